import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { BellRing } from 'lucide-react'
import { onDay } from '../../ground/dates'
import { useQueryPart } from '../../ground/place'
import { useMe } from '../../ground/session'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { Empty, Shown, Skeleton } from '../../ground/ui/states'
import { Tabs } from '../../ground/ui/Tabs'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { leaveWait, mine, waits, type Booking } from '../data/bookings'
import { BookingActs, spanOf } from '../parts/BookingActs'
import { BookingState } from '../parts/BookingState'
import { ClosedOut } from '../parts/ClosedOut'
import { MyRecord } from '../parts/MyRecord'
import { MyRequests } from '../parts/MyRequests'
import { LiveTenancies, MyTenancies } from '../parts/MyTenancies'
import { Proof } from '../parts/Proof'
import { SpacesPages } from '../parts/SpacesPages'
import { useLive } from '../parts/useLive'
import { spanWords, timeWords } from '../rules/saying'
import { clockOf, dayOf, toWall } from '../rules/time'
import css from './Mine.module.css'

const TABS = ['coming', 'past', 'tenancies', 'requests', 'record'] as const

/** What I use or booked, and what I wait for. */
export default function Mine() {
  const [tab, setTab] = useQueryPart('tab')
  useLive()
  return (
    <SpacesPages>
      <Page title={t('spaces.mine')} reading>
        <Tabs
          label={t('spaces.mine')}
          value={TABS.find((one) => one === tab) ?? 'coming'}
          onChange={(next) => setTab(next === 'coming' ? '' : next)}
          tabs={[
            {
              id: 'coming',
              label: t('spaces.mine.coming'),
              content: (
                <>
                  <ClosedOut />
                  <LiveTenancies className={css.waits} />
                  <Waiting />
                  <Bookings past={false} />
                </>
              ),
            },
            {
              id: 'past',
              label: t('spaces.mine.past'),
              content: (
                <>
                  <Proof />
                  <Bookings past />
                </>
              ),
            },
            { id: 'tenancies', label: t('spaces.tenancies'), content: <MyTenancies /> },
            { id: 'requests', label: t('spaces.requests.mine'), content: <MyRequests /> },
            { id: 'record', label: t('spaces.record'), content: <MyRecord /> },
          ]}
        />
      </Page>
    </SpacesPages>
  )
}

function Bookings({ past }: { past: boolean }) {
  const query = useQuery(mine(past))
  const navigate = useNavigate()
  return (
    <Shown
      query={query}
      skeleton={<Skeleton rows={4} shape="card" />}
      empty={(data) =>
        data.items.length > 0 ? null : past ? (
          <Empty>{t('spaces.mine.past.none')}</Empty>
        ) : (
          <Empty
            action={
              <Button kind="primary" onClick={() => void navigate({ to: '/spaces/find' })}>
                {t('spaces.find')}
              </Button>
            }
          >
            {t('spaces.mine.none')}
          </Empty>
        )
      }
    >
      {(data) => {
        const days = new Map<string, Booking[]>()
        for (const one of data.items) {
          const day = dayOf(toWall(one.dtstart))
          days.set(day, [...(days.get(day) ?? []), one])
        }
        return (
          <div className={css.days}>
            {[...days].map(([day, items]) => (
              <section key={day} aria-label={onDay(day)}>
                <h2 className={css.day}>{onDay(day)}</h2>
                <ul>
                  {items.map((one) => (
                    <One key={one.id} booking={one} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )
      }}
    </Shown>
  )
}

function One({ booking }: { booking: Booking }) {
  const me = useMe()
  const span = spanOf(booking)
  const whom =
    booking.person !== me.id
      ? t('spaces.mine.for', { person: booking.person_fn })
      : booking.organizer !== me.id
        ? t('spaces.mine.by', { person: booking.organizer_fn })
        : ''
  return (
    <li className={css.booking}>
      <div className={css.what}>
        <span className={css.time}>
          {timeWords(span)} <BookingState booking={booking} />
        </span>
        <Link to={`/spaces/b/${booking.id}`} className={css.name}>
          {booking.space_name}
          {booking.summary ? `, ${booking.summary}` : ''}
        </Link>
        <span className="m-soft">
          {[booking.site_name, booking.storey, whom].filter(Boolean).join(' \u00B7 ')}
        </span>
        {booking.released_at && booking.may.length > 0 && booking.status === 'confirmed' ? (
          <span className="m-soft m-caption">
            {t('spaces.released-at', { time: clockOf(toWall(booking.released_at)) })}
          </span>
        ) : null}
        {booking.reason ? <span className="m-soft">{booking.reason}</span> : null}
      </div>
      <div className={css.acts}>
        <BookingActs booking={booking} />
      </div>
    </li>
  )
}

/** What I wait for, while there is any. */
function Waiting() {
  const items = (useQuery(waits).data?.items ?? []).filter((one) => one.booking === null)
  if (items.length === 0) return null
  return (
    <section className={css.waits} aria-label={t('spaces.waits')}>
      <h2 className={css.day}>{t('spaces.waits')}</h2>
      <ul>
        {items.map((one) => (
          <li key={one.id} className={css.booking}>
            <BellRing size={20} aria-hidden />
            <div className={css.what}>
              <span className={css.name}>{one.space_name}</span>
              <span className="m-soft">
                {spanWords({ start: toWall(one.dtstart), end: toWall(one.dtend) })}
              </span>
            </div>
            <Button
              onClick={() =>
                void leaveWait(one.id).then(
                  () => done(t('spaces.waits.left', { name: one.space_name })),
                  wrong,
                )
              }
            >
              {t('spaces.waits.leave')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
