import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { CircleX, FileCheck2, Trash2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { placeOf } from '../../ground/house'
import { Page } from '../../ground/shell/Page'
import { useThing } from '../../ground/things/useThing'
import { Button } from '../../ground/ui/Button'
import type { Item } from '../../ground/ui/Menu'
import { PersonChip } from '../../ground/ui/PersonChip'
import { Shown } from '../../ground/ui/states'
import { ThingHeader } from '../../ground/ui/ThingHeader'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { confirm, discard, submit, TRIP, tripOf, type Trip } from '../data/trips'
import { spanWords, StateTag } from '../parts/marks'
import css from '../parts/trips.module.css'

const CancelDialog = lazy(() => import('../parts/CancelDialog'))

function Facts({ trip }: { trip: Trip }) {
  const known = new Map(trip.parties.map((one) => [one.id, one.name]))
  const people = (ids: readonly string[]) => (
    <span className={css.people}>
      {ids.map((id) => (
        <PersonChip key={id} id={id} fn={known.get(id) ?? ''} />
      ))}
    </span>
  )
  const site = trip.site ? known.get(trip.site) : undefined
  return (
    <dl className={css.facts}>
      <dt>{t('trips.field.when')}</dt>
      <dd>{spanWords(trip)}</dd>
      <dt>{t('trips.field.where')}</dt>
      <dd>
        {trip.site && site ? <Link to={placeOf(`people.site:${trip.site}`)}>{site}</Link> : null}
        {trip.site && trip.place ? ' · ' : null}
        {trip.place}
      </dd>
      <dt>{t('trips.field.shown')}</dt>
      <dd>{t('trips.shown', { region: trip.region })}</dd>
      <dt>{t('trips.field.traveller')}</dt>
      <dd>{people([trip.traveller])}</dd>
      {trip.companions.length > 0 ? (
        <>
          <dt>{t('trips.field.companions')}</dt>
          <dd>{people(trip.companions)}</dd>
        </>
      ) : null}
      {trip.deputy ? (
        <>
          <dt>{t('trips.field.deputy')}</dt>
          <dd>{people([trip.deputy])}</dd>
        </>
      ) : null}
      {trip.purpose ? (
        <>
          <dt>{t('trips.field.purpose')}</dt>
          <dd className={css.said}>{trip.purpose}</dd>
        </>
      ) : null}
      {trip.draft ? (
        <>
          <dt>{t('trips.field.draft')}</dt>
          <dd>
            <Link to={placeOf(trip.draft)}>{t('trips.draft.open')}</Link>
          </dd>
        </>
      ) : null}
      {trip.reason ? (
        <>
          <dt>{t('trips.cancel.reason')}</dt>
          <dd>{trip.reason}</dd>
        </>
      ) : null}
    </dl>
  )
}

function One({ trip }: { trip: Trip }) {
  const navigate = useNavigate()
  const [cancelling, setCancelling] = useState(false)
  const [sending, setSending] = useState(false)
  const { acts, more, windows } = useThing(`${TRIP}:${trip.id}`)
  const edits = trip.may.includes('trips.edit') && trip.state !== 'cancelled'
  const attempt = async (act: () => Promise<unknown>, said: string) => {
    if (sending) return
    setSending(true)
    try {
      await act()
      done(said)
    } catch (error) {
      wrong(error)
    } finally {
      setSending(false)
    }
  }
  const own: Item[] = [
    ...(trip.may.includes('trips.submit') && !trip.draft
      ? [
          {
            id: 'trips.submit',
            label: t('trips.submit'),
            icon: FileCheck2,
            run: () => void attempt(() => submit(trip), t('trips.submitted')),
          },
        ]
      : []),
    ...(edits && trip.state === 'confirmed'
      ? [
          {
            id: 'trips.cancel',
            label: t('trips.cancel'),
            icon: CircleX,
            run: () => setCancelling(true),
            danger: true,
          },
        ]
      : []),
    ...(edits && trip.state === 'draft'
      ? [
          {
            id: 'trips.discard',
            label: t('trips.discard'),
            icon: Trash2,
            danger: true,
            run: () =>
              void attempt(async () => {
                await discard(trip)
                void navigate({ to: '/trips' })
              }, t('trips.discarded')),
          },
        ]
      : []),
  ]
  return (
    <>
      <ThingHeader
        path={[{ title: t('trips.menu'), to: '/trips' }]}
        title={[trip.region, trip.purpose.split('\n')[0]].filter(Boolean).join(' · ')}
        state={<StateTag state={trip.state} />}
        actions={
          edits ? (
            <>
              {trip.state === 'draft' ? (
                <Button
                  kind="primary"
                  pending={sending}
                  onClick={() => void attempt(() => confirm(trip), t('trips.confirmed'))}
                >
                  {t('trips.confirm')}
                </Button>
              ) : null}
              <Link to={`/trips/${trip.id}/edit`} className="m-button m-button-plain">
                {t('trips.edit')}
              </Link>
            </>
          ) : undefined
        }
        acts={acts}
        more={[...own, ...more]}
      />
      <Facts trip={trip} />
      {trip.state === 'draft' ? <p className="m-soft">{t('trips.draft.lead')}</p> : null}
      {windows}
      <Suspense>
        {cancelling ? <CancelDialog trip={trip} onClose={() => setCancelling(false)} /> : null}
      </Suspense>
    </>
  )
}

/** One trip. */
export default function TripPage() {
  const { trip: id = '' }: { trip?: string } = useParams({ strict: false })
  const trip = useQuery(tripOf(id))
  return (
    <Page title={trip.data?.region ?? t('trips.menu')} reading bare>
      <Shown query={trip} of={`${TRIP}:${id}`}>
        {(found) => (
          <div className="m-stack">
            <One key={found.id} trip={found} />
          </div>
        )}
      </Shown>
    </Page>
  )
}
