/** How the house is and how it is set, as administrators see it. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, ok } from '../api'
import type { components, paths } from '../schema'

type Schemas = components['schemas']
export type Health = Schemas['Health']
export type Backup = Schemas['Backup']
export type Entry = Schemas['Entry']
export type Policy = paths['/api/policy']['get']['responses'][200]['content']['application/json']

/** Milliseconds between looks at what changes without telling. */
const LOOK_AGAIN = 15_000
/** The same while something is under way. */
const WATCH = 1000

export const health = queryOptions({
  queryKey: ['ground.house', 'health'],
  queryFn: () => ok(api.GET('/api/admin/health')),
  refetchInterval: LOOK_AGAIN,
})

const underWay = (backup: Backup) => backup.state === 'asked' || backup.state === 'running'

export const backups = queryOptions({
  queryKey: ['ground.backup', 'list'],
  queryFn: () => ok(api.GET('/api/admin/backups')),
  refetchInterval: (query) => (query.state.data?.items.some(underWay) ? WATCH : false),
})

export interface Asked {
  actor?: string
  name?: string
  since?: string
  until?: string
}

export const audit = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ['ground.house', 'audit', asked],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET('/api/admin/audit', {
          params: { query: { ...asked, after: pageParam || undefined, most: 100 } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const auditState = queryOptions({
  queryKey: ['ground.house', 'audit-state'],
  queryFn: () => ok(api.GET('/api/admin/audit/state')),
})

export const jobs = (status: string) =>
  queryOptions({
    queryKey: ['ground.house', 'jobs', status],
    queryFn: () => ok(api.GET('/api/admin/jobs', { params: { query: { status: status || undefined } } })),
    refetchInterval: LOOK_AGAIN,
  })

export const parked = queryOptions({
  queryKey: ['ground.house', 'parked'],
  queryFn: () => ok(api.GET('/api/admin/parked')),
})

export const relay = queryOptions({
  queryKey: ['ground.house', 'mail'],
  queryFn: () => ok(api.GET('/api/admin/mail')),
})

export const mailQueue = queryOptions({
  queryKey: ['ground.house', 'mail-queue'],
  queryFn: () => ok(api.GET('/api/admin/mail/queue')),
})

export const institution = queryOptions({
  queryKey: ['ground.house', 'institution'],
  queryFn: () => ok(api.GET('/api/admin/institution')),
})

export const policy = queryOptions({
  queryKey: ['ground.house', 'policy'],
  queryFn: () => ok(api.GET('/api/policy')),
})

export const labelPolicy = queryOptions({
  queryKey: ['ground.house', 'label-policy'],
  queryFn: () => ok(api.GET('/api/admin/labels/policy')),
})

export const filePolicy = queryOptions({
  queryKey: ['ground.house', 'file-policy'],
  queryFn: () => ok(api.GET('/api/files/policy')),
})

export const days = (year: number) =>
  queryOptions({
    queryKey: ['ground.house', 'days', year],
    queryFn: () => ok(api.GET('/api/admin/days', { params: { query: { year } } })),
  })
