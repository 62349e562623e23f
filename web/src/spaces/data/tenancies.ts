/** Spaces for months: mine, those of a site, and what becomes of them. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import type { components } from '../../ground/schema'
import { refreshBookings } from './bookings'

// The description calls fields with a default optional; the server sends them all.
export type Tenancy = Required<Got<'/api/spaces/tenancies'>['items'][number]>

export const TENANCY = 'spaces.tenancy'

export const myTenancies = queryOptions({
  queryKey: [TENANCY, 'mine'],
  queryFn: () => ok(api.GET('/api/spaces/tenancies')) as Promise<{ items: Tenancy[] }>,
})

export const tenanciesOf = (site: string) =>
  queryOptions({
    queryKey: [TENANCY, 'of', site],
    queryFn: () =>
      ok(api.GET('/api/spaces/sites/{site}/tenancies', { params: { path: { site } } })) as Promise<{
        items: Tenancy[]
      }>,
    retry: false,
  })

/** After an act, also one that was refused: somebody else may have been quicker. */
async function acted(asked: Promise<unknown>): Promise<void> {
  try {
    await asked
  } finally {
    await Promise.all([cache.invalidateQueries({ queryKey: [TENANCY] }), refreshBookings()])
  }
}

export const applyFor = (space: string, body: components['schemas']['ApplyForSpace']) =>
  acted(ok(api.POST('/api/spaces/spaces/{id}/tenancies', { params: { path: { id: space } }, body })))

const params = (tenancy: string) => ({ path: { tenancy } })

export const withdraw = (id: string) =>
  acted(ok(api.POST('/api/spaces/tenancies/{tenancy}/withdraw', { params: params(id) })))

export const askRenewal = (id: string, until: string) =>
  acted(ok(api.POST('/api/spaces/tenancies/{tenancy}/renewal', { params: params(id), body: { until } })))

export const endTenancy = (id: string, on: string, reason: string) =>
  acted(ok(api.POST('/api/spaces/tenancies/{tenancy}/end', { params: params(id), body: { on, reason } })))

export const admit = (id: string, space: string | null) =>
  acted(ok(api.POST('/api/spaces/tenancies/{tenancy}/admit', { params: params(id), body: { space } })))

export const refuseTenancy = (id: string, reason: string) =>
  acted(ok(api.POST('/api/spaces/tenancies/{tenancy}/refuse', { params: params(id), body: { reason } })))
