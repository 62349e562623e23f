/** Moments that people choose. Pure. */

/** The moment of a day and a time of the institution, as the server reads it; undefined while one is not whole. */
export function momentOf(day: string, time: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return undefined
  // Korea has had one offset without summer time since 1988.
  const at = new Date(`${day}T${time}:00+09:00`)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}

export type Soon = 'hour' | 'tomorrow' | 'monday'
export const SOON: readonly Soon[] = ['hour', 'tomorrow', 'monday']

const DAY = 86_400_000
const OFFSET = 9 * 3_600_000

/** Day and time in Korea of a moment. */
export function dayAndTime(at: Date): readonly [day: string, time: string] {
  const there = new Date(at.getTime() + OFFSET).toISOString()
  return [there.slice(0, 10), there.slice(11, 16)]
}

/** In an hour, tomorrow at nine, next Monday at nine. */
export function soon(when: Soon, now: Date): readonly [day: string, time: string] {
  if (when === 'hour') return dayAndTime(new Date(now.getTime() + 3_600_000))
  const weekday = new Date(now.getTime() + OFFSET).getUTCDay()
  const days = when === 'tomorrow' ? 1 : (8 - weekday) % 7 || 7
  return [dayAndTime(new Date(now.getTime() + days * DAY))[0], '09:00']
}
