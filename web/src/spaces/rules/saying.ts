/** Words of the slice that are put together from several. */
import { onDay } from '../../ground/dates'
import { tMaybe, t } from '../../ground/words'
import { languageNow } from '../../ground/words'
import type { WeekHours } from './allowed'
import { clockOf, dayOf, type Span } from './time'

/** `14:00–15:00`. */
export const timeWords = (span: Span): string => `${clockOf(span.start)}\u2013${clockOf(span.end, true)}`

/** Day and time; both days where a span crosses midnight. */
export function spanWords(span: Span): string {
  const [first, last] = [dayOf(span.start), dayOf(span.end - 1)]
  return first === last
    ? `${onDay(first)} ${timeWords(span)}`
    : `${onDay(first)} ${clockOf(span.start)} \u2013 ${onDay(last)} ${clockOf(span.end, true)}`
}

/** Hours and minutes. */
export function lengthWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [
    hours > 0 ? t('spaces.hours', { count: hours }) : '',
    rest > 0 ? t('spaces.minutes', { count: rest }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** What a space has; what no word is known for is shown as it was written. */
export const featureWord = (code: string): string => tMaybe(`spaces.feature.${code}`) ?? code

/** A place in the language of the screen. */
export const siteName = (site: { name: string; name_en?: string }): string =>
  languageNow() === 'en' && site.name_en ? site.name_en : site.name

/** Days of the week from Monday, each with its hours; neighbours with the same hours stand together. */
export function weekWords(hours: WeekHours): { days: string; hours: string }[] {
  const said = Array.from({ length: 7 }, (_, day) =>
    (hours[String(day)] ?? []).map(([from, until]) => `${from}\u2013${until}`).join(', '),
  )
  const found: { from: number; to: number; hours: string }[] = []
  said.forEach((hours, day) => {
    const last = found.at(-1)
    if (last && last.hours === hours) last.to = day
    else found.push({ from: day, to: day, hours })
  })
  return found.map(({ from, to, hours }) => ({
    days: from === to ? dayWord(from) : `${dayWord(from)}\u2013${dayWord(to)}`,
    hours: hours || t('spaces.hours.closed'),
  }))
}

/** The name of a weekday; 0 is Monday, as the server counts. */
export const dayWord = (day: number): string =>
  new Intl.DateTimeFormat(languageNow() === 'ko' ? 'ko-KR' : 'en-GB', {
    weekday: 'short',
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(2026, 10, 30 + day)))

/** What a space is, in one line: kind, how many, what it has. */
export const detailWords = (space: {
  kind: string
  capacity: number
  features: readonly string[]
  wheelchair: boolean
}): string =>
  [
    tMaybe(`spaces.kind.${space.kind}`) ?? space.kind,
    space.capacity > 1 ? t('spaces.capacity', { count: space.capacity }) : '',
    space.wheelchair ? t('spaces.wheelchair') : '',
    ...space.features.map(featureWord),
  ]
    .filter(Boolean)
    .join(' \u00B7 ')
