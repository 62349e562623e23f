import { Link } from '@tanstack/react-router'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Check, History, Link2, MessageSquareReply, Pencil, SmilePlus, Trash2, Undo2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { cameByLink } from '../api'
import { filesOn, type File } from '../files/data'
import { Thumbnail } from '../files/Picture'
import { copyAddress } from '../things/copying'
import { placeOf } from '../house'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { IconButton } from '../ui/IconButton'
import { Menu } from '../ui/Menu'
import { PersonChip } from '../ui/PersonChip'
import { Shown } from '../ui/states'
import { done, wrong } from '../ui/toasts'
import { When } from '../ui/When'
import { t } from '../words'
import { removed } from './Composer'
import { edit, historyOf, react, refreshComments, remove, resolve, restore, show, type Comment } from './data'
import { MentionArea } from './MentionArea'
import css from './talk.module.css'
import { kept, pieces, typed } from './text'

const ViewerDialog = lazy(() => import('../viewer/ViewerDialog'))

const EMOJI = [
  ['\u{1F44D}', 'talk.emoji.good'],
  ['\u2764\uFE0F', 'talk.emoji.love'],
  ['\u{1F64F}', 'talk.emoji.thanks'],
  ['\u{1F389}', 'talk.emoji.joy'],
  ['\u{1F604}', 'talk.emoji.laugh'],
  ['\u{1F440}', 'talk.emoji.look'],
  ['\u2705', 'talk.emoji.done'],
] as const

/** A text with its people and addresses as links. */
export function Said({ text }: { text: string }) {
  return (
    <>
      {pieces(text).map((piece, index) =>
        piece.kind === 'text' ? (
          piece.text
        ) : piece.kind === 'link' ? (
          <a key={index} href={piece.href} target="_blank" rel="noreferrer noopener">
            {piece.text}
          </a>
        ) : cameByLink() ? (
          <strong key={index}>@{piece.name}</strong>
        ) : (
          <Link key={index} to={placeOf(`people.person:${piece.id}`)} className={css.mention}>
            @{piece.name}
          </Link>
        ),
      )}
    </>
  )
}

function Attached({ of }: { of: string }) {
  const files = useInfiniteQuery(filesOn(of))
  const [looking, setLooking] = useState<string | null>(null)
  const items = files.data?.pages.flatMap((page) => page.items) ?? []
  const usable = items.filter((file) => file.state === 'clean')
  const isPhoto = (file: File) =>
    file.picture && file.state === 'clean' && file.media_type.startsWith('image/')
  return (
    <ul className={css.attached} aria-label={t('files.title')}>
      {items.map((file) => (
        <li key={file.id}>
          <button
            type="button"
            className={isPhoto(file) ? css.photo : css.paper}
            disabled={file.state !== 'clean'}
            data-tip={isPhoto(file) ? file.name : undefined}
            onClick={() => setLooking(file.id)}
          >
            <Thumbnail file={file} />
            <span className={isPhoto(file) ? 'm-hidden' : 'm-cut'}>{file.name}</span>
          </button>
        </li>
      ))}
      {looking ? (
        <Suspense>
          <ViewerDialog files={usable} at={looking} onMove={setLooking} onClose={() => setLooking(null)} />
        </Suspense>
      ) : null}
    </ul>
  )
}

function Earlier({ comment, onClose }: { comment: Comment; onClose: () => void }) {
  const history = useQuery(historyOf(comment.id))
  return (
    <Dialog title={t('talk.history')} open onClose={onClose}>
      <Shown query={history}>
        {(all) => (
          <ol className={css.earlier}>
            {all.map((one) => (
              <li key={one.revision}>
                <span className="m-soft m-caption">
                  <When at={one.at} absolute />
                </span>
                <p className={css.said}>
                  <Said text={one.text} />
                </p>
              </li>
            ))}
          </ol>
        )}
      </Shown>
    </Dialog>
  )
}

interface Props {
  of: string
  comment: Comment
  /** Unit and number of the author. */
  label?: string
  mayComment: boolean
  onReply: () => void
  /** The one the address points at. */
  pointed: boolean
  /** Its words are looked at in the text. */
  looked?: boolean
  /** Brings the words it is about into sight; false when they are gone from the text. */
  onAnchor?: () => boolean
}

/** One comment: who, when, what, with its files and reactions. */
export function One({ of, comment, label, mayComment, onReply, pointed, looked, onAnchor }: Props) {
  const [editing, setEditing] = useState(() => null as ReturnType<typeof typed> | null)
  const [history, setHistory] = useState(false)
  const name = comment.author.name || t('talk.visitor')
  const may = (act: string) => comment.may.includes(act)
  const ref = `talk.comment:${comment.id}`

  const takeAway = async () => {
    const back = show(of, comment.id, (one) => ({ ...one, removed: true, text: '' }))
    try {
      await remove(comment.id)
      removed(() => void restore(comment.id).then(refreshComments, wrong))
      await refreshComments()
    } catch (error) {
      back()
      wrong(error)
    }
  }
  const save = async () => {
    if (!editing?.text.trim()) return
    const text = kept(editing.text.trim(), editing.mentioned)
    const before = comment.text
    setEditing(null)
    if (text === before) return
    const back = show(of, comment.id, (one) => ({ ...one, text }))
    try {
      const saved = await edit(comment, text)
      done(t('talk.edited'), () => void edit(saved, before).then(refreshComments, wrong))
      await refreshComments()
    } catch (error) {
      back()
      setEditing(typed(text))
      wrong(error)
    }
  }
  const settle = async (on: boolean) => {
    const back = show(of, comment.id, (one) => ({
      ...one,
      resolved_at: on ? new Date().toISOString() : null,
    }))
    try {
      await resolve(comment.id, on)
      if (on) done(t('talk.settled.done'), () => void resolve(comment.id, false).then(refreshComments, wrong))
      await refreshComments()
    } catch (error) {
      back()
      wrong(error)
    }
  }
  const toggle = async (emoji: string) => {
    const known = comment.reactions.find((one) => one.emoji === emoji)
    const on = !known?.mine
    const back = show(of, comment.id, (one) => ({
      ...one,
      reactions: known
        ? one.reactions
            .map((each) =>
              each.emoji === emoji ? { ...each, mine: on, count: each.count + (on ? 1 : -1) } : each,
            )
            .filter((each) => each.count > 0)
        : [...one.reactions, { emoji, count: 1, mine: true }],
    }))
    await react(comment.id, emoji, on).catch((error: unknown) => {
      back()
      wrong(error)
    })
  }
  if (comment.removed) {
    return (
      <article className={css.one} id={`comment-${comment.id}`}>
        <p className={`${css.gone} m-soft`}>
          {t('talk.gone')}
          {may('restore') ? (
            <Button kind="quiet" onClick={() => void restore(comment.id).then(refreshComments, wrong)}>
              {t('talk.restore')}
            </Button>
          ) : null}
        </p>
      </article>
    )
  }
  const menu = [
    ...(may('edit')
      ? [{ id: 'edit', label: t('talk.edit'), icon: Pencil, run: () => setEditing(typed(comment.text)) }]
      : []),
    ...(cameByLink()
      ? []
      : [{ id: 'link', label: t('talk.copy-link'), icon: Link2, run: () => copyAddress(comment.id) }]),
    ...(comment.edited_at
      ? [{ id: 'history', label: t('talk.history'), icon: History, run: () => setHistory(true) }]
      : []),
  ]
  const end = may('remove')
    ? [{ id: 'remove', label: t('talk.remove'), icon: Trash2, danger: true, run: () => void takeAway() }]
    : []
  return (
    <article
      className={css.one}
      id={`comment-${comment.id}`}
      data-pointed={pointed || looked || undefined}
      data-thread-of={comment.anchor ?? undefined}
      data-settled={comment.resolved_at ? true : undefined}
      tabIndex={-1}
      aria-label={t('talk.by', { name })}
    >
      <header className={css.head}>
        {cameByLink() || comment.author.kind !== 'person' ? (
          <span className="m-row">
            <Avatar id={comment.author.id} fn={name} size={24} />
            <strong>{name}</strong>
          </span>
        ) : (
          <PersonChip id={comment.author.id} fn={name} />
        )}
        {label ? <span className="m-soft m-caption m-cut">{label.split(' \u00B7 ')[0]}</span> : null}
        <span className={`${css.when} m-soft m-caption`}>
          <When at={comment.created_at} />
          {comment.edited_at ? ` \u00B7 ${t('talk.was-edited')}` : null}
        </span>
        <span className={css.menu}>
          {menu.length + end.length > 0 ? (
            <Menu label={t('talk.acts', { name })} groups={[menu, end]} />
          ) : null}
        </span>
      </header>
      {comment.quote && onAnchor ? (
        <button
          type="button"
          className={css.quote}
          onClick={() => {
            if (!onAnchor()) wrong(t('talk.words-gone'))
          }}
        >
          <q>{comment.quote}</q>
        </button>
      ) : null}
      {comment.resolved_at ? (
        <p className={`${css.settled} m-soft m-caption`}>
          <Check size={16} aria-hidden />
          {comment.resolved_by ? t('talk.settled.by', { name: comment.resolved_by.name }) : t('talk.settled')}
        </p>
      ) : null}
      {editing ? (
        <div className={css.editing}>
          <MentionArea
            label={t('talk.edit')}
            value={editing}
            autoFocus
            onChange={setEditing}
            onSend={() => void save()}
            onEscape={() => setEditing(null)}
          />
          <div className="m-row">
            <Button kind="primary" onClick={() => void save()}>
              {t('talk.save')}
            </Button>
            <Button kind="quiet" onClick={() => setEditing(null)}>
              {t('ground.cancel')}
            </Button>
          </div>
        </div>
      ) : (
        <p className={css.said}>
          <Said text={comment.text} />
        </p>
      )}
      {comment.files.length > 0 ? <Attached of={ref} /> : null}
      {mayComment || comment.reactions.length > 0 ? (
        <footer className={css.foot}>
          {comment.reactions.map((one) => (
            <button
              key={one.emoji}
              type="button"
              className={css.reaction}
              aria-pressed={one.mine}
              disabled={!mayComment}
              aria-label={t('talk.reaction', { emoji: one.emoji, count: one.count })}
              onClick={() => void toggle(one.emoji)}
            >
              <span aria-hidden>{one.emoji}</span>
              <span className="m-num">{one.count}</span>
            </button>
          ))}
          {mayComment ? (
            <>
              <Menu
                label={t('talk.react')}
                icon={SmilePlus}
                groups={[
                  EMOJI.map(([emoji, word]) => ({
                    id: emoji,
                    label: `${emoji}  ${t(word)}`,
                    run: () => void toggle(emoji),
                  })),
                ]}
              />
              <IconButton icon={MessageSquareReply} label={t('talk.reply')} onClick={onReply} />
              {may('resolve') ? (
                <IconButton icon={Check} label={t('talk.settle')} onClick={() => void settle(true)} />
              ) : null}
              {may('reopen') ? (
                <IconButton icon={Undo2} label={t('talk.settle.undo')} onClick={() => void settle(false)} />
              ) : null}
            </>
          ) : null}
        </footer>
      ) : null}
      {history ? <Earlier comment={comment} onClose={() => setHistory(false)} /> : null}
    </article>
  )
}
