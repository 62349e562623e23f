import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { ArrowDown } from 'lucide-react'
import { isoDay, onDay } from '../../ground/dates'
import { useMe } from '../../ground/session'
import { Skeleton, Wrong } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { onFrame, say } from '../data/line'
import { useWaiting } from '../data/outbox'
import type { Head, Marks, Message } from '../data/rooms'
import { ensure, load, more, useTalk } from '../data/talk'
import { placed, unreadBy } from '../rules/messages'
import type { Opened } from './Acts'
import { Bubble } from './Bubble'
import { Unsent } from './Unsent'
import css from './Log.module.css'

/** Pixels from an end at which more is read. */
const NEAR = 600
/** Pixels from the end within which one counts as reading what comes. */
const AT_END = 80
/** So many new messages do not fit on a screen. */
const MUCH = 8
/** In larger rooms nobody counts who has not read. */
const COUNTED = 100
/** Milliseconds after which nobody is thought to type any more. */
const FORGOTTEN = 4000

interface Props {
  head: Head
  people: Marks['items']
  pointed: number | undefined
  onPoint: (seq: number | undefined) => void
  onReply: (message: Message) => void
  onOpen: (what: Opened, message: Message) => void
}

/** Those who type in a room now. */
function useTyping(room: string): readonly string[] {
  const [typing, setTyping] = useState<readonly string[]>([])
  useEffect(() => {
    const timers = new Map<string, ReturnType<typeof setTimeout>>()
    const stopped = (name: string) => setTyping((before) => before.filter((one) => one !== name))
    const stop = onFrame((frame) => {
      if (frame.message?.room === room) stopped(frame.message.name)
      if (frame.typing?.room !== room) return
      const { name } = frame.typing
      clearTimeout(timers.get(name))
      timers.set(
        name,
        setTimeout(() => stopped(name), FORGOTTEN),
      )
      setTyping((before) => (before.includes(name) ? before : [...before, name]))
    })
    return () => {
      stop()
      timers.forEach((timer) => clearTimeout(timer))
      setTyping([])
    }
  }, [room])
  return typing
}

/** What was said, the newest at the foot. Older messages are read as one goes up, and leave again as one comes down. */
export function Log({ head, people, pointed, onPoint, onReply, onOpen }: Props) {
  const me = useMe()
  const room = head.id
  const talk = useTalk(room)
  const waiting = useWaiting().filter((one) => one.room === room)
  const typing = useTyping(room)
  const pane = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLOListElement>(null)
  /** Whether the end is in sight, so that it stays in sight. */
  const atEnd = useRef(true)
  const [away, setAway] = useState(false)
  /** A message in sight and where it stood, so that what comes above moves nothing. */
  const anchor = useRef<{ seq: number; top: number } | null>(null)
  const [active, setActive] = useState<number | null>(null)
  const [line] = useState(head.seen)
  const seen = useRef(head.seen)
  const opened = useRef(false)
  const items = talk.items
  const last = items.at(-1)?.seq ?? 0
  const shown = useMemo(() => placed(items, isoDay), [items])

  useEffect(() => ensure(room), [room])

  const readUpTo = useCallback(() => {
    const sees = document.visibilityState === 'visible' && document.hasFocus() && atEnd.current
    if (!sees || talk.after || last <= seen.current) return
    if (say({ do: 'seen', room, seq: last })) seen.current = last
  }, [room, last, talk.after])

  // The end stays in sight while one is there; else the message one looks at stays where it is. Whoever comes back
  // to much that is new begins where they stopped.
  useLayoutEffect(() => {
    const box = pane.current
    if (!box) return
    if (!opened.current && last > 0) {
      opened.current = true
      const begin = last - line > MUCH ? document.getElementById(`message-${line + 1}`) : null
      if (begin && pointed === undefined) {
        atEnd.current = false
        begin.scrollIntoView({ block: 'start' })
        return
      }
    }
    const kept = anchor.current
    const still = kept ? document.getElementById(`message-${kept.seq}`) : null
    if (atEnd.current && !talk.after) box.scrollTop = box.scrollHeight
    else if (kept && still) box.scrollTop += still.getBoundingClientRect().top - kept.top
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what is shown moves the end
  }, [items, waiting.length, typing.length, talk.after])

  useEffect(() => {
    readUpTo()
    addEventListener('focus', readUpTo)
    document.addEventListener('visibilitychange', readUpTo)
    return () => {
      removeEventListener('focus', readUpTo)
      document.removeEventListener('visibilitychange', readUpTo)
    }
  }, [readUpTo])

  // Pictures that arrive grow what is above: the end stays in sight all the same.
  useEffect(() => {
    const [box, inner] = [pane.current, list.current]
    if (!box || !inner) return undefined
    const watch = new ResizeObserver(() => {
      if (atEnd.current) box.scrollTop = box.scrollHeight
    })
    watch.observe(inner)
    watch.observe(box)
    return () => watch.disconnect()
  }, [])

  const there = pointed !== undefined && items.some((one) => one.seq === pointed)
  const asked = useRef<number | undefined>(undefined)
  const brought = useRef<number | undefined>(undefined)
  useEffect(() => {
    if (pointed === undefined) brought.current = undefined
    if (pointed === undefined || talk.loading || brought.current === pointed) return
    if (!there) {
      if (asked.current === pointed) return
      asked.current = pointed
      void load(room, { around: pointed })
      return
    }
    asked.current = undefined
    brought.current = pointed
    atEnd.current = false
    document.getElementById(`message-${pointed}`)?.scrollIntoView({ block: 'center' })
  }, [pointed, there, talk.loading, room])

  const onScroll = () => {
    const box = pane.current
    if (!box) return
    const rest = box.scrollHeight - box.scrollTop - box.clientHeight
    atEnd.current = rest < AT_END && !talk.after
    setAway(!atEnd.current && rest > box.clientHeight / 2)
    const top = box.getBoundingClientRect().top
    const rows = list.current?.children ?? []
    for (const row of rows) {
      const at = row.getBoundingClientRect()
      if (at.bottom > top && row.id.startsWith('message-')) {
        anchor.current = { seq: Number(row.id.slice('message-'.length)), top: at.top }
        break
      }
    }
    if (box.scrollTop < NEAR && talk.before) void more(room, true)
    if (rest < NEAR && talk.after) void more(room, false)
    readUpTo()
  }

  const toEnd = () => {
    onPoint(undefined)
    atEnd.current = true
    setAway(false)
    if (talk.after) void load(room)
    else if (pane.current) pane.current.scrollTop = pane.current.scrollHeight
  }
  // What one writes oneself is always in sight.
  const own = waiting.at(-1)?.client
  useEffect(() => {
    if (own) toEnd()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only something new brings the end into sight
  }, [own])

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!step || !(event.target instanceof HTMLElement)) return
    const inside = event.target.closest('[data-message]')
    if (event.target !== pane.current && event.target !== inside) return
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-message]') ?? [])]
    const next = inside ? all[all.indexOf(inside as HTMLElement) + step] : step < 0 ? all.at(-1) : undefined
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  const counted = people.length > 1 && people.length <= COUNTED && head.people <= COUNTED
  if (talk.error && items.length === 0) return <Wrong error={talk.error} retry={() => void load(room)} />
  return (
    <>
      <div
        ref={pane}
        className={css.pane}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
        // A log is read with the arrow keys.
        tabIndex={0}
        role="log"
        aria-label={t('messenger.log')}
        aria-busy={talk.loading}
      >
        {items.length === 0 && talk.loading ? <Skeleton rows={8} shape="text" /> : null}
        {items.length === 0 && !talk.loading && waiting.length === 0 ? (
          <p className={`${css.empty} m-soft`}>{t('messenger.empty')}</p>
        ) : null}
        <ol ref={list} className={css.list}>
          {shown.map(({ message, day, first, last: ends }) => (
            <li
              key={message.seq}
              id={`message-${message.seq}`}
              className={css.item}
              data-first={first || undefined}
            >
              {day ? (
                <p className={css.day}>
                  <span>{onDay(message.at)}</span>
                </p>
              ) : null}
              {message.seq === line + 1 && message.by !== me.id && line > 0 ? (
                <p className={css.line}>{t('messenger.unread-line')}</p>
              ) : null}
              <Bubble
                message={message}
                mine={message.by === me.id}
                first={first}
                last={ends}
                head={head}
                unread={counted ? unreadBy(message, people) : 0}
                pointed={message.seq === pointed}
                active={message.seq === active}
                onActive={setActive}
                onPoint={onPoint}
                onReply={onReply}
                onOpen={onOpen}
              />
            </li>
          ))}
          {waiting.map((one) => (
            <li key={one.client} className={css.item} data-first>
              <Unsent one={one} />
            </li>
          ))}
        </ol>
        <p className={css.typing} aria-hidden={typing.length === 0}>
          {typing.length > 0 ? t('messenger.typing', { names: typing.join(', ') }) : ''}
        </p>
      </div>
      {away ? (
        <button type="button" className={css.down} onClick={toEnd} aria-label={t('messenger.to-end')}>
          <ArrowDown size={20} aria-hidden />
        </button>
      ) : null}
    </>
  )
}
