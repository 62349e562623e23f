/**
 * Why a wish would be refused, told while it is still being written. The server decides; the codes are its own,
 * so that both say the same words.
 */
import type { Hours } from './grid'
import {
  clockOf,
  DAY,
  dayOf,
  daysBetween,
  minuteOf,
  overlaps,
  readClock,
  weekdayOf,
  type Span,
  type Wall,
} from './time'

/** Weekday (`0` is Monday) to from and until, as the server keeps it. */
export type WeekHours = Readonly<Record<string, readonly (readonly string[])[]>>

/** The rules of a site that a wish is held against. */
export interface SiteRules {
  seat_days: number
  room_days: number
  unit_minutes: number
  holidays: boolean
}

export interface Wanted {
  kind: string
  capacity: number
}

export interface Reason {
  code: string
  params: Record<string, unknown>
}

const SEATS = new Set(['desk', 'visitor-desk', 'hub'])
const LENT = new Set(['locker', 'vehicle', 'equipment'])

/** Whether one person sits there. */
export const isSeat = (kind: string): boolean => SEATS.has(kind)
/** Whether it is taken along or kept overnight, whatever the hours of the site. */
export const isLent = (kind: string): boolean => LENT.has(kind)

/** Minutes after its beginning until which a time may still be booked. */
const BACK = 30

/** The hours of a day from the first opening to the last closing; null when the site is closed. */
export function openOn(hours: WeekHours, day: string): Hours | null {
  const spans = (hours[String((weekdayOf(day) + 6) % 7)] ?? []).flatMap(([from, until]) => {
    const [begin, end] = [readClock(from ?? ''), readClock(until ?? '')]
    return begin === null || end === null ? [] : [{ from: begin, until: end }]
  })
  if (spans.length === 0) return null
  return {
    from: Math.min(...spans.map((one) => one.from)),
    until: Math.max(...spans.map((one) => one.until)),
  }
}

interface Around {
  rules: SiteRules
  hours: WeekHours
  /** Name of the holiday on the day of the wish. */
  holiday: string | undefined
  /** When the site is open on that day, closures taken out. */
  open: readonly Span[]
  /** What else takes the same space. */
  taken: readonly Span[]
  now: Wall
}

/** Why a wish would be refused; null when nothing speaks against it. */
export function reasonOf(wish: Span, space: Wanted, people: number, around: Around): Reason | null {
  const { rules, taken, now } = around
  if (wish.end <= wish.start) return no('ends-before-start')
  if (minuteOf(wish.start) % rules.unit_minutes || minuteOf(wish.end) % rules.unit_minutes)
    return no('units', { minutes: rules.unit_minutes })
  if (people > space.capacity) return no('too-small', { capacity: space.capacity })
  if (wish.start < now - BACK || wish.end <= now) return no('past')
  const days = isSeat(space.kind) ? rules.seat_days : rules.room_days
  if (daysBetween(dayOf(now), dayOf(wish.start)) > days) return no('too-far-ahead', { days })
  const shut = isLent(space.kind) ? null : closedReason(wish, around)
  if (shut) return shut
  if (taken.some((one) => overlaps(one, wish))) return no('taken')
  return null
}

const no = (code: string, params: Record<string, unknown> = {}): Reason => ({
  code: `spaces.${code}`,
  params,
})

/** Why the site is not open for all of a wish; null when it is. */
function closedReason(wish: Span, { rules, hours, holiday, open }: Around): Reason | null {
  if (wish.end - wish.start > DAY) return no('too-long', { days: 1 })
  if (open.some((one) => one.start <= wish.start && wish.end <= one.end)) return null
  const usual = openOn(hours, dayOf(wish.start))
  if (!usual) return no('closed-that-day')
  if (holiday && !rules.holidays) return no('holiday')
  const start = minuteOf(wish.start)
  if (start < usual.from || start + (wish.end - wish.start) > usual.until)
    return no('not-open', { begin: clockOf(usual.from), end: clockOf(usual.until, true) })
  return no('closed')
}

/** Times of the same length at which a space is free, the nearest to the wish first. */
export function otherTimes(
  wish: Span,
  taken: readonly Span[],
  open: Hours | null,
  now: Wall,
  most: number,
  step: number,
): Span[] {
  if (!open || wish.end <= wish.start) return []
  const begin = wish.start - minuteOf(wish.start)
  const length = wish.end - wish.start
  const found: Span[] = []
  for (let start = begin + open.from; start + length <= begin + open.until; start += step) {
    const span = { start, end: start + length }
    if (start >= now - BACK && start !== wish.start && !taken.some((one) => overlaps(one, span)))
      found.push(span)
  }
  return found.sort((a, b) => Math.abs(a.start - wish.start) - Math.abs(b.start - wish.start)).slice(0, most)
}
