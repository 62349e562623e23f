import {
  Bell,
  Bookmark,
  BookmarkX,
  CheckCheck,
  CircleStop,
  Copy,
  Forward,
  Link2,
  ListPlus,
  Pencil,
  Pin,
  PinOff,
  Reply,
  SmilePlus,
  Undo2,
} from 'lucide-react'
import { useMe } from '../../ground/session'
import { typed } from '../../ground/talk/text'
import { IconButton } from '../../ground/ui/IconButton'
import { Menu, type Item } from '../../ground/ui/Menu'
import { done, wrong } from '../../ground/ui/toasts'
import { t, type PlainWord } from '../../ground/words'
import { closePoll, keepMessage, linkOf, pinMessage } from '../data/acts'
import { makeTask, react, recall, type Head, type Message } from '../data/rooms'
import { hear } from '../data/talk'
import { isOver } from '../rules/messages'
import css from './Bubble.module.css'

const EMOJI: readonly (readonly [string, PlainWord])[] = [
  ['\u{1F44D}', 'messenger.emoji.good'],
  ['\u2764\uFE0F', 'messenger.emoji.love'],
  ['\u{1F64F}', 'messenger.emoji.thanks'],
  ['\u{1F604}', 'messenger.emoji.laugh'],
  ['\u2705', 'messenger.emoji.done'],
]
const MINUTE = 60_000

/** What of a message opens in a window of its own. */
export type Opened = 'readers' | 'forward' | 'remind' | 'voters'

interface Props {
  message: Message
  mine: boolean
  head: Head
  onReply: (message: Message) => void
  onOpen: (what: Opened, message: Message) => void
  onEdit: () => void
}

const copied = (text: string) =>
  void navigator.clipboard.writeText(text).then(() => done(t('messenger.copied')), wrong)

/** What may be done with a message; it stands over the message that is pointed at, chosen or has the focus. */
export function Acts({ message, mine, head, onReply, onOpen, onEdit }: Props) {
  const me = useMe()
  const writes = head.may.includes('messenger.write')
  const answers = head.may.includes('messenger.answer')
  const inTime = Date.now() - new Date(message.at).getTime() < head.recall_minutes * MINUTE
  const isKept = head.saved.includes(message.seq)
  const { poll } = message
  const toggle = (emoji: string) =>
    void react(message, emoji, !message.reactions?.[emoji]?.includes(me.id)).then(hear, wrong)
  const some = (on: unknown, item: Item): Item[] => (on ? [item] : [])
  const along = [
    ...some(message.text, {
      id: 'copy',
      label: t('messenger.copy'),
      icon: Copy,
      run: () => copied(typed(message.text).text),
    }),
    { id: 'link', label: t('messenger.copy-link'), icon: Link2, run: () => copied(linkOf(message)) },
    {
      id: 'forward',
      label: t('messenger.forward'),
      icon: Forward,
      run: () => onOpen('forward', message),
    },
  ]
  const keeping = [
    ...some(writes, {
      id: 'pin',
      label: t(message.pinned ? 'messenger.message.unpin' : 'messenger.message.pin'),
      icon: message.pinned ? PinOff : Pin,
      run: () => void pinMessage(message, !message.pinned).then(hear, wrong),
    }),
    {
      id: 'save',
      label: t(isKept ? 'messenger.unsave' : 'messenger.save'),
      icon: isKept ? BookmarkX : Bookmark,
      run: () =>
        void keepMessage(message, !isKept).then(
          () => done(t(isKept ? 'messenger.unsaved' : 'messenger.saved.done')),
          wrong,
        ),
    },
    { id: 'remind', label: t('messenger.remind'), icon: Bell, run: () => onOpen('remind', message) },
    ...some(writes && head.makes_tasks && !message.card, {
      id: 'task',
      label: t('messenger.task.make'),
      icon: ListPlus,
      run: () =>
        void makeTask(message).then((made) => {
          hear(made)
          done(t('messenger.task.made'))
        }, wrong),
    }),
    ...some(head.sort !== 'self', {
      id: 'readers',
      label: t('messenger.readers'),
      icon: CheckCheck,
      run: () => onOpen('readers', message),
    }),
  ]
  const own = [
    ...some(writes && mine && message.text && !poll, {
      id: 'edit',
      label: t('messenger.edit'),
      icon: Pencil,
      run: onEdit,
    }),
    ...some(poll && !isOver(poll, new Date()) && (mine || head.may.includes('messenger.manage')), {
      id: 'close',
      label: t('messenger.poll.close'),
      icon: CircleStop,
      run: () => void closePoll(message).then(hear, wrong),
    }),
    ...some(writes && mine && inTime, {
      id: 'recall',
      label: t('messenger.recall'),
      icon: Undo2,
      danger: true,
      run: () => void recall(message).then(hear, wrong),
    }),
  ]
  return (
    <span className={css.acts}>
      {writes ? (
        <IconButton icon={Reply} label={t('messenger.reply')} onClick={() => onReply(message)} />
      ) : null}
      {answers ? (
        <Menu
          label={t('messenger.react')}
          icon={SmilePlus}
          groups={[
            EMOJI.map(([emoji, word]) => ({
              id: emoji,
              label: `${emoji}  ${t(word)}`,
              run: () => toggle(emoji),
            })),
          ]}
        />
      ) : null}
      <Menu label={t('messenger.acts')} groups={[along, keeping, own]} />
    </span>
  )
}
