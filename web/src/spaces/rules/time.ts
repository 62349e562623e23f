/**
 * Time as a clock on the wall shows it: minutes since the first day of 1970 in the zone of the screen, so that
 * half-hours, days and drags are plain arithmetic.
 */
export type Wall = number

/** Minutes of a day. */
export const DAY = 1440
/** Minutes of the smallest unit in which spaces are booked on a screen. */
export const STEP = 30

const two = (number: number) => String(number).padStart(2, '0')

/** The wall time of a day's beginning, `minute` minutes on. */
export const wallOf = (day: string, minute = 0): Wall => Date.parse(`${day}T00:00:00Z`) / 60_000 + minute

/** The day a wall time lies on, `2026-11-21`. */
export const dayOf = (wall: Wall): string => new Date(wall * 60_000).toISOString().slice(0, 10)

/** Minutes since the day began. */
export const minuteOf = (wall: Wall): number => ((wall % DAY) + DAY) % DAY

/** The wall time of an instant in the zone of the screen. */
export function toWall(at: string | Date): Wall {
  const date = at instanceof Date ? at : new Date(at)
  return (
    Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()) / 60_000
  )
}

/** The instant of a wall time, as the server takes it. */
export function toIso(wall: Wall): string {
  const shown = new Date(wall * 60_000)
  return new Date(
    shown.getUTCFullYear(),
    shown.getUTCMonth(),
    shown.getUTCDate(),
    shown.getUTCHours(),
    shown.getUTCMinutes(),
  ).toISOString()
}

/** `14:00`; the end of a day is 24:00 when `end`. */
export function clockOf(wall: Wall, end = false): string {
  const minute = minuteOf(wall)
  return end && minute === 0 ? '24:00' : `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** Minutes of `09:00`; null when it is no time of day. `24:00` ends a day. */
export function readClock(text: string): number | null {
  const found = /^(\d{1,2}):(\d{2})/.exec(text.trim())
  if (!found) return null
  const minutes = Number(found[1]) * 60 + Number(found[2])
  return Number(found[2]) < 60 && minutes <= DAY ? minutes : null
}

/** The day `count` days later, earlier when negative. */
export const addDays = (day: string, count: number): string => dayOf(wallOf(day, count * DAY))

/** Days from one day to another, negative when it lies before. */
export const daysBetween = (from: string, to: string): number => (wallOf(to) - wallOf(from)) / DAY

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** Half-open: [start, end). */
export interface Span {
  start: Wall
  end: Wall
}

/** Whether two spans share any minute; spans that touch do not. */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** The next half-hour that has not begun, at the earliest. */
export const nextStep = (now: Wall): Wall => Math.ceil(now / STEP) * STEP

/** Times of a day from `from` until `until`, each a step on. */
export const stepsOf = (from: number, until: number, step = STEP): number[] =>
  Array.from({ length: Math.max(0, Math.floor((until - from) / step) + 1) }, (_, at) => from + at * step)
