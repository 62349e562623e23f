/** What a drag or a key does to the time of an event. */
import { DAY, minuteOf, type Wall } from './wall'

/** Minutes that drags and keys step by. */
export const STEP = 15

export interface Span {
  start: Wall
  end: Wall
}

export const snap = (minutes: number, step = STEP): number => Math.round(minutes / step) * step

/** The span, `minutes` later; its length stays. */
export const moved = (span: Span, minutes: number): Span => ({
  start: span.start + minutes,
  end: span.end + minutes,
})

/** The span with its end `minutes` later; never shorter than a step. */
export const stretched = (span: Span, minutes: number, least = STEP): Span => ({
  start: span.start,
  end: Math.max(span.start + least, span.end + minutes),
})

/** What was drawn from one place to another, in either direction. */
export const drawn = (from: Wall, to: Wall): Span => {
  const start = snap(Math.min(from, to))
  return { start, end: Math.max(start + STEP, snap(Math.max(from, to))) }
}

/** An hour beginning with the next full half hour, for what is made without a time. */
export function nextHour(now: Wall): Span {
  const start = Math.ceil((now + 1) / 30) * 30
  return { start, end: start + 60 }
}

/** An event of a time on a day: kept whole when moved onto another day by its days alone. */
export const onto = (span: Span, day: Wall): Span => moved(span, day - (span.start - minuteOf(span.start)))

const KEYS: Readonly<Record<string, readonly [days: number, minutes: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

interface Pressed {
  key: string
  shiftKey: boolean
  altKey: boolean
}

/**
 * The span after a key in a grid of hours: Shift and arrows move by a day or a quarter, with Alt they
 * stretch the end. In a grid of days (`whole`) up and down are weeks. Null for other keys.
 */
export function pressed(span: Span, { key, shiftKey, altKey }: Pressed, whole: boolean): Span | null {
  const step = KEYS[key]
  if (!step || !shiftKey) return null
  const [days, minutes] = step
  const by = days * DAY + (whole ? Math.sign(minutes) * 7 * DAY : minutes)
  return altKey ? stretched(span, by, whole ? DAY : STEP) : moved(span, by)
}
