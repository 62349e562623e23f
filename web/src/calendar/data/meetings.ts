/** When people are free, and times that suit them all. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import type { components } from '../../ground/schema'
import { dayOf, toIso, wallOf } from '../rules/wall'
import type { Draft } from './model'
import { EVENT } from './view'

export type Slot = Awaited<ReturnType<typeof findSlots>>['items'][number]
export type FreeBusyList = Got<'/api/calendar/freebusy'>

export const freeBusy = (people: readonly string[], from: string, until: string) =>
  queryOptions({
    queryKey: [EVENT, 'freebusy', from, until, ...people],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/calendar/freebusy', {
          params: {
            query: { people: people.join(','), from: toIso(wallOf(from)), to: toIso(wallOf(until)) },
          },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  })

const findSlots = (body: {
  people: string[]
  optional: string[]
  minutes: number
  first: string
  last: string
}) => ok(api.POST('/api/calendar/slots', { body }))

/** Times of a length, between two days, in which everybody who must come is free. */
export const slots = (
  people: readonly { id: string; optional: boolean }[],
  from: string,
  until: string,
  minutes: number,
) =>
  queryOptions({
    queryKey: [
      EVENT,
      'slots',
      from,
      until,
      minutes,
      ...people.map((one) => `${one.id}${one.optional ? '?' : ''}`),
    ],
    queryFn: () =>
      findSlots({
        people: people.filter((one) => !one.optional).map((one) => one.id),
        optional: people.filter((one) => one.optional).map((one) => one.id),
        minutes,
        first: from,
        last: until,
      }),
    staleTime: 15_000,
  })

export type MeetingRoom = Awaited<ReturnType<typeof findRooms>>['items'][number]

const findRooms = (body: components['schemas']['RoomsWanted']) =>
  ok(api.POST('/api/calendar/rooms', { body }))

/** Rooms for an event as it is being written, the free ones first; `answered` is false where there are none. */
export const rooms = (draft: Draft, event: string | null, text: string) => {
  const { start, end, allDay, zone, rule, lunar, attendees } = draft
  const body = {
    dtstart: allDay ? dayOf(start) : toIso(start),
    dtend: allDay ? dayOf(end) : toIso(end),
    tz: zone,
    rrule: rule,
    lunar,
    seats: Math.min(1000, attendees.length + 1),
    people: attendees.flatMap((one) => (one.person ? [one.person] : [])),
    text,
    event,
  }
  return queryOptions({
    queryKey: [EVENT, 'rooms', body],
    queryFn: () => findRooms(body),
    placeholderData: keepPreviousData,
    staleTime: 15_000,
    retry: false,
  })
}

export type WorkHours = Got<'/api/calendar/hours'>['items'][number]['hours']

/** When people work, by person; those of the house until it is known. */
export const hoursOf = (people: readonly string[]) =>
  queryOptions({
    queryKey: [EVENT, 'hours', ...people],
    queryFn: async () => {
      const found = await ok(
        api.GET('/api/calendar/hours', { params: { query: { people: people.join(',') } } }),
      )
      return new Map(found.items.map((one) => [one.person, one.hours]))
    },
    enabled: people.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  })

export async function saveHours(hours: WorkHours): Promise<void> {
  await ok(api.PUT('/api/calendar/hours', { body: hours }))
  await cache.invalidateQueries({ queryKey: [EVENT, 'hours'] })
}
