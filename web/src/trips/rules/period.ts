/** The time of a trip as a form holds it: days and clock times of the institution. */
import { today, ZONE } from '../../ground/dates'

const DAY = 86_400_000
/** The institution's zone keeps one distance to UTC all year. */
const OFFSET = '+09:00'

export interface Times {
  /** First and last day, `2026-11-21`. */
  from: string
  until: string
  whole: boolean
  /** `09:00`, where it is not whole days. */
  start: string
  end: string
}

export interface Period {
  dtstart: string
  dtend: string
  all_day: boolean
}

const clockOf = (at: Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' }).format(at)

const next = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10)

/** As the server keeps it; null where a day or a time is missing. */
export function periodOf({ from, until, whole, start, end }: Times): Period | null {
  if (!from || !until || (!whole && !(start && end))) return null
  return whole
    ? { dtstart: `${from}T00:00:00${OFFSET}`, dtend: `${next(until)}T00:00:00${OFFSET}`, all_day: true }
    : { dtstart: `${from}T${start}:00${OFFSET}`, dtend: `${until}T${end}:00${OFFSET}`, all_day: false }
}

/** As a form shows it. */
export function timesOf({ dtstart, dtend, all_day }: Period): Times {
  const [first, last] = [new Date(dtstart), new Date(all_day ? Date.parse(dtend) - 1 : dtend)]
  return {
    from: today(first),
    until: today(last),
    whole: all_day,
    start: all_day ? '09:00' : clockOf(first),
    end: all_day ? '18:00' : clockOf(last),
  }
}

/** How many days it touches. */
export function daysOf(period: Period): number {
  const { from, until } = timesOf(period)
  return (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY + 1
}
