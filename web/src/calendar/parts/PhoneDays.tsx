import { useMemo, useRef, type KeyboardEvent, type TouchEvent } from 'react'
import { onDay } from '../../ground/dates'
import { useHolidays } from '../../ground/days'
import { t } from '../../ground/words'
import { dayAfter } from '../rules/cursor'
import { monthWeeks, weekStart, addDays } from '../../ground/isoDays'
import { byDay, type Item } from '../rules/item'
import { monthName, today, weekdayName } from '../rules/saying'
import type { GridActs } from './Chip'
import { restOf } from './DayNumber'
import { Rows } from './Rows'
import css from './PhoneDays.module.css'

/** Pixels a finger goes sideways to turn the page. */
const FAR = 60
/** Dots a day shows. */
const DOTS = 4

interface Props {
  /** Shows one week instead of the month. */
  week: boolean
  day: string
  items: readonly Item[]
  acts: GridActs
  onDay: (day: string) => void
  onTurn: (by: number) => void
}

/** For a phone: days with dots, and below them what takes place on the chosen one. A swipe turns the page. */
export function PhoneDays({ week, day, items, acts, onDay: go, onTurn }: Props) {
  const weeks = useMemo(
    () =>
      week ? [Array.from({ length: 7 }, (_, index) => addDays(weekStart(day), index))] : monthWeeks(day),
    [week, day],
  )
  const days = useMemo(() => weeks.flat(), [weeks])
  const holidays = useHolidays(days[0] ?? day, days.at(-1) ?? day)
  const listed = useMemo(() => byDay(items, days), [items, days])
  const now = today()
  const from = useRef<{ x: number; y: number } | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const onTouchEnd = (event: TouchEvent) => {
    const touch = event.changedTouches[0]
    if (!from.current || !touch) return
    const x = touch.clientX - from.current.x
    const y = touch.clientY - from.current.y
    from.current = null
    if (Math.abs(x) > FAR && Math.abs(x) > 2 * Math.abs(y)) onTurn(x < 0 ? 1 : -1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const here = (event.target as HTMLElement).dataset.day
    const to = here ? dayAfter(here, event.key) : null
    if (!to) return
    event.preventDefault()
    go(to)
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus())
  }
  const named = (one: string) =>
    holidays.has(one)
      ? t('calendar.day.holiday', { day: onDay(one), name: holidays.get(one) ?? '' })
      : onDay(one)
  const ofDay = listed.get(day) ?? []
  return (
    <div
      ref={box}
      className={css.phone}
      onTouchStart={(event) => {
        const touch = event.touches[0]
        from.current = touch && event.touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null
      }}
      onTouchEnd={onTouchEnd}
      onKeyDown={onKeyDown}
    >
      <div role="grid" aria-label={monthName(day)} className={css.days}>
        <div role="row" className={css.week}>
          {(weeks[0] ?? []).map((one, index) => (
            <div
              key={one}
              role="columnheader"
              className={css.weekday}
              data-rest={index === 0 ? 'sunday' : index === 6 ? 'saturday' : undefined}
            >
              {weekdayName(one)}
            </div>
          ))}
        </div>
        {weeks.map((row) => (
          <div role="row" key={row[0]} className={css.week}>
            {row.map((one) => {
              const all = listed.get(one) ?? []
              return (
                <div
                  key={one}
                  role="gridcell"
                  data-day={one}
                  tabIndex={one === day ? 0 : -1}
                  aria-selected={one === day}
                  aria-current={one === now ? 'date' : undefined}
                  data-other={(!week && one.slice(0, 7) !== day.slice(0, 7)) || undefined}
                  data-today={one === now || undefined}
                  data-chosen={one === day || undefined}
                  data-rest={restOf(one, holidays)}
                  className={`${css.day} m-inset`}
                  onClick={() => go(one)}
                >
                  <span className="m-hidden">
                    {t('calendar.day', { day: named(one), count: all.length })}
                  </span>
                  <span className={css.number} aria-hidden>
                    {Number(one.slice(8))}
                  </span>
                  <span className={css.dots} aria-hidden>
                    {all.slice(0, DOTS).map((item) => (
                      <i key={item.key} style={{ background: item.ink }} />
                    ))}
                  </span>
                </div>
              )
            })}
          </div>
        ))}
      </div>
      <section aria-label={named(day)}>
        <h2 className={css.chosen} data-rest={restOf(day, holidays)}>
          {named(day)}
        </h2>
        {ofDay.length > 0 ? (
          <Rows day={day} items={ofDay} acts={acts} label={named(day)} />
        ) : (
          <p className={`${css.none} m-soft`}>{t('calendar.day.none')}</p>
        )}
      </section>
    </div>
  )
}
