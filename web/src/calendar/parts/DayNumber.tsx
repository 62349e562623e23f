import { weekdayOf } from '../../ground/isoDays'

export type Rest = 'sunday' | 'saturday' | undefined

/** Sundays and holidays, Saturdays: the colour only repeats what the name of the day says. */
export const restOf = (day: string, holidays: ReadonlyMap<string, string>): Rest =>
  holidays.has(day) || weekdayOf(day) === 0 ? 'sunday' : weekdayOf(day) === 6 ? 'saturday' : undefined
