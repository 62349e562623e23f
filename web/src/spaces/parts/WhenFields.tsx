import { useHolidays } from '../../ground/days'
import { DateField } from '../../ground/ui/DateField'
import { Select } from '../../ground/ui/Select'
import { t } from '../../ground/words'
import type { Hours } from '../rules/grid'
import { lengthWords } from '../rules/saying'
import { clockOf, DAY, dayOf, minuteOf, stepsOf, wallOf, type Span } from '../rules/time'
import css from './WhenFields.module.css'

interface Props {
  span: Span
  onChange: (span: Span) => void
  /** The hours of that day; null when it is closed. */
  hours: Hours | null
  unit: number
  min?: string
  max?: string
  /** What is taken along or kept overnight ends on another day. */
  overnight?: boolean
}

/** The half-days that people book. */
const NOON = 13 * 60

/** When: a day, and from when until when, in the units of the site; half-days at once. */
export function WhenFields({ span, onChange, hours, unit, min, max, overnight }: Props) {
  const day = dayOf(span.start)
  const last = dayOf(span.end - 1)
  const holidays = useHolidays(day.slice(0, 8) + '01', max ?? day)
  const shown = overnight ? { from: 0, until: DAY } : (hours ?? { from: 9 * 60, until: 18 * 60 })
  const from = minuteOf(span.start)
  const until = span.end - wallOf(overnight ? last : day)
  const starts = [...new Set([...stepsOf(shown.from, shown.until - unit, unit), from])].sort((a, b) => a - b)
  const first = overnight && last !== day ? 0 : from
  const ends = [
    ...new Set([...stepsOf(shown.from, shown.until, unit).filter((minute) => minute > first), until]),
  ].sort((a, b) => a - b)
  const set = (next: { day?: string; last?: string; from?: number; until?: number }) => {
    const start = wallOf(next.day ?? day, next.from ?? from)
    const length = span.end - span.start
    const end =
      next.until !== undefined || next.last !== undefined
        ? wallOf(next.last ?? (overnight ? last : day), next.until ?? until)
        : start + length
    onChange({ start, end: Math.max(end, start + unit) })
  }
  const half = hours
    ? [
        { id: 'morning', from: hours.from, until: Math.min(NOON, hours.until) },
        { id: 'afternoon', from: Math.max(NOON, hours.from), until: hours.until },
        { id: 'day', from: hours.from, until: hours.until },
      ].filter((one) => one.from < one.until)
    : []
  return (
    <div className={css.when}>
      <DateField
        label={overnight ? t('spaces.book.from-day') : t('spaces.book.day')}
        value={day}
        min={min}
        max={max}
        dayNote={(one) => holidays.get(one)}
        onChange={(next) => (next ? set({ day: next }) : undefined)}
      />
      <Select
        label={t('spaces.book.from')}
        value={String(from)}
        options={starts.map((minute) => ({ value: String(minute), label: clockOf(minute) }))}
        onChange={(value) => set({ from: Number(value) })}
      />
      {overnight ? (
        <DateField
          label={t('spaces.book.until-day')}
          value={last}
          min={day}
          onChange={(next) => (next ? set({ last: next }) : undefined)}
        />
      ) : null}
      <Select
        label={t('spaces.book.until')}
        value={String(until)}
        options={ends.map((minute) => ({
          value: String(minute),
          label: overnight
            ? clockOf(minute, true)
            : `${clockOf(minute, true)} (${lengthWords(Math.max(0, minute - from))})`,
        }))}
        onChange={(value) => set({ until: Number(value) })}
      />
      {!overnight && half.length > 0 ? (
        <div className={css.halves} role="group" aria-label={t('spaces.book.halves')}>
          {half.map((one) => (
            <button
              key={one.id}
              type="button"
              className={css.half}
              aria-pressed={from === one.from && until === one.until}
              onClick={() => onChange({ start: wallOf(day, one.from), end: wallOf(day, one.until) })}
            >
              {t(`spaces.half.${one.id as 'morning' | 'afternoon' | 'day'}`)}
              <span className="m-num"> {`${clockOf(one.from)}\u2013${clockOf(one.until, true)}`}</span>
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
