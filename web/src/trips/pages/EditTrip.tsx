import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Page } from '../../ground/shell/Page'
import { Shown } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { change, TRIP, tripOf, type Trip } from '../data/trips'
import { TripForm, type Fields } from '../parts/TripForm'
import { timesOf } from '../rules/period'

function fieldsOf(trip: Trip): Fields {
  const named = (id: string | null | undefined) =>
    id ? { id, label: trip.parties.find((one) => one.id === id)?.name ?? '' } : null
  return {
    ...timesOf(trip),
    site: named(trip.site),
    place: trip.place,
    region: trip.region,
    purpose: trip.purpose,
    companions: trip.companions.flatMap((id) => named(id) ?? []),
    deputy: named(trip.deputy),
  }
}

function Editing({ trip }: { trip: Trip }) {
  const navigate = useNavigate()
  // what was read when the form opened is what the change is made over
  const [over] = useState(trip)
  const [value, setValue] = useState(() => fieldsOf(trip))
  const back = () => void navigate({ to: `/trips/${trip.id}` })
  return (
    <TripForm
      value={value}
      onChange={(part) => setValue((before) => ({ ...before, ...part }))}
      word={t('trips.save')}
      onSend={async (wish) => {
        await change(over, wish)
        back()
      }}
      onCancel={back}
    />
  )
}

/** A trip as a form. */
export default function EditTrip() {
  const { trip: id = '' }: { trip?: string } = useParams({ strict: false })
  const trip = useQuery(tripOf(id))
  return (
    <Page title={t('trips.editing')} reading>
      <Shown query={trip} of={`${TRIP}:${id}`}>
        {(found) => <Editing trip={found} />}
      </Shown>
    </Page>
  )
}
