import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { today } from '../../ground/dates'
import { Empty, Shown } from '../../ground/ui/states'
import { needWords, t } from '../../ground/words'
import { mine } from '../data/bookings'
import { spanWords, timeWords } from '../rules/saying'
import { clockOf, dayOf, toWall } from '../rules/time'
import { BookingActs, spanOf } from './BookingActs'
import { BookingState } from './BookingState'
import { useLive } from './useLive'
import css from '../pages/Mine.module.css'

/** Bookings the home page shows. */
const MOST = 2
await needWords('spaces')

/** Where I sit or meet next, and checking in with one press. */
export default function HomeBooking() {
  const query = useQuery(mine(false))
  useLive()
  return (
    <Shown
      query={query}
      empty={(data) =>
        data.items.length > 0 ? null : (
          <Empty action={<Link to="/spaces/find">{t('spaces.find')}</Link>}>{t('spaces.mine.none')}</Empty>
        )
      }
    >
      {(data) => (
        <ul>
          {data.items
            .filter((one) => one.status !== 'refused')
            .slice(0, MOST)
            .map((one) => {
              const span = spanOf(one)
              return (
                <li key={one.id} className={css.booking}>
                  <div className={css.what}>
                    <span className={css.time}>
                      {dayOf(span.start) === today() ? timeWords(span) : spanWords(span)}{' '}
                      <BookingState booking={one} />
                    </span>
                    <Link to={`/spaces/b/${one.id}`} className={css.name}>
                      {one.space_name}
                      {one.summary ? `, ${one.summary}` : ''}
                    </Link>
                    <span className="m-soft m-caption">
                      {one.site_name}
                      {one.released_at && one.may.includes('arrive')
                        ? ` \u00B7 ${t('spaces.released-at', { time: clockOf(toWall(one.released_at)) })}`
                        : ''}
                    </span>
                  </div>
                  <div className={css.acts}>
                    <BookingActs booking={one} />
                  </div>
                </li>
              )
            })}
        </ul>
      )}
    </Shown>
  )
}
