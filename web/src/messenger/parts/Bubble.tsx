import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CornerDownRight, Forward, Pin, SquareCheck } from 'lucide-react'
import { memo, useState } from 'react'
import { cardOf } from '../../ground/Card'
import { clock } from '../../ground/dates'
import { placeOf } from '../../ground/house'
import { useMe } from '../../ground/session'
import { MentionArea } from '../../ground/talk/MentionArea'
import { Said } from '../../ground/talk/One'
import { kept, typed } from '../../ground/talk/text'
import { Avatar } from '../../ground/ui/Avatar'
import { Button } from '../../ground/ui/Button'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { edit, react, type Head, type Message } from '../data/rooms'
import { hear } from '../data/talk'
import { Acts, type Opened } from './Acts'
import { Enclosed } from './Enclosed'
import { oneLine } from './lines'
import { Poll } from './Poll'
import css from './Bubble.module.css'

interface Props {
  message: Message
  mine: boolean
  /** Carries the name and the face. */
  first: boolean
  /** Carries the time. */
  last: boolean
  head: Head
  /** How many have not read it; 0 says nothing. */
  unread: number
  pointed: boolean
  /** Shows what may be done with it. */
  active: boolean
  onActive: (seq: number | null) => void
  onPoint: (seq: number) => void
  onReply: (message: Message) => void
  onOpen: (what: Opened, message: Message) => void
}

/** What was made of a message, as it is now. */
function Made({ of }: { of: string }) {
  const card = useQuery(cardOf(of))
  return (
    <Link to={placeOf(of)} className={css.made}>
      <SquareCheck size={20} aria-hidden />
      <span className={css.madeTexts}>
        <strong className="m-cut">{card.data?.title ?? t('messenger.task')}</strong>
        {card.data?.summary ? <span className="m-caption m-soft">{card.data.summary}</span> : null}
      </span>
    </Link>
  )
}

function Editor({ message, onClose }: { message: Message; onClose: () => void }) {
  const [value, setValue] = useState(() => typed(message.text))
  const save = async () => {
    const text = kept(value.text.trim(), value.mentioned)
    onClose()
    if (!text || text === message.text) return
    await edit(message, text).then(hear, wrong)
  }
  return (
    <div className={css.editing}>
      <MentionArea
        label={t('messenger.edit')}
        value={value}
        autoFocus
        onChange={setValue}
        onSend={() => void save()}
        onEscape={onClose}
      />
      <div className="m-row">
        <Button kind="primary" onClick={() => void save()}>
          {t('messenger.edit.save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('ground.cancel')}
        </Button>
      </div>
    </div>
  )
}

/** One message: one's own at the right, others' at the left, the name once for a run. */
export const Bubble = memo(function Bubble(props: Props) {
  const { message, mine, first, last, head, unread, pointed, active, onActive, onPoint, onOpen } = props
  const me = useMe()
  const [editing, setEditing] = useState(false)
  const { seq } = message
  const reactions = Object.entries(message.reactions ?? {})
  const toggle = (emoji: string, on: boolean) => void react(message, emoji, on).then(hear, wrong)
  return (
    <article
      className={css.message}
      data-mine={mine || undefined}
      data-pointed={pointed || undefined}
      data-message={seq}
      tabIndex={-1}
      aria-label={t('messenger.by', { name: message.name, time: clock(message.at) })}
      onPointerEnter={(event) => (event.pointerType === 'mouse' ? onActive(seq) : undefined)}
      onFocus={() => onActive(seq)}
    >
      {mine ? null : (
        <span className={css.side}>
          {first ? <Avatar id={message.by} fn={message.name} size={36} /> : null}
        </span>
      )}
      <div className={css.body}>
        {first && !mine ? <span className={css.name}>{message.name}</span> : null}
        {editing ? (
          <Editor message={message} onClose={() => setEditing(false)} />
        ) : (
          <div className={css.row}>
            {message.recalled_at ? (
              <p className={`${css.bubble} ${css.gone}`}>{t('messenger.recalled')}</p>
            ) : (
              // A touch chooses the message; its acts are buttons of their own.
              <div className={css.stack} onClick={() => onActive(seq)}>
                {message.reply ? (
                  <button
                    type="button"
                    className={css.quoted}
                    onClick={() => (message.reply ? onPoint(message.reply.seq) : undefined)}
                  >
                    <CornerDownRight size={14} aria-hidden />
                    <strong>{message.reply.name}</strong>
                    <span className="m-cut">
                      {message.reply.recalled
                        ? t('messenger.recalled')
                        : oneLine(message.reply.text) ||
                          t('messenger.files', { count: message.reply.files ?? 1 })}
                    </span>
                  </button>
                ) : null}
                {message.forwarded ? (
                  <p className={css.passed}>
                    <Forward size={14} aria-hidden />
                    {t('messenger.forwarded', { name: message.forwarded.name })}
                  </p>
                ) : null}
                {message.poll ? (
                  <Poll
                    message={message}
                    poll={message.poll}
                    answers={head.may.includes('messenger.answer')}
                    onVoters={() => onOpen('voters', message)}
                  />
                ) : message.text ? (
                  <p className={css.bubble}>
                    <Said text={message.text} />
                  </p>
                ) : null}
                {message.files && message.files.length > 0 ? <Enclosed files={message.files} /> : null}
                {message.card ? <Made of={message.card} /> : null}
              </div>
            )}
            <span className={css.meta}>
              {unread > 0 && !message.recalled_at ? (
                <span className={css.count}>
                  <span className="m-hidden">{t('messenger.unread-by', { count: unread })}</span>
                  <span aria-hidden>{unread}</span>
                </span>
              ) : null}
              {message.pinned ? (
                <span role="img" aria-label={t('messenger.pinned')}>
                  <Pin size={14} aria-hidden />
                </span>
              ) : null}
              {message.edited_at && !message.recalled_at ? <span>{t('messenger.edited')}</span> : null}
              {last ? <time dateTime={message.at}>{clock(message.at)}</time> : null}
            </span>
            {active && !message.recalled_at ? (
              <Acts
                message={message}
                mine={mine}
                head={head}
                onReply={props.onReply}
                onOpen={onOpen}
                onEdit={() => setEditing(true)}
              />
            ) : null}
          </div>
        )}
        {reactions.length > 0 ? (
          <span className={css.reactions}>
            {reactions.map(([emoji, people]) => (
              <button
                key={emoji}
                type="button"
                className={css.reaction}
                aria-pressed={people.includes(me.id)}
                disabled={!head.may.includes('messenger.answer')}
                aria-label={t('messenger.reaction', { emoji, count: people.length })}
                onClick={() => toggle(emoji, !people.includes(me.id))}
              >
                <span aria-hidden>{emoji}</span>
                <span className="m-num">{people.length}</span>
              </button>
            ))}
          </span>
        ) : null}
      </div>
    </article>
  )
})
