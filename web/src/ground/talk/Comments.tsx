import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { cameByLink } from '../api'
import { idOf } from '../ids'
import { useFaces } from '../parties'
import { sessionNow } from '../session'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Shown, Skeleton } from '../ui/states'
import { t } from '../words'
import { Composer, type About } from './Composer'
import { commentsOn, see, type Comment } from './data'
import { One } from './One'
import css from './talk.module.css'
import { typed } from './text'
import { useTyping } from './useTyping'

/** Milliseconds in sight after which comments count as read. */
const READ_AFTER = 1500

/** Comments in the order of time, each with its answers after it; an answer to what is not here stands alone. */
export function threads(newestFirst: readonly Comment[]): { comment: Comment; depth: 0 | 1 }[] {
  const known = new Map(newestFirst.map((one) => [one.id, one]))
  const rootOf = (one: Comment): Comment => {
    const above = one.reply_to ? known.get(one.reply_to) : undefined
    return above ? rootOf(above) : one
  }
  const byRoot = new Map<string, Comment[]>()
  const ordered = [...newestFirst].reverse()
  for (const one of ordered) byRoot.set(rootOf(one).id, [...(byRoot.get(rootOf(one).id) ?? []), one])
  return ordered
    .filter((one) => rootOf(one) === one)
    .flatMap((root) =>
      (byRoot.get(root.id) ?? [root]).map((comment) => ({
        comment,
        depth: comment === root ? (0 as const) : (1 as const),
      })),
    )
    .filter(
      ({ comment }) =>
        !comment.removed || comment.may.includes('restore') || (byRoot.get(comment.id)?.length ?? 0) > 1,
    )
}

/** The comment an address points at: `?comment=<id>`. */
const pointedAt = () => new URLSearchParams(location.search).get('comment') ?? ''

/** What a thing gives whose text threads can be about. */
export interface Anchors {
  /** The thread that is looked at. */
  active: string | null
  /** A thread was chosen: brings its words into sight, and says whether they are still there. */
  onActive: (thread: string | null) => boolean
  /** Words that somebody is about to say something about. */
  draft: About | null
  onDraftEnd: (kept: boolean) => void
}

interface Props {
  /** The thing, `kind:id`. */
  of: string
  anchors?: Anchors
}

/** Whether a comment began a thread that is settled. */
const settled = (comment: Comment): boolean => Boolean(comment.resolved_at)

/** Talk about a thing, live: the oldest first, the composer at the end. */
export function Comments({ of, anchors }: Props) {
  const comments = useInfiniteQuery(commentsOn(of))
  const [reply, setReply] = useState<Comment | null>(null)
  const [sending, setSending] = useState<{ text: string } | null>(null)
  const { typing, type } = useTyping(of)
  const me = sessionNow()?.person
  const pages = comments.data?.pages
  const first = pages?.[0]
  const items = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages])
  const faces = useFaces([...items.map((one) => one.author.id), ...typing])
  const [withSettled, setWithSettled] = useState(false)
  const all = useMemo(() => threads(items), [items])
  const done = new Set(all.filter(({ comment }) => settled(comment)).map(({ comment }) => comment.id))
  let root = ''
  const shown = all.filter(({ comment, depth }) => {
    if (depth === 0) root = comment.id
    return withSettled || !done.has(root)
  })
  const newest = items[0]?.id
  const pointed = pointedAt()

  // Where the new ones began when the page was opened; reading them does not move the line away.
  const [line, setLine] = useState<{ of: string; seen: string | null } | null>(null)
  if (first && line?.of !== of)
    setLine({ of, seen: first.unread > 0 && !cameByLink() ? (first.seen ?? '') : null })
  const seen = line?.seen ?? null
  const firstNew =
    seen === null ? undefined : shown.find(({ comment }) => comment.id > seen && comment.author.id !== me?.id)

  useEffect(() => {
    if (!newest || !first?.unread) return undefined
    const timer = setTimeout(() => {
      if (document.visibilityState === 'visible') see(of, newest).catch(() => undefined)
    }, READ_AFTER)
    return () => clearTimeout(timer)
  }, [of, newest, first?.unread])

  const went = useRef('')
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = comments
  useEffect(() => {
    if (!pointed || went.current === pointed || items.length === 0) return
    const element = document.getElementById(`comment-${pointed}`)
    if (element) {
      went.current = pointed
      element.scrollIntoView({ block: 'center' })
      element.focus({ preventScroll: true })
    } else if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [pointed, items, hasNextPage, isFetchingNextPage, fetchNextPage])

  const active = anchors?.active ?? null
  useEffect(() => {
    if (!active) return
    document.querySelector(`[data-thread-of="${active}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [active, items])

  const may = (act: string) => first?.may.includes(act) ?? false
  const mayComment = may('talk.comment')
  const typists = typing.map((id) => faces.get(id)?.name ?? '').filter(Boolean)
  return (
    <section className={css.comments} aria-label={t('talk.title')}>
      <h2 className={css.title}>{t('talk.title')}</h2>
      {done.size > 0 ? (
        <Button kind="quiet" aria-pressed={withSettled} onClick={() => setWithSettled(!withSettled)}>
          {withSettled ? t('talk.settled.hide') : t('talk.settled.show', { count: done.size })}
        </Button>
      ) : null}
      {comments.hasNextPage ? (
        <Button kind="quiet" pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('talk.older')}
        </Button>
      ) : null}
      <Shown query={comments} of={of} skeleton={<Skeleton rows={3} />}>
        {() =>
          shown.length === 0 && !sending ? (
            <p className={`${css.none} m-soft`}>{mayComment ? t('talk.empty') : t('talk.none')}</p>
          ) : (
            <ol className={css.list}>
              {shown.map(({ comment, depth }) => (
                <li key={comment.id} data-depth={depth}>
                  {comment === firstNew?.comment ? (
                    <p className={css.line} role="separator" aria-label={t('talk.new')}>
                      <span aria-hidden>{t('talk.new')}</span>
                    </p>
                  ) : null}
                  <One
                    of={of}
                    comment={comment}
                    label={faces.get(comment.author.id)?.label}
                    mayComment={mayComment}
                    onReply={() => setReply(comment)}
                    looked={active !== null && comment.anchor === active}
                    onAnchor={
                      anchors && depth === 0 ? () => anchors.onActive(comment.anchor ?? null) : undefined
                    }
                    pointed={comment.id === pointed}
                  />
                </li>
              ))}
              {sending ? (
                <li className={css.pending} aria-busy>
                  <span className="m-row">
                    <Avatar id={me?.id ?? idOf(of)} fn={me?.fn ?? t('talk.visitor')} size={24} />
                    <span className="m-soft m-caption">{t('talk.sending')}</span>
                  </span>
                  <p className={css.said}>{typed(sending.text).text}</p>
                </li>
              ) : null}
            </ol>
          )
        }
      </Shown>
      <p className={`${css.typing} m-soft m-caption`} aria-live="polite">
        {typists.length > 0 ? t('talk.typing', { names: typists.join(', ') }) : null}
      </p>
      {mayComment ? (
        <Composer
          of={of}
          reply={reply}
          about={reply ? null : (anchors?.draft ?? null)}
          onReplied={(sent) => {
            if (reply) setReply(null)
            else anchors?.onDraftEnd(sent)
          }}
          onType={type}
          mayAttach={mayComment}
          onSending={setSending}
        />
      ) : null}
    </section>
  )
}
