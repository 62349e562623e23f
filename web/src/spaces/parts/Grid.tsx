import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
} from 'react'
import { onDay } from '../../ground/dates'
import { t } from '../../ground/words'
import {
  drawn,
  hoursOf,
  marked,
  placed,
  roomAfter,
  stretched,
  walked,
  type Cursor,
  type Hours,
} from '../rules/grid'
import { clockOf, DAY, dayOf, minuteOf, STEP, wallOf, type Span } from '../rules/time'
import { startDrag } from '../../ground/ui/drags'
import { useNow } from './useNow'
import css from './Grid.module.css'

/** One stretch in a row of the grid. */
export interface Chip extends Span {
  /** Of the row and the booking together. */
  key: string
  booking: string | null
  mine: boolean
  /** Let for months: it says until which day, and does not stretch the hours that are shown. */
  let: boolean
  /** Its end may be moved. */
  stretches: boolean
  title: string
}

export interface Row {
  space: string
  name: string
  /** What it is and for how many. */
  detail: string
  /** Heading before the first row of a group. */
  group: string
  chips: readonly Chip[]
}

export interface GridActs {
  book: (space: string, span: Span) => void
  open: (booking: string) => void
  stretch: (booking: string, span: Span) => void
}

interface Props {
  label: string
  day: string
  rows: readonly Row[]
  opening: Hours | null
  closed: readonly (Span & { why: string })[]
  acts: GridActs
}

interface Ghost extends Span {
  row: number
  key: string | null
}

/** Minutes since the day began. */
const MORNING = 8 * 60

const inside = (event: { clientX: number }, line: Element, hours: Hours): number => {
  const area = line.getBoundingClientRect()
  return hours.from + ((event.clientX - area.left) / area.width) * (hours.until - hours.from)
}

/**
 * Spaces of a site over a day: drawn and stretched by mouse; by keys arrows walk, Shift and arrows mark more
 * half-hours, Enter books them, and on a booking Shift and arrows move its end.
 */
export function Grid({ label, day, rows, opening, closed, acts }: Props) {
  const begin = wallOf(day)
  const hours = useMemo(
    () =>
      hoursOf(
        opening,
        rows.flatMap((row) => row.chips.filter((one) => !one.let)),
        begin,
      ),
    [opening, rows, begin],
  )
  const now = useNow()
  const box = useRef<HTMLDivElement>(null)
  const back = useRef('')
  const [at, setAt] = useState<Cursor>({ row: 0, minute: Math.max(hours.from, 9 * 60), steps: 2 })
  const [ghost, setGhost] = useState<Ghost | null>(null)
  const [said, setSaid] = useState('')
  const cursor: Cursor = {
    ...at,
    row: Math.min(at.row, Math.max(0, rows.length - 1)),
    minute: Math.max(hours.from, Math.min(hours.until - STEP, at.minute)),
  }
  useEffect(() => {
    if (!back.current) return
    const found = box.current?.querySelector<HTMLElement>(back.current)
    back.current = ''
    found?.focus({ preventScroll: true })
    found?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  // A day that is wider than the screen opens in the morning.
  useLayoutEffect(() => {
    const pane = box.current?.parentElement
    const line = box.current?.querySelector<HTMLElement>('[data-line]')
    if (!pane || !line) return
    pane.scrollLeft = (line.clientWidth * Math.max(0, MORNING - hours.from)) / (hours.until - hours.from)
  }, [day, hours.from, hours.until])
  const columns = Array.from({ length: (hours.until - hours.from) / 60 }, (_, hour) => hours.from + hour * 60)
  const wordsOf = (span: Span) => `${clockOf(span.start)}\u2013${clockOf(span.end, true)}`

  const draw = (row: number, event: PointerEvent<HTMLElement>) => {
    const line = event.currentTarget
    const from = inside(event, line, hours)
    let span: Span | null = null
    startDrag(event, {
      move: (next) => {
        span = drawn(from, inside(next, line, hours), hours)
        setGhost({ start: begin + span.start, end: begin + span.end, row, key: null })
      },
      end: () => {
        setGhost(null)
        const space = rows[row]?.space
        if (span && space) acts.book(space, { start: begin + span.start, end: begin + span.end })
      },
      cancel: () => setGhost(null),
    })
  }
  const lastOf = (row: Row, chip: Chip) =>
    roomAfter(
      chip,
      row.chips.filter((one) => one.key !== chip.key),
      begin + DAY,
    )
  const pull = (index: number, chip: Chip, event: PointerEvent<HTMLElement>) => {
    const row = rows[index] as Row
    const line = event.currentTarget.closest<HTMLElement>('[data-line]')
    if (!line) return
    const from = inside(event, line, hours)
    let span: Span = chip
    startDrag(event, {
      move: (next) => {
        span = stretched(chip, inside(next, line, hours) - from, lastOf(row, chip))
        setGhost({ ...span, row: index, key: chip.key })
      },
      end: () => {
        setGhost(null)
        if (span.end !== chip.end && chip.booking) acts.stretch(chip.booking, span)
      },
      cancel: () => setGhost(null),
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const target = event.target as HTMLElement
    if (target.dataset.chip !== undefined) {
      const row = rows[Number(target.dataset.row)]
      const chip = row?.chips.find((one) => one.key === target.dataset.chip)
      if (event.key === 'Escape') {
        event.preventDefault()
        box.current?.querySelector<HTMLElement>('[data-cursor][tabindex="0"]')?.focus()
      } else if (row && chip?.stretches && event.shiftKey && /^Arrow(Left|Right)$/.test(event.key)) {
        event.preventDefault()
        const by = event.key === 'ArrowRight' ? STEP : -STEP
        const span = stretched(chip, by, lastOf(row, chip))
        if (span.end !== chip.end && chip.booking) {
          setSaid(t('spaces.grid.stretched', { time: wordsOf(span) }))
          back.current = `[data-chip="${CSS.escape(chip.key)}"]`
          acts.stretch(chip.booking, span)
        }
      } else if (/^Arrow(Left|Right)$/.test(event.key)) {
        event.preventDefault()
        const all = [
          ...(box.current?.querySelectorAll<HTMLElement>(`[data-chip][data-row="${target.dataset.row}"]`) ??
            []),
        ]
        all[all.indexOf(target) + (event.key === 'ArrowRight' ? 1 : -1)]?.focus()
      }
      return
    }
    if (target.dataset.cursor === undefined) return
    const next = walked(cursor, event, rows.length, hours)
    if (!next) return
    event.preventDefault()
    back.current = '[data-cursor][tabindex="0"]'
    setAt(next)
  }
  const mark = marked(cursor)
  return (
    <div
      ref={box}
      className={css.grid}
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
      style={{ ['--columns' as string]: columns.length }}
    >
      <p className="m-hidden" role="status" aria-live="assertive">
        {said}
      </p>
      <div className={css.head} aria-hidden>
        <span className={css.corner}>{t('spaces.space')}</span>
        <span className={css.hours}>
          {columns.map((minute, index) => (
            <span key={minute} style={{ insetInlineStart: `${(index / columns.length) * 100}%` }}>
              {clockOf(minute)}
            </span>
          ))}
        </span>
      </div>
      {rows.map((row, index) => {
        const here = index === cursor.row
        const span = here ? mark : { start: cursor.minute, end: cursor.minute + STEP }
        const place = placed({ start: begin + span.start, end: begin + span.end }, begin, hours)
        return (
          <div key={row.space}>
            {row.group && row.group !== rows[index - 1]?.group ? (
              <h3 className={css.group}>{row.group}</h3>
            ) : null}
            <div
              className={css.row}
              role="group"
              aria-label={t('spaces.grid.row', { name: row.name, count: row.chips.length })}
            >
              <div className={css.name}>
                <span className="m-cut">{row.name}</span>
                <span className={`m-cut ${css.detail}`}>{row.detail}</span>
              </div>
              <div
                className={css.line}
                data-line
                onPointerDown={(event) => draw(index, event)}
                onClick={(event) => {
                  const one = drawn(inside(event, event.currentTarget, hours), -Infinity, hours)
                  const start = Math.floor(inside(event, event.currentTarget, hours) / STEP) * STEP
                  const found = { start: begin + start, end: begin + Math.min(one.end + STEP, hours.until) }
                  acts.book(row.space, found)
                }}
              >
                {closed.map((one) => {
                  const shut = placed(one, begin, hours)
                  return shut ? (
                    <span
                      key={one.start}
                      className={css.closed}
                      style={{ insetInlineStart: `${shut.left * 100}%`, inlineSize: `${shut.width * 100}%` }}
                    >
                      <span className="m-cut">{one.why}</span>
                    </span>
                  ) : null
                })}
                {place ? (
                  <button
                    type="button"
                    data-cursor
                    className={css.cursor}
                    tabIndex={here ? 0 : -1}
                    aria-label={t('spaces.grid.book', {
                      name: row.name,
                      time: wordsOf(span),
                    })}
                    style={{ insetInlineStart: `${place.left * 100}%`, inlineSize: `${place.width * 100}%` }}
                    onPointerDown={(event) => event.stopPropagation()}
                    onFocus={() => (here ? undefined : setAt({ ...cursor, row: index }))}
                    onClick={(event) => {
                      event.stopPropagation()
                      acts.book(row.space, { start: begin + span.start, end: begin + span.end })
                    }}
                  />
                ) : null}
                {row.chips.map((chip) => (
                  <Piece
                    key={chip.key}
                    chip={chip}
                    row={index}
                    begin={begin}
                    hours={hours}
                    dimmed={ghost?.key === chip.key}
                    onOpen={acts.open}
                    onPull={(event) => pull(index, chip, event)}
                  />
                ))}
                {ghost?.row === index ? <GhostOf ghost={ghost} begin={begin} hours={hours} /> : null}
                {dayOf(now) === day && minuteOf(now) > hours.from && minuteOf(now) < hours.until ? (
                  <span
                    className={css.now}
                    aria-hidden
                    style={{
                      insetInlineStart: `${((minuteOf(now) - hours.from) / (hours.until - hours.from)) * 100}%`,
                    }}
                  />
                ) : null}
              </div>
            </div>
          </div>
        )
      })}
    </div>
  )
}

/** When a stretch is; of one let for months its last day. */
export const timeOf = (chip: Chip): string =>
  chip.let
    ? t('spaces.let.until', { day: onDay(dayOf(chip.end - 1)) })
    : `${clockOf(chip.start)}\u2013${clockOf(chip.end, true)}`

interface PieceProps {
  chip: Chip
  row: number
  begin: number
  hours: Hours
  dimmed: boolean
  onOpen: (booking: string) => void
  onPull: (event: PointerEvent<HTMLElement>) => void
}

function Piece({ chip, row, begin, hours, dimmed, onOpen, onPull }: PieceProps) {
  const place = placed(chip, begin, hours)
  if (!place) return null
  const time = timeOf(chip)
  return (
    <button
      type="button"
      className={css.chip}
      data-chip={chip.key}
      data-row={row}
      data-mine={chip.mine || undefined}
      data-dimmed={dimmed || undefined}
      aria-disabled={chip.booking === null || undefined}
      style={{ insetInlineStart: `${place.left * 100}%`, inlineSize: `${place.width * 100}%` }}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation()
        if (chip.booking) onOpen(chip.booking)
      }}
    >
      <span className="m-hidden">{`${chip.mine ? `${t('spaces.state.mine')}, ` : ''}${chip.title}, ${time}`}</span>
      <span className={css.words} aria-hidden>
        <span className="m-cut">{chip.title}</span>
        <span className={`m-cut ${css.time}`}>{time}</span>
      </span>
      {chip.stretches ? (
        <span
          className={css.edge}
          aria-hidden
          onPointerDown={(event) => {
            event.stopPropagation()
            onPull(event)
          }}
        />
      ) : null}
    </button>
  )
}

function GhostOf({ ghost, begin, hours }: { ghost: Ghost; begin: number; hours: Hours }) {
  const place = placed(ghost, begin, hours)
  return place ? (
    <span
      className={css.ghost}
      style={{ insetInlineStart: `${place.left * 100}%`, inlineSize: `${place.width * 100}%` }}
    >
      {clockOf(ghost.start)}
      {'\u2013'}
      {clockOf(ghost.end, true)}
    </span>
  ) : null
}
