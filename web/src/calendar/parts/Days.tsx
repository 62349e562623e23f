import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { onDay } from '../../ground/dates'
import { useHolidays } from '../../ground/days'
import { useSession } from '../../ground/session'
import { t } from '../../ground/words'
import { hoursOf } from '../data/meetings'
import { daysFrom, weekStart } from '../../ground/isoDays'
import { byDay, isLong, lying, type Item } from '../rules/item'
import { today, weekdayName } from '../rules/saying'
import type { GridActs } from './Chip'
import { restOf } from './DayNumber'
import { useNarrow } from './narrow'
import { TimeGrid, type Column } from './TimeGrid'
import css from './Days.module.css'

interface Props {
  from: string
  until: string
  /** The day the keyboard stands on. */
  day: string
  items: readonly Item[]
  acts: GridActs
  onDay: (day: string) => void
  /** Opens one day alone. */
  onWhole: (day: string) => void
  /** Shows a day as a list. */
  onList: (day: string) => void
}

/** Events side by side in a week, in a day, and in a day on a phone. */
const MOST = { week: 3, day: 8, phone: 3 } as const

/** The hours of one day or of a week. */
export function Days({ from, until, day, items, acts, onDay: go, onWhole, onList }: Props) {
  const narrow = useNarrow()
  const days = useMemo(() => daysFrom(from, until), [from, until])
  const holidays = useHolidays(from, days.at(-1) ?? from)
  const listed = useMemo(() => byDay(items, days), [items, days])
  const now = today()
  const me = useSession()?.person?.id
  const hours = useQuery(hoursOf(me ? [me] : [])).data?.get(me ?? '')
  const columns: Column[] = days.map((one) => {
    const holiday = holidays.get(one)
    const number = (
      <>
        <span className={css.weekday} aria-hidden>
          {weekdayName(one)}
        </span>
        <span className={css.number} aria-hidden data-today={one === now || undefined}>
          {Number(one.slice(8))}
        </span>
      </>
    )
    return {
      key: one,
      day: one,
      label: holiday ? t('calendar.day.holiday', { day: onDay(one), name: holiday }) : onDay(one),
      head: (
        <>
          {days.length > 1 ? (
            <button type="button" className={css.open} onClick={() => onWhole(one)}>
              <span className="m-hidden">{t('calendar.open-day', { day: onDay(one) })}</span>
              {number}
            </button>
          ) : (
            <span className={css.open}>{number}</span>
          )}
          {holiday ? (
            <span className={css.holiday} data-tip={holiday}>
              {holiday}
            </span>
          ) : null}
        </>
      ),
      items: listed.get(one) ?? [],
      rest: restOf(one, holidays),
      off: holidays.has(one),
      hours,
    }
  })
  const long = useMemo(() => items.filter(isLong).map((item) => lying(item, from)), [items, from])
  const at = Math.max(0, days.indexOf(day))
  return (
    <TimeGrid
      label={from === weekStart(from) && days.length === 7 ? t('calendar.view.week') : onDay(day)}
      columns={columns}
      long={long}
      at={at}
      acts={acts}
      most={days.length > 1 ? MOST.week : narrow ? MOST.phone : MOST.day}
      onList={onList}
      onAt={(column) =>
        go(new Date(Date.parse(`${from}T00:00:00Z`) + column * 86_400_000).toISOString().slice(0, 10))
      }
    />
  )
}
