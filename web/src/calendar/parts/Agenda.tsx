import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { onDay } from '../../ground/dates'
import { useHolidays } from '../../ground/days'
import { Button } from '../../ground/ui/Button'
import { Empty } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { daysFrom } from '../../ground/isoDays'
import { byDay, type Item } from '../rules/item'
import { daysWords, today } from '../rules/saying'
import { addDays } from '../../ground/isoDays'
import type { GridActs } from './Chip'
import { restOf } from './DayNumber'
import { Rows } from './Rows'
import css from './Agenda.module.css'

interface Props {
  from: string
  until: string
  items: readonly Item[]
  acts: GridActs
  /** Left out where nothing can be written. */
  onCreate?: (anchor: HTMLElement) => void
  onMore: () => void
}

/** What is coming, day by day, with the holidays between; where nothing comes, what to do next. */
export function Agenda({ from, until, items, acts, onCreate, onMore }: Props) {
  const days = useMemo(() => daysFrom(from, until), [from, until])
  const holidays = useHolidays(from, addDays(until, -1))
  const listed = useMemo(() => byDay(items, days), [items, days])
  const now = today()
  const shown = days.filter((day) => (listed.get(day)?.length ?? 0) > 0 || holidays.has(day))
  const more = (
    <Button kind="quiet" onClick={onMore}>
      {t('calendar.agenda.more')}
    </Button>
  )
  if (items.length === 0)
    return (
      <Empty
        action={
          <>
            {onCreate ? (
              <Button icon={Plus} onClick={(event) => onCreate(event.currentTarget)}>
                {t('calendar.new')}
              </Button>
            ) : null}
            {more}
          </>
        }
      >
        {t('calendar.agenda.none', { span: daysWords(from, addDays(until, -1)) })}
      </Empty>
    )
  return (
    <div className={css.agenda}>
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
      {more}
    </div>
  )
}
