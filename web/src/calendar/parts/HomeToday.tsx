import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useHolidays } from '../../ground/days'
import { Empty, Shown } from '../../ground/ui/states'
import { needWords, t } from '../../ground/words'
import { useItems } from '../data/view'
import { addDays } from '../../ground/isoDays'
import { byDay } from '../rules/item'
import { timeWords, today } from '../rules/saying'
import { answerWord, titleOf } from './Chip'
import { pageOf } from './Peek'
import { useNow } from './useNow'
import css from './HomeToday.module.css'

/** Lines the home page shows. */
const MOST = 8
await needWords('calendar')

/** Today, in the order of its hours; what is over is fainter, what goes on now is marked. */
export default function HomeToday() {
  const day = today()
  const { query, items } = useItems(day, addDays(day, 1))
  const now = useNow()
  const holiday = useHolidays(day, day).get(day)
  const listed = useMemo(() => byDay(items, [day]).get(day) ?? [], [items, day])
  const shown = listed
    .filter((item) => !item.cancelled && item.partstat?.toUpperCase() !== 'DECLINED')
    .slice(0, MOST)
  return (
    <>
      {holiday ? <p className={css.holiday}>{t('calendar.home.holiday', { name: holiday })}</p> : null}
      <Shown query={query} empty={() => shown.length === 0 && <Empty>{t('calendar.home.none')}</Empty>}>
        {() => (
          <ul>
            {shown.map((item) => {
              const going = !item.allDay && item.start <= now && now < item.end
              const answer = item.partstat ? answerWord(item.partstat) : null
              return (
                <li
                  key={item.key}
                  data-over={(!item.allDay && item.end <= now) || undefined}
                  className={css.row}
                >
                  <span className={css.time}>{timeWords(item, day)}</span>
                  <span className={css.mark} style={{ background: item.ink }} aria-hidden />
                  <Link to={pageOf(item)} className={css.open}>
                    <span className="m-cut">{titleOf(item)}</span>
                    {item.place ? <span className="m-soft m-caption m-cut">{item.place}</span> : null}
                  </Link>
                  {going ? <strong className={css.now}>{t('calendar.home.now')}</strong> : null}
                  {answer === 'needs-action' ? (
                    <span className="m-soft m-caption">{t('calendar.partstat.needs-action')}</span>
                  ) : null}
                </li>
              )
            })}
          </ul>
        )}
      </Shown>
    </>
  )
}
