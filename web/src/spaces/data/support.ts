/** Help and defects, quotas, what is kept of people, how sites are used, where one is expected next. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import type { components } from '../../ground/schema'
import { BOOKING } from './bookings'
import { SITE } from './sites'

export type Asked = Got<'/api/spaces/requests'>['items'][number]
// The description calls fields with a default optional; the server sends them all.
export type Quota = Required<Got<'/api/spaces/sites/{site}/quotas'>['items'][number]>
export type Use = Got<'/api/spaces/sites/{site}/use'>['items'][number]
export type NextPlace = Got<'/api/spaces/next-places'>['items'][number]

const REQUEST = 'spaces.request'
const QUOTA = 'spaces.quota'

/** What may be asked for; all but a defect go with a booking. */
export const DEFECT = 'defect' as const
export const HELP = ['it-help', 'printing', 'set-up', 'administration', 'commercialisation'] as const
export const STATES = ['open', 'doing', 'done', 'declined'] as const

export const myRequests = queryOptions({
  queryKey: [REQUEST, 'mine'],
  queryFn: () => ok(api.GET('/api/spaces/requests')),
})

export const requestsOf = (site: string, closed: boolean) =>
  queryOptions({
    queryKey: [REQUEST, 'of', site, closed],
    queryFn: () =>
      ok(api.GET('/api/spaces/sites/{site}/requests', { params: { path: { site }, query: { closed } } })),
    retry: false,
  })

const refreshRequests = () => cache.invalidateQueries({ queryKey: [REQUEST] })

export async function askFor(space: string, body: components['schemas']['AskFor']): Promise<void> {
  await ok(api.POST('/api/spaces/spaces/{id}/requests', { params: { path: { id: space } }, body }))
  await refreshRequests()
}

export async function changeRequest(asked: Asked, body: components['schemas']['RequestEdit']): Promise<void> {
  try {
    await ok(
      api.PATCH('/api/spaces/requests/{request_id}', {
        params: { path: { request_id: asked.id } },
        headers: { 'if-match': `"${asked.revision}"` },
        body,
      }),
    )
  } finally {
    await refreshRequests()
  }
}

export const quotasOf = (site: string) =>
  queryOptions({
    queryKey: [QUOTA, site],
    queryFn: () =>
      ok(api.GET('/api/spaces/sites/{site}/quotas', { params: { path: { site } } })) as Promise<{
        items: Quota[]
      }>,
    retry: false,
  })

const refreshQuotas = () => cache.invalidateQueries({ queryKey: [QUOTA] })

export async function addQuota(site: string, body: components['schemas']['NewQuota']): Promise<void> {
  await ok(api.POST('/api/spaces/sites/{site}/quotas', { params: { path: { site } }, body }))
  await refreshQuotas()
}

export async function removeQuota(quota: string): Promise<void> {
  await ok(api.DELETE('/api/spaces/quotas/{quota}', { params: { path: { quota } } }))
  await refreshQuotas()
}

/** Who looked at my stays, or tried to. */
export const looks = queryOptions({
  queryKey: ['spaces.look'],
  queryFn: () => ok(api.GET('/api/spaces/looks')),
})

/** How a site was used from a day to another. */
export const useOf = (site: string, from: string, to: string) =>
  queryOptions({
    queryKey: [SITE, 'use', site, from, to],
    queryFn: () =>
      ok(api.GET('/api/spaces/sites/{site}/use', { params: { path: { site }, query: { from, to } } })),
    retry: false,
  })

/** Sites where I am expected within two weeks. */
export const nextPlaces = queryOptions({
  queryKey: [BOOKING, 'next-places'],
  queryFn: () => ok(api.GET('/api/spaces/next-places')),
})
