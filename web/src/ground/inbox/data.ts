/** The inbox: what happened where somebody should know, and what they follow. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../api'
import { cache } from '../cache'
import { KEPT } from '../kept'
import { idOf } from '../ids'

export type Notice = Got<'/api/inbox'>['items'][number]
export type Following = Got<'/api/things/{id}/follow'>
export type Level = Notice['level']
export type Show = 'open' | 'unread' | 'snoozed' | 'done'
export type Choices = { digest_hour: number | null; follow_own: boolean }

export const LEVELS: readonly Level[] = ['needs', 'follow', 'digest']

export const notices = (level: Level, show: Show) =>
  infiniteQueryOptions({
    queryKey: ['inbox.notice', 'list', level, show],
    queryFn: ({ pageParam, signal }) =>
      ok(
        api.GET('/api/inbox', {
          params: { query: { level, show, ...(pageParam ? { after: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    ...(level === 'needs' && show === 'open' ? { meta: KEPT } : {}),
  })

/** What changed last among what I follow, for the home page. */
export const followed = queryOptions({
  queryKey: ['inbox.notice', 'followed'],
  queryFn: () => ok(api.GET('/api/me/following')),
  meta: KEPT,
})

/** Unread notices by level. */
export const counts = queryOptions({
  queryKey: ['inbox.notice', 'count'],
  queryFn: () => ok(api.GET('/api/inbox/count')),
  meta: KEPT,
})

export const preferences = queryOptions({
  queryKey: ['inbox.preferences'],
  queryFn: () => ok(api.GET('/api/inbox/preferences')),
})

export const refreshInbox = (): Promise<void> => cache.invalidateQueries({ queryKey: ['inbox.notice'] })

const after = <T>(asked: Promise<T>) => asked.then(refreshInbox)

export const markRead = (ids: string[]) => after(ok(api.POST('/api/inbox/read', { body: { ids } })))
export const markUnread = (ids: string[]) => after(ok(api.POST('/api/inbox/unread', { body: { ids } })))
export const markDone = (ids: string[]) => after(ok(api.POST('/api/inbox/done', { body: { ids } })))
export const markUndone = (ids: string[]) => after(ok(api.POST('/api/inbox/undone', { body: { ids } })))
export const readAll = (level: Level) => after(ok(api.POST('/api/inbox/read-all', { body: { level } })))
export const snooze = (ids: string[], until: string) =>
  after(ok(api.POST('/api/inbox/snooze', { body: { ids, until } })))

export async function choose(choices: Choices): Promise<void> {
  await ok(api.PUT('/api/inbox/preferences', { body: { ...choices } }))
  await cache.invalidateQueries({ queryKey: preferences.queryKey })
}

export const followingOf = (of: string) =>
  queryOptions({
    queryKey: ['inbox.following', idOf(of)],
    queryFn: () => ok(api.GET('/api/things/{id}/follow', { params: { path: { id: idOf(of) } } })),
  })

export async function follow(of: string, state: 'follow' | 'mute' | null): Promise<void> {
  await ok(api.PUT('/api/things/{id}/follow', { params: { path: { id: idOf(of) } }, body: { state } }))
  await cache.invalidateQueries({ queryKey: followingOf(of).queryKey })
}
