/** Bookings: what is taken and free, mine, and what becomes of them. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import type { components } from '../../ground/schema'
import type { Chip } from '../parts/Grid'
import type { Taken } from '../rules/live'
import { addDays, toIso, toWall, wallOf, type Span } from '../rules/time'
import { SITE, SPACE, type Space } from './sites'

export const BOOKING = 'spaces.booking'

// The description calls fields with a default optional; the server sends them all.
export type Booking = Required<Got<'/api/spaces/bookings/{booking_id}'>>
export type Status = Booking['status']
export type Wait = Required<Got<'/api/spaces/waits'>['items'][number]>
export type Wish = components['schemas']['BookSpace']
export type Weekly = components['schemas']['BookWeekly']
type WireGrid = Got<'/api/spaces/sites/{site}/grid'>
type TakenTime = Required<WireGrid['taken'][number]>

/** A day of a site as the screens draw it. */
export interface Day {
  spaces: Space[]
  taken: readonly (Taken & { title: string; whole: boolean })[]
  open: readonly Span[]
  unit: number
}

const spanOf = (one: { dtstart: string; dtend: string }): Span => ({
  start: toWall(one.dtstart),
  end: toWall(one.dtend),
})

/** A merged room is taken once for each of its parts; it is drawn once. */
const once = <T extends Taken>(taken: readonly T[]): T[] => [
  ...new Map(taken.map((one) => [`${one.space}:${one.start}:${one.end}:${one.booking ?? ''}`, one])).values(),
]

const read = (wire: WireGrid): Day => ({
  spaces: wire.spaces as Space[],
  taken: once(
    (wire.taken as TakenTime[]).map((one) => ({
      ...spanOf(one),
      space: one.space,
      booking: one.booking,
      mine: one.booking !== null || one.tenancy !== null,
      let: one.let,
      title: one.summary,
      whole: one.whole,
    })),
  ),
  open: wire.open.map(spanOf),
  unit: wire.unit_minutes,
})

export const dayOfSite = (site: string, day: string) =>
  queryOptions({
    queryKey: [BOOKING, 'day', site, day],
    queryFn: async () =>
      read(
        await ok(
          api.GET('/api/spaces/sites/{site}/grid', {
            params: {
              path: { site },
              query: { from: toIso(wallOf(day)), to: toIso(wallOf(addDays(day, 1))) },
            },
          }),
        ),
      ),
    retry: false,
  })

export interface Looked {
  span: Span
  minutes: number
  kinds: string
  people: number
  features: string
  sites: string
  wheelchair: boolean
}

/** What is free so many minutes within a span, the earliest first. */
export const search = (looked: Looked) =>
  queryOptions({
    queryKey: [SPACE, 'free', looked],
    queryFn: async () => {
      const found = await ok(
        api.GET('/api/spaces/search', {
          params: {
            query: {
              from: toIso(looked.span.start),
              to: toIso(looked.span.end),
              minutes: looked.minutes,
              kinds: looked.kinds,
              people: looked.people,
              features: looked.features,
              sites: looked.sites,
              wheelchair: looked.wheelchair,
            },
          },
        }),
      )
      return {
        looked: found.looked,
        items: found.items.map((one) => ({
          space: one.space as Space,
          openings: one.openings.map(spanOf),
        })),
      }
    },
    retry: false,
  })

/** What could be had instead of a space that is taken. */
export const instead = (space: string, span: Span, people: number) =>
  queryOptions({
    queryKey: [SPACE, 'free', 'instead', space, span, people],
    queryFn: async () => {
      const found = await ok(
        api.GET('/api/spaces/spaces/{id}/instead', {
          params: {
            path: { id: space },
            query: { from: toIso(span.start), to: toIso(span.end), people },
          },
        }),
      )
      return { spaces: found.spaces as Space[], times: found.times.map(spanOf) }
    },
    retry: false,
  })

/** My bookings: what is to come, or what is over. */
export const mine = (past: boolean) =>
  queryOptions({
    queryKey: [BOOKING, 'mine', past],
    queryFn: () =>
      ok(api.GET('/api/spaces/bookings', { params: { query: { past } } })) as Promise<{ items: Booking[] }>,
  })

export const bookingOf = (id: string) =>
  queryOptions({
    queryKey: [BOOKING, 'one', id],
    queryFn: () =>
      ok(
        api.GET('/api/spaces/bookings/{booking_id}', { params: { path: { booking_id: id } } }),
      ) as Promise<Booking>,
    retry: false,
  })

export const waits = queryOptions({
  queryKey: [BOOKING, 'waits'],
  queryFn: () => ok(api.GET('/api/spaces/waits')) as Promise<{ items: Wait[] }>,
})

/** Who comes to a site on a day; without one, what waits for approval. */
export const bookingsOfSite = (site: string, day: string | null) =>
  queryOptions({
    queryKey: [BOOKING, 'of', site, day],
    queryFn: () =>
      ok(
        api.GET('/api/spaces/sites/{site}/bookings', {
          params: { path: { site }, query: day ? { on: day } : {} },
        }),
      ) as Promise<{ items: Booking[] }>,
    retry: false,
  })

/** What is free has changed, wherever it is shown. */
export const refreshBookings = (): Promise<unknown> =>
  Promise.all([
    cache.invalidateQueries({ queryKey: [BOOKING] }),
    cache.invalidateQueries({ queryKey: [SPACE, 'free'] }),
    cache.invalidateQueries({ queryKey: [SITE, 'sheets'] }),
  ])

/** After an act, also one that was refused: somebody else may have been quicker. */
async function acted<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } finally {
    await refreshBookings()
  }
}

export const when = (span: Span) => ({ dtstart: toIso(span.start), dtend: toIso(span.end) })

export const book = (body: Wish): Promise<Booking> =>
  acted(ok(api.POST('/api/spaces/bookings', { body }))) as Promise<Booking>

export const bookWeekly = (body: Weekly) => acted(ok(api.POST('/api/spaces/series', { body })))

export const changeBooking = (
  booking: Booking,
  body: components['schemas']['BookingChange'],
): Promise<Booking> =>
  acted(
    ok(
      api.PATCH('/api/spaces/bookings/{booking_id}', {
        params: { path: { booking_id: booking.id } },
        headers: { 'if-match': `"${booking.revision}"` },
        body,
      }),
    ),
  ) as Promise<Booking>

export const cancelBooking = (id: string) =>
  acted(ok(api.POST('/api/spaces/bookings/{booking_id}/cancel', { params: { path: { booking_id: id } } })))

/** Calls off what is to come of a series, from a moment on. */
export const cancelSeries = (series: string, from: string | null) =>
  acted(
    ok(
      api.POST('/api/spaces/series/{series}/cancel', {
        params: { path: { series } },
        body: { dtstart: from, dtend: null },
      }),
    ),
  )

export const takeBooking = (id: string) =>
  acted(ok(api.POST('/api/spaces/bookings/{booking_id}/take', { params: { path: { booking_id: id } } })))

export const handOver = (id: string, person: string) =>
  acted(
    ok(
      api.POST('/api/spaces/bookings/{booking_id}/handover', {
        params: { path: { booking_id: id } },
        body: { person },
      }),
    ),
  )

export const approve = (id: string) =>
  acted(ok(api.POST('/api/spaces/bookings/{booking_id}/approve', { params: { path: { booking_id: id } } })))

export const refuse = (id: string, reason: string) =>
  acted(
    ok(
      api.POST('/api/spaces/bookings/{booking_id}/refuse', {
        params: { path: { booking_id: id } },
        body: { reason },
      }),
    ),
  )

export const waitFor = (body: components['schemas']['WaitFor']) =>
  acted(ok(api.POST('/api/spaces/waits', { body })))

export const leaveWait = (id: string) =>
  acted(ok(api.DELETE('/api/spaces/waits/{wait}', { params: { path: { wait: id } } })))

/** The stretches of one space as the grid draws them; mine can be stretched until they are over. */
export const chipsOf = (
  day: Day,
  space: string,
  now: number,
  mineWord: string,
  takenWord: string,
  letWord: string,
): Chip[] =>
  day.taken
    .filter((one) => one.space === space)
    .map((one) => ({
      key: `${space}:${one.start}:${one.booking ?? ''}`,
      start: one.start,
      end: one.end,
      booking: one.booking,
      mine: one.mine,
      let: one.let ?? false,
      stretches: one.mine && one.booking !== null && one.whole && one.end > now,
      title: one.mine ? one.title || mineWord : one.let ? letWord : takenWord,
    }))

/** One is there, said by oneself. */
export const arrive = (id: string) =>
  acted(ok(api.POST('/api/spaces/bookings/{booking_id}/arrival', { params: { path: { booking_id: id } } })))

/** One leaves; the rest is free for others. */
export const leave = (id: string) =>
  acted(ok(api.POST('/api/spaces/bookings/{booking_id}/departure', { params: { path: { booking_id: id } } })))
