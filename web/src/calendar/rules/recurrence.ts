/** Recurrence rules (RFC 5545, section 3.3.10) as far as people set them here; others are kept as they are. */
import { addDays, daysBetween, weekdayOf } from '../../ground/isoDays'

export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
export type Frequency = (typeof FREQUENCIES)[number]

/** Days of the week as the standard names them, Sunday first. */
export const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const
export type Weekday = (typeof WEEKDAYS)[number]
export const WORKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR']

export interface Rule {
  freq: Frequency
  interval: number
  /** Of a week. */
  days: readonly Weekday[]
  /** Of a month or year: on the date it begins on, or on the n-th weekday; -1 is the last. */
  nth: number | null
  /** The last day, empty for none. */
  until: string
  /** How often in all; null for no such end. */
  count: number | null
}

/** The weekday of a day. */
export const dayCode = (day: string): Weekday => WEEKDAYS[weekdayOf(day)] as Weekday

/** Which of its weekday in the month a day is, 1 to 5. */
export const nthOf = (day: string): number => Math.ceil(Number(day.slice(8)) / 7)

/** Every week on the day it begins. */
export const weekly = (day: string): Rule => ({
  freq: 'WEEKLY',
  interval: 1,
  days: [dayCode(day)],
  nth: null,
  until: '',
  count: null,
})

const KNOWN = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'UNTIL', 'COUNT', 'WKST'])

/** The last day an UNTIL allows, in the institution's time. */
function untilDay(text: string): string {
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`
  if (!text.endsWith('Z')) return day
  const clock = `${text.slice(9, 11)}:${text.slice(11, 13)}:${text.slice(13, 15)}`
  const there = new Date(Date.parse(`${day}T${clock}Z`) + 9 * 3_600_000)
  return there.toISOString().slice(0, 10)
}

/** Reads a rule for an event that begins on `day`; null when it says more than can be set here. */
export function readRule(text: string, day: string): Rule | null {
  const parts = new Map(
    text
      .replace(/^RRULE:/i, '')
      .split(';')
      .filter(Boolean)
      .map((part): [string, string] => {
        const at = part.indexOf('=')
        return [part.slice(0, at).toUpperCase(), part.slice(at + 1).toUpperCase()]
      }),
  )
  if ([...parts.keys()].some((key) => !KNOWN.has(key))) return null
  const freq = FREQUENCIES.find((one) => one === parts.get('FREQ'))
  if (!freq) return null
  const byDay = (parts.get('BYDAY') ?? '').split(',').filter(Boolean)
  const plain = byDay.every((one) => (WEEKDAYS as readonly string[]).includes(one))
  const monthDay = parts.get('BYMONTHDAY')
  const month = parts.get('BYMONTH')
  if (monthDay !== undefined && Number(monthDay) !== Number(day.slice(8))) return null
  if (month !== undefined && (freq !== 'YEARLY' || Number(month) !== Number(day.slice(5, 7)))) return null
  let nth: number | null = null
  if (freq === 'MONTHLY' && byDay.length > 0) {
    const found = /^(-1|[1-5])([A-Z]{2})$/.exec(byDay[0] ?? '')
    if (byDay.length > 1 || !found || found[2] !== dayCode(day) || monthDay !== undefined) return null
    nth = Number(found[1])
  } else if (byDay.length > 0 && (freq !== 'WEEKLY' || !plain)) return null
  return {
    freq,
    interval: Number(parts.get('INTERVAL') ?? 1),
    days:
      freq === 'WEEKLY'
        ? byDay.length > 0
          ? WEEKDAYS.filter((one) => byDay.includes(one))
          : [dayCode(day)]
        : [],
    nth,
    until: parts.has('UNTIL') ? untilDay(parts.get('UNTIL') ?? '') : '',
    count: parts.has('COUNT') ? Number(parts.get('COUNT')) : null,
  }
}

/** The rule as the standard writes it, for an event that begins on `day`. */
export function writeRule(rule: Rule, day: string, allDay: boolean): string {
  const parts = [`FREQ=${rule.freq}`]
  if (rule.interval > 1) parts.push(`INTERVAL=${rule.interval}`)
  if (rule.freq === 'WEEKLY')
    parts.push(
      `BYDAY=${WEEKDAYS.filter((one) => rule.days.includes(one) || (rule.days.length === 0 && one === dayCode(day))).join(',')}`,
    )
  if (rule.freq === 'MONTHLY' && rule.nth !== null) parts.push(`BYDAY=${rule.nth}${dayCode(day)}`)
  if (rule.until) {
    const digits = rule.until.replaceAll('-', '')
    // The end of that day in Seoul, so that a late hour still belongs to it.
    parts.push(`UNTIL=${allDay ? digits : `${digits}T145959Z`}`)
  } else if (rule.count !== null) parts.push(`COUNT=${rule.count}`)
  return parts.join(';')
}

/** The rule for an event put on another day: what hung on the old day hangs on the new one. */
export function reseat(rule: Rule, from: string, to: string): Rule {
  const days =
    rule.freq === 'WEEKLY' && rule.days.includes(dayCode(from)) && !rule.days.includes(dayCode(to))
      ? WEEKDAYS.filter((one) => (one === dayCode(to) || rule.days.includes(one)) && one !== dayCode(from))
      : rule.days
  const nth = rule.nth === null ? null : rule.nth === -1 ? -1 : nthOf(to)
  return { ...rule, days, nth, until: rule.until && rule.until < to ? to : rule.until }
}

/** A rule as it is written, for an event put on another day; one that says more than can be set here stays. */
export function ruleOn(text: string, from: string, to: string, allDay: boolean): string {
  const rule = text && from !== to ? readRule(text, from) : null
  return rule ? writeRule(reseat(rule, from, to), to, allDay) : text
}

/** The days a daily or weekly rule names from its first one until before another; of other rules the first alone. */
export function datesOf(rule: Rule, day: string, until: string): string[] {
  const found: string[] = []
  const last = rule.until && rule.until < until ? addDays(rule.until, 1) : until
  const most = rule.count ?? Infinity
  const step = rule.freq === 'DAILY' ? rule.interval : 1
  if (rule.freq !== 'DAILY' && rule.freq !== 'WEEKLY') return [day]
  // Weeks of rules begin on Monday (RFC 5545, WKST).
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7))
  for (let one = day; one < last && found.length < most; one = addDays(one, step)) {
    const week = Math.floor(daysBetween(monday, one) / 7)
    const named =
      rule.days.length === 0
        ? weekdayOf(one) === weekdayOf(day)
        : rule.days.includes(WEEKDAYS[weekdayOf(one)] as Weekday)
    if (rule.freq === 'DAILY' ? rule.days.length === 0 || named : week % rule.interval === 0 && named)
      found.push(one)
  }
  return found
}
