/** Pages: what they are, what they say, their versions and readers. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import type { DocNode } from '../view/model'
import { PAGE } from './spaces'

export type Full = Got<'/api/wiki/pages/{id}'>
export type Page = Full['page']
export type Standing = Page['state']
export type Version = Got<'/api/wiki/pages/{id}/versions'>['items'][number]
type Compared = Got<'/api/wiki/pages/{id}/versions/{version}/compare'>['lines'][number]
export type Line = Compared & { pieces: NonNullable<Compared['pieces']> }

const at = (id: string) => ({ params: { path: { id } } })

/** A page without what it says. */
export const pageOf = (id: string) =>
  queryOptions({
    queryKey: [PAGE, 'one', id],
    queryFn: () => ok(api.GET('/api/wiki/pages/{id}', at(id))),
    retry: false,
  })

/** What a page says, as it was taken up a moment after the last edit. */
export const documentOf = (id: string) =>
  queryOptions({
    queryKey: [PAGE, 'document', id],
    queryFn: () => ok(api.GET('/api/wiki/pages/{id}/document', at(id))),
    retry: false,
  })

/** A page and all below it in reach. */
export const belowOf = (id: string) =>
  queryOptions({
    queryKey: [PAGE, 'below', id],
    queryFn: () => ok(api.GET('/api/wiki/pages/{id}/tree', at(id))),
    retry: false,
  })

/** Versions, the newest first. */
export const versionsOf = (id: string, named: boolean) =>
  infiniteQueryOptions({
    queryKey: [PAGE, 'versions', id, named],
    queryFn: ({ pageParam, signal }) =>
      ok(
        api.GET('/api/wiki/pages/{id}/versions', {
          params: { path: { id }, query: { named, ...(pageParam ? { after: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

/** What a version says. */
export const versionOf = (id: string, version: string) =>
  queryOptions({
    queryKey: [PAGE, 'version', id, version],
    queryFn: () =>
      ok(api.GET('/api/wiki/pages/{id}/versions/{version}', { params: { path: { id, version } } })),
    staleTime: Infinity,
    retry: false,
  })

/** What changed from a version to another one, or to what the page says now. */
export const comparison = (id: string, version: string, to: string | null) =>
  queryOptions({
    queryKey: [PAGE, 'comparison', id, version, to],
    queryFn: () =>
      ok(
        api.GET('/api/wiki/pages/{id}/versions/{version}/compare', {
          params: { path: { id, version }, query: to ? { to } : {} },
        }),
      ),
    retry: false,
  })

/** Who read a page whose readers are kept. */
export const readersOf = (id: string) =>
  infiniteQueryOptions({
    queryKey: [PAGE, 'readers', id],
    queryFn: ({ pageParam, signal }) =>
      ok(
        api.GET('/api/wiki/pages/{id}/readers', {
          params: { path: { id }, query: pageParam ? { after: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

/** Who would gain and who would lose sight of a page that moves. */
export const sightOf = (id: string, space: string, parent: string | null) =>
  queryOptions({
    queryKey: [PAGE, 'sight', id, space, parent],
    queryFn: () =>
      ok(
        api.POST('/api/wiki/pages/{id}/move/preview', {
          ...at(id),
          body: parent ? { parent } : { space },
        }),
      ),
    staleTime: 10_000,
    retry: false,
  })

/** The document of an answer as the tree that is drawn. */
export const asDoc = (document: Record<string, unknown>): DocNode => document as unknown as DocNode
