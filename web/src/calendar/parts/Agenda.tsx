import { useMemo } from 'react'
import { onDay } from '../../ground/dates'
import { useHolidays } from '../../ground/days'
import { Button } from '../../ground/ui/Button'
import { Empty } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { daysFrom } from '../rules/days'
import { byDay, type Item } from '../rules/item'
import { daysWords, today } from '../rules/saying'
import { addDays } from '../rules/days'
import type { GridActs } from './Chip'
import { restOf } from './DayNumber'
import { Rows } from './Rows'
import css from './Agenda.module.css'

interface Props {
  from: string
  until: string
  items: readonly Item[]
  acts: GridActs
  onMore: () => void
}

/** What is coming, day by day; days without anything are left out but for today. */
export function Agenda({ from, until, items, acts, onMore }: Props) {
  const days = useMemo(() => daysFrom(from, until), [from, until])
  const holidays = useHolidays(from, addDays(until, -1))
  const listed = useMemo(() => byDay(items, days), [items, days])
  const now = today()
  const shown = days.filter((day) => (listed.get(day)?.length ?? 0) > 0 || holidays.has(day))
  return (
    <div className={css.agenda}>
      {shown.length === 0 ? (
        <Empty>{t('calendar.agenda.none', { span: daysWords(from, addDays(until, -1)) })}</Empty>
      ) : null}
      {shown.map((day) => (
        <section key={day} aria-label={onDay(day)} className={css.day}>
          <h2 className={css.name} data-rest={restOf(day, holidays)} data-today={day === now || undefined}>
            {onDay(day)}
            {day === now ? <span className={css.today}>{t('calendar.today')}</span> : null}
            {holidays.has(day) ? <span className={css.holiday}>{holidays.get(day)}</span> : null}
          </h2>
          <Rows day={day} items={listed.get(day) ?? []} acts={acts} label={onDay(day)} />
        </section>
      ))}
      <Button kind="quiet" onClick={onMore}>
        {t('calendar.agenda.more')}
      </Button>
    </div>
  )
}
