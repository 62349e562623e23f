/** When people work, as grids shade it. */
import { weekdayOf } from '../../ground/isoDays'
import { DAY } from './wall'

export interface Hours {
  /** Weekdays from 0, Monday. */
  days: readonly number[]
  begin: string
  end: string
  lunch_begin: string | null
  lunch_end: string | null
}

/** The hours of the house (the rules of service, article 9). */
export const USUAL: Hours = {
  days: [0, 1, 2, 3, 4],
  begin: '09:00',
  end: '18:00',
  lunch_begin: '12:00',
  lunch_end: '13:00',
}

/** Minutes of `09:30`. */
export const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** Parts of a day in which somebody need not work, from and until in minutes; all of it when `off` or on a day off. */
export function resting(hours: Hours, day: string, off: boolean): readonly (readonly [number, number])[] {
  if (off || !hours.days.includes((weekdayOf(day) + 6) % 7)) return [[0, DAY]]
  const lunch =
    hours.lunch_begin && hours.lunch_end
      ? [[minutesOf(hours.lunch_begin), minutesOf(hours.lunch_end)] as const]
      : []
  return [[0, minutesOf(hours.begin)], ...lunch, [minutesOf(hours.end), DAY]]
}
