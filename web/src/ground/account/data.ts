/** One's own account as the server tells it. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, ok } from '../api'
import type { components } from '../schema'

type Schemas = components['schemas']
export type Factors = Schemas['Factors']
export type Token = Schemas['Token']
export type MyData = Schemas['MyData']

export const sessions = queryOptions({
  queryKey: ['people.account', 'sessions'],
  queryFn: () => ok(api.GET('/api/me/sessions')),
})

export const factors = queryOptions({
  queryKey: ['people.account', 'factors'],
  queryFn: () => ok(api.GET('/api/me/factors')),
})

export const tokens = queryOptions({
  queryKey: ['people.account', 'tokens'],
  queryFn: () => ok(api.GET('/api/me/tokens')),
})

export const mine = queryOptions({
  queryKey: ['people.account', 'data'],
  queryFn: () => ok(api.GET('/api/me/data')),
})

/** The person signed in as the house keeps them; the key is that of any person. */
export const self = (id: string) =>
  queryOptions({
    queryKey: ['people.person', id],
    queryFn: () => ok(api.GET('/api/people/{person}', { params: { path: { person: id } } })),
  })

export const viewings = infiniteQueryOptions({
  queryKey: ['people.viewing', 'mine'],
  queryFn: ({ pageParam }) =>
    ok(api.GET('/api/me/viewings', { params: { query: { after: pageParam || undefined, most: 50 } } })),
  initialPageParam: '',
  getNextPageParam: (page) => page.next ?? undefined,
})
