import { onDay } from '../../ground/dates'
import { useHolidays } from '../../ground/days'
import { t } from '../../ground/words'
import type { Draft } from '../data/model'
import { addMonths } from '../../ground/isoDays'
import { datesOf, readRule } from '../rules/recurrence'
import { dayOf } from '../rules/wall'

/** Days off that are named; the others are counted. */
const NAMED = 3

/** Which days of a meeting, within a year, are days off of the house. */
export function RestDays({ draft }: { draft: Draft }) {
  const day = dayOf(draft.start)
  const until = addMonths(day, 12)
  const holidays = useHolidays(day, until)
  const rule = draft.rule ? readRule(draft.rule, day) : null
  const days = (rule ? datesOf(rule, day, until) : [day]).filter((one) => holidays.has(one))
  if (days.length === 0 || draft.lunar) return null
  const named = days
    .slice(0, NAMED)
    .map((one) => t('calendar.day.holiday', { day: onDay(one), name: holidays.get(one) ?? '' }))
    .join(', ')
  return (
    <p className="m-hint" role="status">
      {days.length > NAMED
        ? t('calendar.rest-days.more', { days: named, count: days.length - NAMED })
        : t('calendar.rest-days', { days: named })}
    </p>
  )
}
