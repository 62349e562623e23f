/**
 * Time as a clock on the wall shows it: minutes since the first day of 1970 in the zone of the screen. Days,
 * hours and drags are then plain arithmetic, and a change of summer time moves nothing by an hour.
 */

export type Wall = number

/** Minutes of a day. */
export const DAY = 1440

const two = (number: number) => String(number).padStart(2, '0')

/** The wall time of a day's beginning, `minute` minutes on. */
export const wallOf = (day: string, minute = 0): Wall => Date.parse(`${day}T00:00:00Z`) / 60_000 + minute

/** The day a wall time lies on, `2026-11-21`. */
export const dayOf = (wall: Wall): string => new Date(wall * 60_000).toISOString().slice(0, 10)

/** Minutes since the day began. */
export const minuteOf = (wall: Wall): number => ((wall % DAY) + DAY) % DAY

/** The wall time of an instant in the zone of the screen; of a date its beginning. */
export function toWall(at: string | Date): Wall {
  if (typeof at === 'string' && at.length === 10) return wallOf(at)
  const date = at instanceof Date ? at : new Date(at)
  return (
    Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()) / 60_000
  )
}

/** The instant of a wall time in the zone of the screen. */
export function toInstant(wall: Wall): Date {
  const shown = new Date(wall * 60_000)
  return new Date(
    shown.getUTCFullYear(),
    shown.getUTCMonth(),
    shown.getUTCDate(),
    shown.getUTCHours(),
    shown.getUTCMinutes(),
  )
}

/** The instant as the server takes it. */
export const toIso = (wall: Wall): string => toInstant(wall).toISOString()

/** What names the time of a series that begins so by its rule: `20261207T010000Z`, of whole days `20261207`. */
export const nameOf = (wall: Wall, allDay: boolean): string =>
  (allDay ? dayOf(wall) : toIso(wall)).replace(/[-:]|\.\d+/g, '')

/** `14:00`; the end of a day is 24:00 when `end`. */
export function clockOf(wall: Wall, end = false): string {
  const minute = minuteOf(wall)
  return end && minute === 0 ? '24:00' : `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** Minutes of a typed time: `9`, `930`, `9:30`, `14:00`; null when it is none. */
export function readClock(text: string): number | null {
  const found = /^\s*(\d{1,2})\s*(?:[:.]?\s*(\d{2}))?\s*$/.exec(text)
  if (!found) return null
  const hours = Number(found[1])
  const minutes = Number(found[2] ?? 0)
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null
}
