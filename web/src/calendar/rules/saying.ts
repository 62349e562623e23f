/** Times and recurrences in plain words. */
import { onDay, today as todayIn } from '../../ground/dates'
import { languageNow, localeNow, t } from '../../ground/words'
import { addDays } from '../../ground/isoDays'
import { WEEKDAYS, WORKDAYS, type Rule } from './recurrence'
import { clockOf, DAY, dayOf, minuteOf, type Wall } from './wall'

/** The institution's day. */
export const today = todayIn

const at = (day: string) => new Date(`${day}T00:00:00`)

export const monthName = (day: string): string =>
  new Intl.DateTimeFormat(localeNow(), { year: 'numeric', month: 'long' }).format(at(day))

/** The name of the month of a day, without its year. */
export const monthOnly = (day: string): string =>
  new Intl.DateTimeFormat(localeNow(), { month: 'long' }).format(at(day))

export const weekdayName = (day: string, width: 'short' | 'long' = 'short'): string =>
  new Intl.DateTimeFormat(localeNow(), { weekday: width }).format(at(day))

/** A day without its year. */
export function shortDay(day: string): string {
  const [, month, date] = day.split('-').map(Number)
  return languageNow() === 'ko'
    ? `${month}. ${date}.(${weekdayName(day)})`
    : `${weekdayName(day)} ${date} ${new Intl.DateTimeFormat('en-GB', { month: 'short' }).format(at(day))}`
}

/** From one day to another, both included. */
export const daysWords = (from: string, until: string): string =>
  from === until ? onDay(from) : `${onDay(from)} \u2013 ${onDay(until)}`

const numbers = (day: string) =>
  new Intl.DateTimeFormat(localeNow(), { month: 'numeric', day: 'numeric' }).format(at(day))

/** The same in numbers alone: 11. 30. \u2013 1. 10. */
export const shortDays = (from: string, until: string): string => `${numbers(from)} \u2013 ${numbers(until)}`

interface Timed {
  start: Wall
  end: Wall
  allDay: boolean
}

/** Day and time of an event. */
export function spanWords({ start, end, allDay }: Timed): string {
  const first = dayOf(start)
  if (allDay) {
    const last = addDays(dayOf(end), minuteOf(end) === 0 ? -1 : 0)
    return last > first ? daysWords(first, last) : t('calendar.span.all-day', { day: onDay(first) })
  }
  const ends = clockOf(end, end > start)
  const lastDay = minuteOf(end) === 0 && end > start ? dayOf(end - 1) : dayOf(end)
  return lastDay === first
    ? `${onDay(first)} ${clockOf(start)}${end > start ? `\u2013${ends}` : ''}`
    : `${onDay(first)} ${clockOf(start)} \u2013 ${onDay(lastDay)} ${ends}`
}

/** Time alone, as a line of a day shows it: on other days of a long event the arrow says that it goes on. */
export function timeWords({ start, end, allDay }: Timed, day: string): string {
  if (allDay || (dayOf(start) < day && end >= start + DAY && dayOf(end - 1) > day))
    return t('calendar.all-day')
  const from = dayOf(start) < day ? '' : clockOf(start)
  const to = dayOf(end - 1) > day ? '' : clockOf(end, true)
  return end > start ? `${from}\u2013${to}` : from
}

/** How long, in hours and minutes. */
export function lengthWords(minutes: number): string {
  if (minutes % DAY === 0) return t('calendar.length.days', { count: minutes / DAY })
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return hours === 0
    ? t('calendar.length.minutes', { count: rest })
    : rest === 0
      ? t('calendar.length.hours', { count: hours })
      : t('calendar.length.both', { hours, minutes: rest })
}

const SUNDAY = '2026-11-29'
const nameOfWeekday = (index: number, width: 'short' | 'long') => weekdayName(addDays(SUNDAY, index), width)

/** The days of a week a rule names. */
function weekWords(rule: Rule): string {
  const ko = languageNow() === 'ko'
  return WEEKDAYS.flatMap((code, index) =>
    rule.days.includes(code) ? [nameOfWeekday(index, ko || rule.days.length > 1 ? 'short' : 'long')] : [],
  ).join(ko ? '\u00B7' : ', ')
}

/** A recurrence in a phrase, for an event that begins on `day`: every Tuesday, until 9 February 2027. */
export function ruleWords(rule: Rule, day: string): string {
  const { interval } = rule
  const workdays =
    rule.days.length === WORKDAYS.length && WORKDAYS.every((one) => rule.days.includes(one)) && interval === 1
  const often =
    rule.freq === 'DAILY'
      ? t('calendar.repeat.daily', { interval })
      : rule.freq === 'WEEKLY'
        ? workdays
          ? t('calendar.repeat.workdays')
          : t('calendar.repeat.weekly', { interval, days: weekWords(rule) })
        : rule.freq === 'YEARLY'
          ? t('calendar.repeat.yearly', { interval, day: monthDay(day) })
          : rule.nth === null
            ? t('calendar.repeat.monthly', { interval, day: Number(day.slice(8)) })
            : t('calendar.repeat.monthly-nth', {
                interval,
                nth: t(`calendar.nth.${rule.nth === -1 ? 'last' : (String(rule.nth) as '1')}`),
                day: weekdayName(day, 'long'),
              })
  if (rule.until) return t('calendar.repeat.until', { often, day: plainDay(rule.until) })
  if (rule.count !== null) return t('calendar.repeat.times', { often, count: rule.count })
  return often
}

const monthDay = (day: string) =>
  new Intl.DateTimeFormat(localeNow(), { month: 'long', day: 'numeric' }).format(at(day))

/** A date without its weekday. */
const plainDay = (day: string) => {
  const [year, month, date] = day.split('-').map(Number)
  return languageNow() === 'ko' ? `${year}. ${month}. ${date}.` : onDay(day)
}

/** How long before an event a reminder comes. */
export const reminderWords = (minutes: number): string =>
  minutes === 0 ? t('calendar.remind.now') : t('calendar.remind.before', { length: lengthWords(minutes) })

/** A day of the lunar calendar that comes back every year. */
export const lunarWords = ({ month, day, leap }: { month: number; day: number; leap: boolean }): string =>
  t(leap ? 'calendar.repeat.lunar-leap' : 'calendar.repeat.lunar', { month, day })
