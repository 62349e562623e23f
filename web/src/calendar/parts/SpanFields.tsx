import { DateField } from '../../ground/ui/DateField'
import { Switch } from '../../ground/ui/Checkbox'
import { useHolidays } from '../../ground/days'
import { t } from '../../ground/words'
import { addDays, addMonths } from '../../ground/isoDays'
import { DAY, dayOf, minuteOf, wallOf, type Wall } from '../rules/wall'
import { ClockField } from './ClockField'
import css from './Fields.module.css'

export interface Span {
  start: Wall
  end: Wall
  allDay: boolean
}

interface Props {
  value: Span
  onChange: (value: Span) => void
  error?: string
}

/** When: two days and two times; the length stays when the beginning moves. */
export function SpanFields({ value: { start, end, allDay }, onChange, error }: Props) {
  const firstDay = dayOf(start)
  const lastDay = allDay ? addDays(dayOf(end), -1) : dayOf(end)
  const holidays = useHolidays(addMonths(firstDay, -2), addMonths(lastDay, 6))
  const note = (day: string) => holidays.get(day)
  const begin = (next: Wall) => onChange({ start: next, end: next + (end - start), allDay })
  const whole = (on: boolean) =>
    on
      ? onChange({
          start: wallOf(firstDay),
          end: wallOf(dayOf(end - 1 < start ? start : end - 1)) + DAY,
          allDay: true,
        })
      : onChange({ start: wallOf(firstDay, 9 * 60), end: wallOf(lastDay, 10 * 60), allDay: false })
  return (
    <div className="m-stack">
      <Switch checked={allDay} onChange={whole}>
        {t('calendar.all-day')}
      </Switch>
      <div className={css.times} data-whole={allDay || undefined}>
        <DateField
          label={t('calendar.field.start-day')}
          value={firstDay}
          dayNote={note}
          onChange={(day) => (day ? begin(wallOf(day, allDay ? 0 : minuteOf(start))) : undefined)}
        />
        {allDay ? null : (
          <ClockField
            label={t('calendar.field.start')}
            value={start}
            onChange={(minute) => begin(wallOf(firstDay, minute))}
          />
        )}
        <DateField
          label={t('calendar.field.end-day')}
          value={lastDay}
          min={firstDay}
          dayNote={note}
          error={error}
          onChange={(day) =>
            day
              ? onChange({ start, allDay, end: allDay ? wallOf(day) + DAY : wallOf(day, minuteOf(end)) })
              : undefined
          }
        />
        {allDay ? null : (
          <ClockField
            label={t('calendar.field.end')}
            value={end}
            after={firstDay === lastDay ? start : undefined}
            onChange={(minute) => {
              const next = wallOf(lastDay, minute)
              // An end before the beginning on the same day is meant for the next one.
              onChange({ start, allDay, end: next > start ? next : wallOf(addDays(firstDay, 1), minute) })
            }}
          />
        )}
      </div>
    </div>
  )
}
