import { onDay } from '../../ground/dates'
import { useHolidays } from '../../ground/days'
import { t } from '../../ground/words'
import { useMemo, type KeyboardEvent } from 'react'
import { dayAfter } from '../rules/cursor'
import { monthStart, monthWeeks } from '../../ground/isoDays'
import { byDay, type Item } from '../rules/item'
import { monthName, monthOnly, today, weekdayName } from '../rules/saying'
import { daysOf } from './place'
import { restOf } from './DayNumber'
import css from './Year.module.css'

interface Props {
  day: string
  items: readonly Item[]
  onDay: (day: string) => void
  onWhole: (day: string) => void
  onMonth: (day: string) => void
}

/** Twelve small months; the darker a day, the fuller it is. */
export function Year({ day, items, onDay: go, onWhole, onMonth }: Props) {
  const year = day.slice(0, 4)
  const days = useMemo(() => daysOf('year', day), [day])
  const holidays = useHolidays(`${year}-01-01`, `${year}-12-31`)
  const listed = useMemo(() => byDay(items, days), [items, days])
  const now = today()
  const months = Array.from({ length: 12 }, (_, index) => monthStart(`${year}-01-01`, index))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const here = (event.target as HTMLElement).dataset.day
    const to = here ? dayAfter(here, event.key) : null
    if (!to || event.shiftKey || event.altKey || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    go(to)
    const box = event.currentTarget
    requestAnimationFrame(() => box.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus())
  }
  return (
    <div className={css.year} onKeyDown={onKeyDown}>
      {months.map((first) => (
        <section key={first} aria-label={monthName(first)}>
          <h2 className={css.name}>
            <button type="button" onClick={() => onMonth(first)}>
              {monthOnly(first)}
            </button>
          </h2>
          <div className={css.month}>
            {(monthWeeks(first)[0] ?? []).map((one, index) => (
              <span
                key={one}
                aria-hidden
                className={css.weekday}
                data-rest={index === 0 ? 'sunday' : index === 6 ? 'saturday' : undefined}
              >
                {weekdayName(one)}
              </span>
            ))}
            {monthWeeks(first)
              .flat()
              .map((one) => {
                if (one.slice(0, 7) !== first.slice(0, 7)) return <span key={one} />
                const count = listed.get(one)?.length ?? 0
                const holiday = holidays.get(one)
                return (
                  <button
                    key={one}
                    type="button"
                    data-day={one}
                    className={css.day}
                    data-rest={restOf(one, holidays)}
                    data-today={one === now || undefined}
                    data-full={Math.min(3, count) || undefined}
                    tabIndex={one === day ? 0 : -1}
                    data-tip={holiday}
                    aria-label={t('calendar.day', {
                      day: holiday
                        ? t('calendar.day.holiday', { day: onDay(one), name: holiday })
                        : onDay(one),
                      count,
                    })}
                    onClick={() => onWhole(one)}
                  >
                    {Number(one.slice(8))}
                  </button>
                )
              })}
          </div>
        </section>
      ))}
      <section className={css.holidays} aria-label={t('calendar.holidays.of', { year })}>
        <h2 className={css.name}>{t('calendar.holidays.of', { year })}</h2>
        <ul>
          {[...holidays]
            .filter(([one]) => one.startsWith(year))
            .map(([one, name]) => (
              <li key={one}>
                <span className="m-num">{onDay(one)}</span> {name}
              </li>
            ))}
        </ul>
      </section>
    </div>
  )
}
