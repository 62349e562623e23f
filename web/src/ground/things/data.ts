/** What every thing can do whatever its kind: favourites, recents, trash. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../api'
import { cache } from '../cache'
import { KEPT } from '../kept'
import { idOf } from '../ids'

export type Brief = Got<'/api/me/favourites'>['items'][number]

const path = (of: string) => ({ params: { path: { id: idOf(of) } } })

export const favourites = queryOptions({
  queryKey: ['things.near', 'favourites'],
  queryFn: () => ok(api.GET('/api/me/favourites')),
  meta: KEPT,
})

export const recents = queryOptions({
  queryKey: ['things.near', 'recents'],
  queryFn: () => ok(api.GET('/api/me/recents')),
  staleTime: 0,
  meta: KEPT,
})

const refreshNear = () => cache.invalidateQueries({ queryKey: ['things.near'] })

/** Puts a thing among the favourites or takes it out. */
export async function star(of: string, on: boolean): Promise<void> {
  await ok<unknown>(
    on ? api.PUT('/api/things/{id}/favourite', path(of)) : api.DELETE('/api/things/{id}/favourite', path(of)),
  )
  await refreshNear()
}

/** Notes that somebody opened a thing. */
export const seen = (of: string): Promise<void> =>
  ok<unknown>(api.POST('/api/things/{id}/seen', path(of))).then(
    () => void refreshNear(),
    () => undefined,
  )

export const trash = (of: string) => ok<unknown>(api.POST('/api/things/{id}/trash', path(of)))
export const restore = (of: string) => ok<unknown>(api.POST('/api/things/{id}/restore', path(of)))
