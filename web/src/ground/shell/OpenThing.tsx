/** `/i/<id>` opens any thing: asks the server what it is and goes where its kind opens. */
import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { api, ok } from '../api'
import { placeOf } from '../house'
import { useParam } from '../place'
import { OutOfReach, Skeleton } from '../ui/states'
import { Page } from './Page'

export default function OpenThing() {
  const id = useParam('id')
  const card = useQuery({
    queryKey: ['ground.thing', 'card', id],
    queryFn: () => ok(api.GET('/api/things/{id}', { params: { path: { id } } })),
    retry: false,
  })
  const place = card.data ? placeOf(card.data.ref) : null
  if (place && !place.startsWith('/i/')) return <Navigate to={place} replace />
  return (
    <Page title={card.data?.title ?? ''}>
      {card.isPending ? <Skeleton /> : <OutOfReach of={`ground.thing:${id}`} />}
    </Page>
  )
}
