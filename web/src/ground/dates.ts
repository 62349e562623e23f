/** Dates as people of a Korean institution write them. Zone is the browser's. */
import { languageNow, localeNow, t } from './words'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** The institution's zone: its days begin and end in it, wherever the browser is. */
export const ZONE = 'Asia/Seoul'

/** Relative words are used for at most this long; older moments show their date. */
const RELATIVE = 7 * DAY

const two = (number: number) => String(number).padStart(2, '0')

/** The institution's day, `2026-11-21`. */
export function today(now: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** Short weekday of a date in the language of the screen. */
export const weekday = (date: Date): string =>
  new Intl.DateTimeFormat(localeNow(), { weekday: 'short' }).format(date)

/** A date-only string (`2026-11-21`) as local midnight; an instant as it is. */
export function toDate(at: string | Date): Date {
  if (at instanceof Date) return at
  return /^\d{4}-\d{2}-\d{2}$/.test(at) ? new Date(`${at}T00:00:00`) : new Date(at)
}

/** `2026. 11. 21.(weekday)` in Korean, `Sat 21 Nov 2026` in English. */
export function onDay(at: string | Date): string {
  const date = toDate(at)
  if (languageNow() === 'ko') {
    return `${date.getFullYear()}. ${date.getMonth() + 1}. ${date.getDate()}.(${weekday(date)})`
  }
  const month = new Intl.DateTimeFormat('en-GB', { month: 'short' }).format(date)
  return `${weekday(date)} ${date.getDate()} ${month} ${date.getFullYear()}`
}

/** `14:00`. */
export const clock = (at: string | Date): string =>
  `${two(toDate(at).getHours())}:${two(toDate(at).getMinutes())}`

/** Day and time, weekday in brackets. */
export const atTime = (at: string | Date): string => `${onDay(at)} ${clock(at)}`

/** For tables: `2026-11-21`. */
export const isoDay = (at: string | Date): string => {
  const date = toDate(at)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Minutes, hours or days from now in words; the date beyond a week. */
export function relative(at: string | Date, now: Date = new Date()): string {
  const away = toDate(at).getTime() - now.getTime()
  const size = Math.abs(away)
  if (size < MINUTE) return t('ground.when.now')
  if (size >= RELATIVE) return onDay(at)
  const words = new Intl.RelativeTimeFormat(localeNow(), { numeric: 'auto' })
  if (size < HOUR) return words.format(Math.trunc(away / MINUTE), 'minute')
  if (size < DAY) return words.format(Math.trunc(away / HOUR), 'hour')
  return words.format(Math.trunc(away / DAY), 'day')
}
