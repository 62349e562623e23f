/** `/i/<id>` opens any thing: asks the server what it is and goes where its kind opens. */
import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { api, ok } from '../api'
import { placeOf } from '../house'
import { useParam } from '../place'
import { Shown, Skeleton } from '../ui/states'
import { Page } from './Page'

const AnyThing = lazy(() => import('../things/AnyThing'))

/** Kinds that are read where they lie: a comment beside its thing. */
const PARTS: Readonly<Record<string, string>> = { 'talk.comment': 'comment' }

export default function OpenThing() {
  const id = useParam('id')
  const card = useQuery({
    queryKey: ['ground.thing', 'card', id],
    queryFn: () => ok(api.GET('/api/things/{id}', { params: { path: { id } } })),
    retry: false,
  })
  const thing = card.data
  const part = thing ? PARTS[thing.kind] : undefined
  const whole = part ? thing?.path.at(-1) : undefined
  const place = whole ? placeOf(whole.ref) : thing ? placeOf(thing.ref, thing.path) : null
  if (place && part) return <Navigate to={place} search={{ [part]: id }} replace />
  if (place && !place.startsWith('/i/')) return <Navigate to={place} replace />
  if (thing) {
    return (
      <Suspense fallback={<Skeleton />}>
        <AnyThing thing={thing} />
      </Suspense>
    )
  }
  return (
    <Page title="">
      <Shown query={card} of={`ground.thing:${id}`}>
        {() => null}
      </Shown>
    </Page>
  )
}
