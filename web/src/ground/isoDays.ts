/** Days as ISO strings (`2026-11-21`), counted without clocks or zones. */

const DAY = 86_400_000

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The day `count` days later, earlier when negative. */
export const addDays = (day: string, count: number): string => iso(utc(day) + count * DAY)

/** Days from one day to another, negative when it lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / DAY)

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(utc(day)).getUTCDay()

/** The Sunday on or before the day; week views of the house begin on Sunday. */
export const weekStart = (day: string): string => addDays(day, -weekdayOf(day))

/** The first day of the month `count` months later. */
export function monthStart(day: string, count = 0): string {
  const date = new Date(utc(day))
  return iso(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1))
}

/** The weeks that a month touches, each of seven days. */
export function monthWeeks(day: string): string[][] {
  const first = monthStart(day)
  const last = addDays(monthStart(day, 1), -1)
  const start = weekStart(first)
  const weeks = Math.floor(daysBetween(start, last) / 7) + 1
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, at) => addDays(start, week * 7 + at)),
  )
}

/** The days from one to another, the last one not among them. */
export const daysFrom = (from: string, until: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, until)) }, (_, at) => addDays(from, at))

/** Six weeks around a month, so that its picture keeps its height from month to month. */
export function sixWeeks(day: string): string[][] {
  const start = weekStart(monthStart(day))
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (__, at) => addDays(start, week * 7 + at)),
  )
}

/** The same day of the month `count` months later, the last one where there is none. */
export function addMonths(day: string, count: number): string {
  const first = monthStart(day, count)
  const last = addDays(monthStart(first, 1), -1)
  const wanted = `${first.slice(0, 8)}${day.slice(8)}`
  return wanted > last ? last : wanted
}
