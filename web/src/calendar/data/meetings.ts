/** When people are free, and times that suit them all. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { toIso, wallOf } from '../rules/wall'
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
