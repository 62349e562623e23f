import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LifeBuoy } from 'lucide-react'
import { useState } from 'react'
import { useParam } from '../../ground/place'
import { useMe } from '../../ground/session'
import { Page } from '../../ground/shell/Page'
import { Part } from '../../ground/shell/Sections'
import { Button } from '../../ground/ui/Button'
import { PersonChip } from '../../ground/ui/PersonChip'
import { Qr } from '../../ground/ui/Qr'
import { Shown, Skeleton } from '../../ground/ui/states'
import { ThingHeader } from '../../ground/ui/ThingHeader'
import { t } from '../../ground/words'
import { BOOKING, bookingOf, type Booking as Shape } from '../data/bookings'
import { myRequests } from '../data/support'
import { AskForm } from '../parts/AskForm'
import { BookingActs, spanOf } from '../parts/BookingActs'
import { BookingState } from '../parts/BookingState'
import { Guests } from '../parts/Guests'
import { RequestState, RequestWords } from '../parts/MyRequests'
import { isLent, isSeat } from '../rules/allowed'
import { Facts } from '../parts/Facts'
import { useLive } from '../parts/useLive'
import { lengthWords, spanWords } from '../rules/saying'
import { clockOf, toWall } from '../rules/time'
import requests from '../parts/Requests.module.css'
import css from './Booking.module.css'

/** One booking: when and where, how to come in, and what may be done with it. */
export default function Booking() {
  const id = useParam('booking')
  const query = useQuery(bookingOf(id))
  useLive()
  return (
    <Page title={query.data?.space_name ?? t('spaces.home.booking')} reading bare>
      <Shown query={query} of={`${BOOKING}:${id}`} skeleton={<Skeleton rows={6} />}>
        {(booking) => <Whole booking={booking} />}
      </Shown>
    </Page>
  )
}

function Whole({ booking }: { booking: Shape }) {
  const span = spanOf(booking)
  const at = (moment: string | null) => (moment ? clockOf(toWall(moment)) : '')
  return (
    <article className={css.booking}>
      <ThingHeader
        path={[
          { title: t('spaces.mine'), to: '/spaces/mine' },
          { title: booking.site_name, to: `/spaces/sites/${booking.site}` },
        ]}
        title={booking.summary || booking.space_name}
        state={<BookingState booking={booking} />}
        actions={<BookingActs booking={booking} />}
      />
      <p className={css.when}>{spanWords(span)}</p>
      <div className={css.body}>
        <Facts
          rows={[
            [
              t('spaces.space'),
              <Link
                key="space"
                to={`/spaces/sites/${booking.site}/board`}
                search={{ view: 'plan', space: booking.space }}
              >
                {[booking.space_name, booking.storey].filter(Boolean).join(', ')}
              </Link>,
            ],
            [t('spaces.book.length'), lengthWords(span.end - span.start)],
            [t('spaces.book.user'), <PersonChip key="person" id={booking.person} fn={booking.person_fn} />],
            [
              t('spaces.book.organizer'),
              booking.organizer === booking.person ? (
                ''
              ) : (
                <PersonChip key="organizer" id={booking.organizer} fn={booking.organizer_fn} />
              ),
            ],
            [
              t('spaces.book.people'),
              booking.people > 1 ? t('spaces.capacity', { count: booking.people }) : '',
            ],
            [t('spaces.status.arrived'), at(booking.checked_in_at)],
            [t('spaces.status.left'), at(booking.checked_out_at)],
            [
              t('spaces.status.releases'),
              booking.status === 'confirmed' && booking.may.length > 0 ? at(booking.released_at) : '',
            ],
            [t('spaces.status.reason'), booking.reason],
          ]}
        />
        {booking.code && booking.pin && booking.may.length > 0 && !booking.checked_out_at ? (
          <section className={css.pass} aria-label={t('spaces.pass')}>
            <Qr text={booking.code} label={t('spaces.pass.qr')} />
            <p>
              {t('spaces.pass.pin')} <strong className={css.pin}>{booking.pin}</strong>
            </p>
            <p className="m-hint">{t('spaces.pass.how')}</p>
          </section>
        ) : null}
      </div>
      {isSeat(booking.space_kind) || isLent(booking.space_kind) ? null : (
        <Guests booking={booking.id} edits={booking.may.includes('change')} />
      )}
      <Help booking={booking} />
    </article>
  )
}

/** Help that goes with a booking: asked for by whoever uses the space or booked it, and how far it is. */
function Help({ booking }: { booking: Shape }) {
  const me = useMe()
  const own = me.id === booking.person || me.id === booking.organizer
  const items = (useQuery({ ...myRequests, enabled: own }).data?.items ?? []).filter(
    (one) => one.booking === booking.id,
  )
  const [asking, setAsking] = useState(false)
  const asks = own && booking.may.length > 0
  if (!asks && items.length === 0) return null
  return (
    <Part
      title={t('spaces.request.help')}
      aside={
        asks ? (
          <Button icon={LifeBuoy} onClick={() => setAsking(true)}>
            {t('spaces.request.ask')}
          </Button>
        ) : null
      }
    >
      {items.length === 0 ? (
        <p className="m-soft">{t('spaces.request.help.none')}</p>
      ) : (
        <ul className={requests.list} aria-label={t('spaces.request.help')}>
          {items.map((one) => (
            <li key={one.id}>
              <RequestWords asked={one} />
              <RequestState state={one.state} />
            </li>
          ))}
        </ul>
      )}
      {asking ? <AskForm booking={booking} onClose={() => setAsking(false)} /> : null}
    </Part>
  )
}
