import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react'
import { onDay } from '../../ground/dates'
import { t } from '../../ground/words'
import { slotAfter } from '../rules/cursor'
import { drawn as drawnSpan, moved, pressed, snap, stretched, type Span } from '../rules/drag'
import { USUAL, type Hours } from '../rules/hours'
import { boxesOf, isLong, type Item } from '../rules/item'
import { lanesOf, type Lying } from '../rules/lanes'
import { spanWords, today } from '../rules/saying'
import { clockOf, DAY, dayOf, minuteOf, wallOf, type Wall } from '../rules/wall'
import { Chip, titleOf, type GridActs } from './Chip'
import type { Rest } from './DayNumber'
import { startDrag } from '../../ground/ui/drags'
import { Shades } from './Shades'
import { useNow } from './useNow'
import css from './TimeGrid.module.css'

export interface Column {
  key: string
  day: string
  /** Whose time it is, where people stand side by side. */
  person?: string
  head: ReactNode
  /** Its name in words. */
  label: string
  items: readonly Item[]
  rest: Rest
  /** A day off of the house: nobody need work. */
  off: boolean
  /** When whose time it is works; as the house does while that is not known. */
  hours?: Hours
}

interface Props {
  label: string
  columns: readonly Column[]
  /** What lies above the hours, by the columns it touches. */
  long: readonly Lying[]
  /** The column the keyboard stands in. */
  at: number
  acts: GridActs
  /** The keyboard goes to a column; one outside the grid is another period. */
  onAt: (column: number) => void
  /** How many events stand side by side at most; the others are counted. */
  most: number
  /** Shows a day as a list. */
  onList: (day: string) => void
}

/** Lanes above the hours before they are counted. */
const MOST = 3
const FIRST_HOUR = 8
/** Pixels of an hour, of a line, and of what else stands in a box: its edges and the time. */
const [AN_HOUR, A_LINE, BESIDE] = [52, 19, 22]
/** Whole lines of a title in a box of so many minutes. */
const linesIn = (minutes: number) => Math.max(1, Math.floor(((minutes / 60) * AN_HOUR - BESIDE) / A_LINE))
const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

interface Ghost extends Span {
  column: number
  key: string | null
}

/** Hours of several days, or of several people: drawn, moved and stretched by mouse and keys. */
export function TimeGrid({ label, columns, long, at, acts, onAt, most, onList }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const back = useRef('')
  const now = useNow()
  const [minute, setMinute] = useState(() => (Math.floor(minuteOf(now) / 60) || 9) * 60)
  const [ghost, setGhost] = useState<Ghost | null>(null)
  const [all, setAll] = useState(false)
  const [said, setSaid] = useState('')
  const known = useMemo(
    () => new Map(columns.flatMap((column) => column.items.map((item) => [item.key, item] as const))),
    [columns],
  )
  const { bars, hidden } = lanesOf(long, columns.length, all ? 999 : MOST)
  const lanes = Math.max(
    0,
    ...bars.map((bar) => bar.lane + 1),
    ...hidden.map((count) => (count > 0 ? MOST : 0)),
  )

  useLayoutEffect(() => {
    const pane = box.current?.closest<HTMLElement>('[data-scroll]')
    // a little more, so that the hour can be read
    if (pane && body.current) pane.scrollTop = (body.current.clientHeight * (FIRST_HOUR - 0.25)) / 24
  }, [])
  useEffect(() => {
    if (!back.current) return
    const found = box.current?.querySelector<HTMLElement>(back.current)
    found?.focus({ preventScroll: true })
    found?.scrollIntoView({ block: 'nearest' })
    back.current = ''
  })

  /** The column and time under the pointer. */
  const under = (event: { clientX: number; clientY: number }): { column: number; wall: Wall } | null => {
    const found = [...(body.current?.querySelectorAll<HTMLElement>('[data-column]') ?? [])]
    if (found.length === 0) return null
    const column = found.findIndex((one) => event.clientX < one.getBoundingClientRect().right)
    const index = column < 0 ? found.length - 1 : column
    const area = (found[index] as HTMLElement).getBoundingClientRect()
    const minutes = Math.max(0, Math.min(DAY, ((event.clientY - area.top) / area.height) * DAY))
    return { column: index, wall: wallOf((columns[index] as Column).day, minutes) }
  }
  const move = (item: Item, span: Span) => {
    setSaid(t('calendar.moved-to', { title: titleOf(item), when: spanWords({ ...item, ...span }) }))
    acts.move(item, span)
  }
  const follow = (item: Item, event: PointerEvent<HTMLElement>, change: (by: number) => Span) => {
    const from = under(event)
    let span: Span = item
    startDrag(event, {
      move: (next) => {
        const to = under(next)
        if (!from || !to) return
        span = change(snap(to.wall - from.wall))
        const column = columns.findIndex(
          (one) => one.day === dayOf(span.start) && (item.person === null || one.person === item.person),
        )
        setGhost({ ...span, column: column < 0 ? to.column : column, key: item.key })
      },
      end: () => {
        setGhost(null)
        if (span.start !== item.start || span.end !== item.end) move(item, span)
      },
      cancel: () => setGhost(null),
    })
  }
  const draw = (event: PointerEvent<HTMLElement>) => {
    const from = under(event)
    if (!from) return
    let span = drawnSpan(from.wall, from.wall + 30)
    startDrag(event, {
      move: (next) => {
        const to = under(next)
        if (!to) return
        const begin = wallOf((columns[from.column] as Column).day)
        span = drawnSpan(from.wall, begin + minuteOf(to.wall))
        setGhost({ ...span, column: from.column, key: null })
      },
      end: () => {
        // The ghost goes; the card stands by the cell of the keyboard, brought to where was drawn.
        setMinute(minuteOf(span.start))
        setGhost(null)
        const anchor = body.current?.querySelector<HTMLElement>(
          `[data-column="${from.column}"] [data-cursor]`,
        )
        if (anchor) acts.create(span, false, anchor, columns[from.column]?.person)
      },
      cancel: () => setGhost(null),
    })
  }
  const clicked = (event: { clientX: number; clientY: number; currentTarget: HTMLElement }) => {
    const from = under(event)
    if (!from) return
    const start = Math.floor(from.wall / 30) * 30
    setMinute(minuteOf(start))
    const anchor = event.currentTarget.querySelector<HTMLElement>('[data-cursor]') ?? event.currentTarget
    acts.create({ start, end: start + 60 }, false, anchor, columns[from.column]?.person)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const item = known.get(target.dataset.item ?? '')
    if (item) {
      const span = item.mayEdit ? pressed(item, event, isLong(item)) : null
      if (span && isLong(item) && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) return
      if (span) {
        event.preventDefault()
        back.current = `[data-item="${CSS.escape(item.key)}"]`
        move(item, span)
      } else if (event.key === 'Escape') {
        box.current?.querySelector<HTMLElement>('[data-cursor][tabindex="0"]')?.focus()
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        const reach = [...(box.current?.querySelectorAll<HTMLElement>('[data-item][tabindex="0"]') ?? [])]
        reach[reach.indexOf(target) + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
      }
      return
    }
    if (
      target.dataset.cursor === undefined ||
      event.shiftKey ||
      event.altKey ||
      event.metaKey ||
      event.ctrlKey
    )
      return
    const slot = slotAfter({ column: at, minute }, event.key)
    if (!slot) return
    event.preventDefault()
    setMinute(slot.minute)
    back.current = '[data-cursor][tabindex="0"]'
    if (slot.column !== at) onAt(slot.column)
    else setMinute(slot.minute)
  }

  const today_ = today()
  const narrowest = columns.length > 7 ? '12rem' : '0'
  const template = `var(--gutter) repeat(${columns.length}, minmax(${narrowest}, 1fr))`
  return (
    <div ref={box} className={css.grid} onKeyDown={onKeyDown} role="group" aria-label={label}>
      <p className="m-hidden" role="status" aria-live="assertive">
        {said}
      </p>
      <div className={css.head}>
        <div className={css.row} style={{ gridTemplateColumns: template }}>
          <span />
          {columns.map((column) => (
            <div
              key={column.key}
              className={css.name}
              data-rest={column.rest}
              data-today={column.day === today_ && !column.person ? '' : undefined}
            >
              {column.head}
            </div>
          ))}
        </div>
        {lanes > 0 ? (
          <div
            className={css.row}
            style={{ gridTemplateColumns: template, minBlockSize: `${(lanes * 26 + 6) / 10}rem` }}
          >
            <span className={css.gutterWord}>{t('calendar.all-day.short')}</span>
            {columns.map((column, index) => (
              <div key={column.key} className={css.lanes} style={{ gridColumn: index + 2 }}>
                {(hidden[index] ?? 0) > 0 ? (
                  <button
                    type="button"
                    className={css.more}
                    aria-label={t('calendar.more.of', { day: column.label, count: hidden[index] ?? 0 })}
                    onClick={() => setAll(true)}
                  >
                    {t('calendar.more', { count: hidden[index] ?? 0 })}
                  </button>
                ) : null}
              </div>
            ))}
            {bars.map((bar) => {
              const item = known.get(bar.key)
              return item ? (
                <div
                  key={bar.key}
                  className={css.bar}
                  style={{
                    gridColumn: `${bar.from + 2} / ${bar.to + 3}`,
                    insetBlockStart: `${(3 + bar.lane * 26) / 10}rem`,
                  }}
                >
                  <Chip
                    item={item}
                    shape="bar"
                    names={acts.names}
                    tab={bar.from <= at && at <= bar.to}
                    before={bar.before}
                    after={bar.after}
                    onOpen={acts.open}
                    onPress={(one, event) =>
                      follow(one, event, (by) => moved(one, Math.round(by / DAY) * DAY))
                    }
                  />
                </div>
              ) : null
            })}
          </div>
        ) : null}
      </div>
      <div className={css.body} ref={body} style={{ gridTemplateColumns: template }}>
        <div className={css.hours} aria-hidden>
          {HOURS.map((hour) => (
            <span key={hour} style={{ insetBlockStart: `${(hour / 24) * 100}%` }}>
              {hour > 0 ? clockOf(hour * 60) : ''}
            </span>
          ))}
        </div>
        {columns.map((column, index) => {
          const begin = wallOf(column.day)
          const boxes = boxesOf(column.items, column.day, most)
          return (
            <div
              key={column.key}
              role="group"
              aria-label={t('calendar.day', { day: column.label, count: column.items.length })}
              className={css.column}
              data-column={index}
              onPointerDown={draw}
              onClick={clicked}
            >
              <Shades hours={column.hours ?? USUAL} day={column.day} off={column.off} />
              <button
                type="button"
                data-cursor
                className={css.cursor}
                tabIndex={index === at ? 0 : -1}
                aria-label={t('calendar.create.at', { when: `${column.label} ${clockOf(minute)}` })}
                style={{ insetBlockStart: `${(minute / DAY) * 100}%` }}
                onPointerDown={(event) => event.stopPropagation()}
                onClick={(event) => {
                  event.stopPropagation()
                  acts.create(
                    { start: begin + minute, end: begin + minute + 60 },
                    false,
                    event.currentTarget,
                    column.person,
                  )
                }}
                onFocus={() => (index === at ? undefined : onAt(index))}
              />
              {boxes.map((one) => {
                if (one.more)
                  return (
                    <button
                      key={one.key}
                      type="button"
                      className={css.rest}
                      tabIndex={index === at ? 0 : -1}
                      aria-label={t('calendar.more.of', { day: column.label, count: one.more })}
                      style={{
                        insetBlockStart: `${(one.top / DAY) * 100}%`,
                        blockSize: `${(one.height / DAY) * 100}%`,
                        insetInlineStart: `calc(${one.left * 100}% + 1px)`,
                        inlineSize: `calc(${one.width * 100}% - 2px)`,
                      }}
                      onPointerDown={(event) => event.stopPropagation()}
                      onClick={(event) => {
                        event.stopPropagation()
                        onList(column.day)
                      }}
                    >
                      {`+${one.more}`}
                    </button>
                  )
                const item = known.get(one.key)
                return item ? (
                  <Chip
                    key={one.key}
                    item={item}
                    shape="box"
                    names={acts.names}
                    tab={index === at}
                    short={one.height < 50}
                    dimmed={ghost?.key === item.key}
                    style={{
                      insetBlockStart: `${(one.top / DAY) * 100}%`,
                      blockSize: `${(one.height / DAY) * 100}%`,
                      insetInlineStart: `calc(${one.left * 100}% + 1px)`,
                      inlineSize: `calc(${one.width * 100}% - ${one.width + one.left > 0.99 ? 6 : 2}px)`,
                      ['--lines' as string]: linesIn(one.height),
                    }}
                    onOpen={acts.open}
                    onPress={(chosen, event) => follow(chosen, event, (by) => moved(chosen, by))}
                    onEdge={(chosen, event) => follow(chosen, event, (by) => stretched(chosen, by))}
                  />
                ) : null
              })}
              {ghost?.column === index ? (
                <div
                  className={css.ghost}
                  style={{
                    insetBlockStart: `${((ghost.start - begin) / DAY) * 100}%`,
                    blockSize: `${((ghost.end - ghost.start) / DAY) * 100}%`,
                  }}
                >
                  {clockOf(ghost.start)}
                  {'\u2013'}
                  {clockOf(ghost.end, true)}
                </div>
              ) : null}
              {dayOf(now) === column.day ? (
                <div className={css.now} style={{ insetBlockStart: `${(minuteOf(now) / DAY) * 100}%` }}>
                  <span className="m-hidden">{t('calendar.now', { time: clockOf(now) })}</span>
                </div>
              ) : null}
            </div>
          )
        })}
      </div>
      <p className="m-hidden">{onDay(columns[at]?.day ?? today_)}</p>
    </div>
  )
}
