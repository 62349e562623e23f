/** Coming and going: doors, tablets, guests and their passes, what is noted against whom, closures. */
import { queryOptions } from '@tanstack/react-query'
import { api, bytes, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import type { components } from '../../ground/schema'
import { BOOKING, refreshBookings, type Booking } from './bookings'

export type Door = Got<'/api/spaces/sites/{site}/doors'>['items'][number]
export type DoorMade = components['schemas']['DoorMade']
export type Visitor = Got<'/api/spaces/sites/{site}/guests'>['items'][number]
export type Guest = Got<'/api/spaces/bookings/{booking_id}/guests'>['items'][number]
export type Penalty = Got<'/api/spaces/sites/{site}/penalties'>['items'][number]
export type Closure = Got<'/api/spaces/closures'>['items'][number]
export type ScanResult = components['schemas']['ScanResult']

const DOOR = 'spaces.door'
const CLOSURE = 'spaces.closure'
const PENALTY = 'spaces.penalty'

export const doorsOf = (site: string) =>
  queryOptions({
    queryKey: [DOOR, site],
    queryFn: () => ok(api.GET('/api/spaces/sites/{site}/doors', { params: { path: { site } } })),
    retry: false,
  })

export async function addDoor(site: string, sort: 'wall' | 'kiosk', name: string): Promise<DoorMade> {
  const made = await ok(
    api.POST('/api/spaces/sites/{site}/doors', { params: { path: { site } }, body: { sort, name } }),
  )
  await cache.invalidateQueries({ queryKey: [DOOR] })
  return made
}

export async function removeDoor(door: string): Promise<void> {
  await ok(api.DELETE('/api/spaces/doors/{door}', { params: { path: { door } } }))
  await cache.invalidateQueries({ queryKey: [DOOR] })
}

/** Whoever is signed in stands at a door: they come, or leave. */
export async function atWall(wall: string, leaves: boolean): Promise<Booking> {
  const params = { path: { wall } }
  try {
    return (await ok(
      leaves
        ? api.POST('/api/spaces/walls/{wall}/departure', { params })
        : api.POST('/api/spaces/walls/{wall}/arrival', { params }),
    )) as Booking
  } finally {
    await refreshBookings()
  }
}

export const kioskOf = (kiosk: string) =>
  queryOptions({
    queryKey: ['spaces.outside', 'kiosk', kiosk],
    queryFn: () => ok(api.GET('/api/spaces/kiosks/{kiosk}', { params: { path: { kiosk } } })),
    retry: false,
    staleTime: Infinity,
    // Without a connection the browser answers with what it kept.
    networkMode: 'always',
  })

/** Hands over what a tablet recorded; each counts once however often it is sent. */
export const sendScans = async (
  kiosk: string,
  scans: components['schemas']['ScanIn'][],
): Promise<ScanResult[]> =>
  (
    await ok(
      api.POST('/api/spaces/kiosks/{kiosk}/scans', {
        params: { path: { kiosk } },
        body: { sent_at: new Date().toISOString(), scans },
      }),
    )
  ).items

export const passOf = (pass_code: string) =>
  queryOptions({
    queryKey: ['spaces.outside', 'pass', pass_code],
    queryFn: () => ok(api.GET('/api/spaces/passes/{pass_code}', { params: { path: { pass_code } } })),
    retry: false,
  })

export const guestsOf = (booking: string) =>
  queryOptions({
    queryKey: [BOOKING, 'guests', booking],
    queryFn: () =>
      ok(api.GET('/api/spaces/bookings/{booking_id}/guests', { params: { path: { booking_id: booking } } })),
    retry: false,
  })

export async function inviteGuest(
  booking: string,
  body: components['schemas']['NewGuestPass'],
): Promise<Guest> {
  const made = await ok(
    api.POST('/api/spaces/bookings/{booking_id}/guests', {
      params: { path: { booking_id: booking } },
      body,
    }),
  )
  await refreshBookings()
  return made
}

export async function uninviteGuest(visitor: string): Promise<void> {
  await ok(api.DELETE('/api/spaces/guests/{visitor}', { params: { path: { visitor } } }))
  await refreshBookings()
}

export const visitorsOf = (site: string, day: string) =>
  queryOptions({
    queryKey: [BOOKING, 'visitors', site, day],
    queryFn: () =>
      ok(api.GET('/api/spaces/sites/{site}/guests', { params: { path: { site }, query: { on: day } } })),
    retry: false,
  })

/** Lets a guest in who shows a pass; it works once. */
export async function receive(site: string, said: string): Promise<Visitor> {
  try {
    return await ok(
      api.POST('/api/spaces/sites/{site}/guests', { params: { path: { site } }, body: { said } }),
    )
  } finally {
    await refreshBookings()
  }
}

export const penaltiesOf = (site: string) =>
  queryOptions({
    queryKey: [PENALTY, site],
    queryFn: () =>
      ok(
        api.GET('/api/spaces/sites/{site}/penalties', {
          params: { path: { site }, query: { only: 'noted' } },
        }),
      ),
    retry: false,
  })

export const myPenalties = queryOptions({
  queryKey: [PENALTY, 'mine'],
  queryFn: () => ok(api.GET('/api/spaces/penalties')),
})

/** Confirms what was noted, or with a reason takes it back. */
export async function decide(penalty: string, reason: string | null): Promise<void> {
  const params = { path: { penalty } }
  await ok(
    reason === null
      ? api.POST('/api/spaces/penalties/{penalty}/confirm', { params })
      : api.POST('/api/spaces/penalties/{penalty}/void', { params, body: { reason } }),
  )
  await cache.invalidateQueries({ queryKey: [PENALTY] })
}

/** Closures of a site, or with null of all in reach. */
export const closuresOf = (site: string | null) =>
  queryOptions({
    queryKey: [CLOSURE, 'of', site],
    queryFn: () => ok(api.GET('/api/spaces/closures', { params: { query: site ? { site } : {} } })),
    retry: false,
  })

export const closedOut = (closure: string) =>
  queryOptions({
    queryKey: [CLOSURE, 'people', closure],
    queryFn: () => ok(api.GET('/api/spaces/closures/{closure}/people', { params: { path: { closure } } })),
    retry: false,
  })

export const myClosures = queryOptions({
  queryKey: [CLOSURE, 'mine'],
  queryFn: () => ok(api.GET('/api/spaces/closures/mine')),
})

const refreshClosures = () =>
  Promise.all([cache.invalidateQueries({ queryKey: [CLOSURE] }), refreshBookings()])

export async function closeSite(body: components['schemas']['CloseSite']): Promise<void> {
  await ok(api.POST('/api/spaces/closures', { body }))
  await refreshClosures()
}

export async function reopen(closure: string): Promise<void> {
  await ok(api.POST('/api/spaces/closures/{closure}/reopen', { params: { path: { closure } } }))
  await refreshClosures()
}

/** One knows that a site is closed. */
export async function react(closure: string): Promise<void> {
  await ok(api.POST('/api/spaces/closures/{closure}/reaction', { params: { path: { closure } } }))
  await refreshClosures()
}

/** My stays between two days as a paper or a table. */
export const proof = (from: string, to: string, form: 'pdf' | 'csv'): Promise<Blob> =>
  bytes(`/api/spaces/stays/proof?${new URLSearchParams({ from, to, form }).toString()}`)
