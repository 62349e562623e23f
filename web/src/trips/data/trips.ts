/** Trips: lists, one, and what becomes of it. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import type { components } from '../../ground/schema'

export type Trip = Got<'/api/trips/{trip}'>
export type Row = Got<'/api/trips'>['items'][number]
export type Wish = components['schemas']['NewTrip']
export type When = 'coming' | 'past'

export const TRIP = 'trips.trip'
export const WHENS: readonly When[] = ['coming', 'past']

/** Trips one sees: not over yet, or over. */
export const tripsOf = (when: When) =>
  infiniteQueryOptions({
    queryKey: [TRIP, 'list', when],
    queryFn: ({ pageParam }) =>
      ok(api.GET('/api/trips', { params: { query: { when, ...(pageParam ? { after: pageParam } : {}) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

export const tripOf = (trip: string) =>
  queryOptions({
    queryKey: [TRIP, 'one', trip],
    queryFn: () => ok(api.GET('/api/trips/{trip}', { params: { path: { trip } } })),
  })

function keep(trip: Trip): Trip {
  cache.setQueryData(tripOf(trip.id).queryKey, trip)
  void cache.invalidateQueries({ queryKey: [TRIP, 'list'] })
  return trip
}

const revised = (trip: Trip) => ({
  params: { path: { trip: trip.id } },
  headers: { 'if-match': `"${trip.revision}"` },
})

/** Each throws `Problem` when it is refused. */
export const make = async (body: Wish) => keep(await ok(api.POST('/api/trips', { body })))

export const change = async (trip: Trip, body: Wish) =>
  keep(await ok(api.PATCH('/api/trips/{trip}', { ...revised(trip), body })))

export const confirm = async (trip: Trip) =>
  keep(await ok(api.POST('/api/trips/{trip}/confirm', revised(trip))))

export const cancel = async (trip: Trip, reason: string) =>
  keep(await ok(api.POST('/api/trips/{trip}/cancel', { ...revised(trip), body: { reason } })))

export const submit = async (trip: Trip) =>
  keep(await ok(api.POST('/api/trips/{trip}/approval', { params: { path: { trip: trip.id } } })))

export async function discard(trip: Trip): Promise<void> {
  await ok(api.DELETE('/api/trips/{trip}', { params: { path: { trip: trip.id } } }))
  cache.removeQueries({ queryKey: tripOf(trip.id).queryKey })
  await cache.invalidateQueries({ queryKey: [TRIP, 'list'] })
}
