import { useNavigate } from '@tanstack/react-router'
import { today } from '../../ground/dates'
import { Page } from '../../ground/shell/Page'
import { useDraft } from '../../ground/ui/Form'
import { t } from '../../ground/words'
import { make } from '../data/trips'
import { TripForm, type Fields } from '../parts/TripForm'

const empty = (): Fields => ({
  site: null,
  place: '',
  region: '',
  from: today(),
  until: today(),
  whole: true,
  start: '09:00',
  end: '18:00',
  purpose: '',
  companions: [],
  deputy: null,
})

/** A trip to plan; what is typed is kept until it is sent. */
export default function NewTrip() {
  const navigate = useNavigate()
  const draft = useDraft<Fields>('trips.new', empty())
  return (
    <Page title={t('trips.new')} reading>
      <TripForm
        value={draft.value}
        onChange={draft.set}
        word={t('trips.save')}
        onSend={async (wish) => {
          const made = await make(wish)
          draft.clear()
          void navigate({ to: `/trips/${made.id}` })
        }}
        onCancel={() => {
          draft.clear()
          void navigate({ to: '/trips' })
        }}
      />
    </Page>
  )
}
