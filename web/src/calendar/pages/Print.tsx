import { useNavigate, useSearch } from '@tanstack/react-router'
import { ChevronLeft, ChevronRight, Printer } from 'lucide-react'
import { useMemo } from 'react'
import { onDay } from '../../ground/dates'
import { useHolidays } from '../../ground/days'
import { Page } from '../../ground/shell/Page'
import { institution } from '../../ground/title'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { Shown } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { useItems } from '../data/view'
import { addDays, monthStart, monthWeeks } from '../../ground/isoDays'
import { byDay, type Item } from '../rules/item'
import { monthName, today, weekdayName } from '../rules/saying'
import { clockOf, dayOf } from '../rules/wall'
import { titleOf } from '../parts/Chip'
import { restOf } from '../parts/DayNumber'
import css from './Print.module.css'

/** Lines a day of the sheet holds, by the number of weeks; what is more is counted and stands on the next sheet. */
const most = (weeks: number) => (weeks > 5 ? 5 : 6)

const line = (item: Item, day: string) =>
  item.allDay
    ? titleOf(item)
    : `${dayOf(item.start) === day ? `${clockOf(item.start)} ` : ''}${titleOf(item)}`

/** A month on one sheet of A4 lying on its side. */
export default function Print() {
  const navigate = useNavigate()
  const { day: asked }: { day?: string } = useSearch({ strict: false })
  const day = asked && /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : today()
  const weeks = useMemo(() => monthWeeks(day), [day])
  const days = useMemo(() => weeks.flat(), [weeks])
  const first = days[0] ?? day
  const last = days.at(-1) ?? day
  const holidays = useHolidays(first, last)
  const { query, items } = useItems(first, addDays(last, 1))
  const listed = useMemo(() => byDay(items, days), [items, days])
  const fits = most(weeks.length)
  const full = days.filter((one) => (listed.get(one) ?? []).length > fits)
  const go = (to: string) => void navigate({ to: '.', search: { day: to }, replace: true })
  return (
    <Page title={t('calendar.print.title', { month: monthName(day) })} bare>
      <div className={`m-row m-wrap m-screen-only`}>
        <Button
          kind="quiet"
          icon={ChevronLeft}
          onClick={() => void navigate({ to: '/calendar', search: { day } })}
        >
          {t('calendar.to-view')}
        </Button>
        <span className="m-row m-push">
          <IconButton
            icon={ChevronLeft}
            label={t('calendar.previous')}
            onClick={() => go(monthStart(day, -1))}
          />
          <IconButton icon={ChevronRight} label={t('calendar.next')} onClick={() => go(monthStart(day, 1))} />
          <Button kind="primary" icon={Printer} onClick={() => print()}>
            {t('calendar.print.do')}
          </Button>
        </span>
      </div>
      <Shown query={query}>
        {() => (
          <div className={css.sheet}>
            <header className={css.head}>
              <h1>{monthName(day)}</h1>
              <span>{institution()}</span>
            </header>
            <table className={css.month}>
              <thead>
                <tr>
                  {(weeks[0] ?? []).map((one, index) => (
                    <th
                      key={one}
                      scope="col"
                      data-rest={index === 0 ? 'sunday' : index === 6 ? 'saturday' : undefined}
                    >
                      {weekdayName(one)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {weeks.map((week) => (
                  <tr key={week[0]}>
                    {week.map((one) => {
                      const all = listed.get(one) ?? []
                      const other = one.slice(0, 7) !== day.slice(0, 7)
                      return (
                        <td key={one} data-other={other || undefined} data-rest={restOf(one, holidays)}>
                          <div className={css.top}>
                            <span className={css.number}>{Number(one.slice(8))}</span>
                            <span className={css.holiday}>{holidays.get(one)}</span>
                          </div>
                          <ul data-few={all.length * 2 <= fits || undefined}>
                            {all.slice(0, all.length > fits ? fits - 1 : fits).map((item) => (
                              <li key={item.key} style={{ ['--chip' as string]: item.ink }}>
                                {line(item, one)}
                              </li>
                            ))}
                            {all.length > fits ? (
                              <li data-more>{t('calendar.more', { count: all.length - fits + 1 })}</li>
                            ) : null}
                          </ul>
                        </td>
                      )
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
            {full.length > 0 ? (
              <section className={css.rest} aria-labelledby="print-rest">
                <h2 id="print-rest">{t('calendar.print.rest')}</h2>
                <div className={css.days}>
                  {full.map((one) => (
                    <section key={one} className={css.day}>
                      <h3>{onDay(one)}</h3>
                      <ul>
                        {(listed.get(one) ?? []).map((item) => (
                          <li key={item.key} style={{ ['--chip' as string]: item.ink }}>
                            {line(item, one)}
                          </li>
                        ))}
                      </ul>
                    </section>
                  ))}
                </div>
              </section>
            ) : null}
            <footer className={css.foot}>{t('calendar.print.on', { day: onDay(today()) })}</footer>
          </div>
        )}
      </Shown>
    </Page>
  )
}
