/** Spaces: one's own, and those of projects, units and sites; the trees and templates in them. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { t } from '../../ground/words'

export const SPACE = 'wiki.space'
export const PAGE = 'wiki.page'

type Spaces = Got<'/api/wiki/spaces'>
export type Space = Spaces['items'][number]
export type Possible = Spaces['possible'][number]
export type Leaf = Got<'/api/wiki/spaces/{space}/tree'>['items'][number]

/** Whether somebody may do an act on a page of the tree. */
export const may = (leaf: Leaf, act: string): boolean => leaf.may?.includes(act) ?? false
export type Template = Got<'/api/wiki/templates'>['items'][number]

/** Spaces in reach, those that could be opened now, and pages shared from elsewhere. */
export const spaces = queryOptions({
  queryKey: [SPACE, 'all'],
  queryFn: () => ok(api.GET('/api/wiki/spaces')),
})

/** All pages of a space in reach, parents before those below them. */
export const treeOf = (space: string) =>
  queryOptions({
    queryKey: [SPACE, 'tree', space],
    queryFn: () => ok(api.GET('/api/wiki/spaces/{space}/tree', { params: { path: { space } } })),
    retry: false,
  })

/** What a page may begin with: templates of the space, one's own, and those of the house. */
export const templatesOf = (space: string | null) =>
  queryOptions({
    queryKey: [SPACE, 'templates', space],
    queryFn: () => ok(api.GET('/api/wiki/templates', { params: { query: space ? { space } : {} } })),
  })

/** Pages whose review is due, the longest overdue first. */
export const stale = infiniteQueryOptions({
  queryKey: [PAGE, 'stale'],
  queryFn: ({ pageParam, signal }) =>
    ok(api.GET('/api/wiki/stale', { params: { query: pageParam ? { after: pageParam } : {} }, signal })),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
})

/** Opens the space of a person, project, unit or site; the first to come makes it. */
export async function openSpaceOf(owner: string): Promise<Space> {
  const made = await ok(api.PUT('/api/wiki/spaces/of/{owner}', { params: { path: { owner } } }))
  await cache.invalidateQueries({ queryKey: [SPACE] })
  return made
}

interface Named {
  name: string
  former?: { name: string } | null
}

/** Name of a space; one's own has a word instead. */
export const spaceName = (space: Named | null | undefined): string =>
  space?.former ? t('wiki.handed', { name: space.former.name }) : space?.name || t('wiki.mine')

/** The space that is one's own and always was. */
export const ownOf = (all: readonly Space[], me: string): Space | undefined =>
  all.find((one) => one.sort === 'personal' && one.owner === me && !one.former)
