/** Spaces × time: drawing, stretching and walking in half-hours. */
import { DAY, overlaps, STEP, type Span, type Wall } from './time'

/** The hours a day of the grid shows. */
export interface Hours {
  /** Minutes since the day began. */
  from: number
  until: number
}

/** Hours shown when nothing says otherwise. */
export const ORDINARY: Hours = { from: 8 * 60, until: 20 * 60 }

/** Whole hours that hold the opening hours and everything that is booked. */
export function hoursOf(opening: Hours | null, spans: readonly Span[], begin: Wall): Hours {
  const base = opening ?? ORDINARY
  const inside = spans.filter((one) => overlaps(one, { start: begin, end: begin + DAY }))
  const from = Math.min(base.from, ...inside.map((one) => Math.max(0, one.start - begin)))
  const until = Math.max(base.until, ...inside.map((one) => Math.min(DAY, one.end - begin)))
  return { from: Math.floor(from / 60) * 60, until: Math.ceil(until / 60) * 60 }
}

/** The half-hour a minute lies in. */
export const stepAt = (minute: number): number => Math.floor(minute / STEP) * STEP

/** Between two points of a drag: whole half-hours, at least one, inside the hours. */
export function drawn(from: number, to: number, hours: Hours): Span {
  const start = stepAt(Math.min(from, to))
  const end = Math.max(start + STEP, Math.ceil(Math.max(from, to) / STEP) * STEP)
  const inside = (value: number) => Math.max(hours.from, Math.min(hours.until, value))
  const first = Math.min(inside(start), hours.until - STEP)
  return { start: first, end: Math.max(first + STEP, inside(end)) }
}

/** The span with its end moved by so many minutes, at least one half-hour long and within the day. */
export const stretched = (span: Span, by: number, last: Wall): Span => ({
  start: span.start,
  end: Math.max(span.start + STEP, Math.min(last, span.end + Math.round(by / STEP) * STEP)),
})

/** How far a span may grow until it meets another of the same space, or the end of the day. */
export const roomAfter = (span: Span, others: readonly Span[], last: Wall): Wall =>
  Math.min(last, ...others.filter((one) => one.start >= span.end).map((one) => one.start))

export interface Cursor {
  row: number
  /** Minutes since the day began. */
  minute: number
  /** Half-hours that are marked, from the cursor on. */
  steps: number
}

interface Pressed {
  key: string
  shiftKey: boolean
}

/**
 * The cursor after a key: arrows walk, with Shift left and right they mark more or less, Home and End go to the
 * ends of the day, Page Up and Page Down by five rows. Null for other keys.
 */
export function walked(
  cursor: Cursor,
  { key, shiftKey }: Pressed,
  rows: number,
  hours: Hours,
): Cursor | null {
  const last = Math.max(0, rows - 1)
  const row = (by: number) => ({ ...cursor, row: Math.max(0, Math.min(last, cursor.row + by)) })
  const at = (minute: number): Cursor => {
    const next = Math.max(hours.from, Math.min(hours.until - STEP, minute))
    return { ...cursor, minute: next, steps: fitting(cursor.steps, next, hours) }
  }
  if (shiftKey && (key === 'ArrowRight' || key === 'ArrowLeft')) {
    const steps = Math.max(1, cursor.steps + (key === 'ArrowRight' ? 1 : -1))
    return { ...cursor, steps: fitting(steps, cursor.minute, hours) }
  }
  switch (key) {
    case 'ArrowDown':
      return row(1)
    case 'ArrowUp':
      return row(-1)
    case 'PageDown':
      return row(5)
    case 'PageUp':
      return row(-5)
    case 'ArrowRight':
      return at(cursor.minute + STEP)
    case 'ArrowLeft':
      return at(cursor.minute - STEP)
    case 'Home':
      return at(hours.from)
    case 'End':
      return at(hours.until - STEP)
    default:
      return null
  }
}

const fitting = (steps: number, minute: number, hours: Hours) =>
  Math.max(1, Math.min(steps, (hours.until - minute) / STEP))

/** What a cursor marks, in minutes since the day began. */
export const marked = (cursor: Cursor): Span => ({
  start: cursor.minute,
  end: cursor.minute + cursor.steps * STEP,
})

/** Where a span lies in the hours, as parts of one. */
export function placed(span: Span, begin: Wall, hours: Hours): { left: number; width: number } | null {
  const length = hours.until - hours.from
  const from = Math.max(0, span.start - begin - hours.from)
  const until = Math.min(length, span.end - begin - hours.from)
  return until <= 0 || from >= length ? null : { left: from / length, width: (until - from) / length }
}
