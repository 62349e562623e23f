/** Who may do what on a thing. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../api'
import { cache } from '../cache'
import { idOf } from '../ids'
import { needWords, t, tMaybe } from '../words'

export type Sharing = Got<'/api/things/{id}/sharing'>
export type Line = Sharing['grants'][number]
export type ShareLink = Sharing['links'][number]
export type Role = 'busy' | 'view' | 'comment' | 'edit' | 'manage'

const sliceOf = (of: string) => of.split('.', 1)[0] ?? ''

const path = (of: string) => ({ params: { path: { id: idOf(of) } } })

export const sharingOf = (of: string) =>
  queryOptions({
    queryKey: ['share.sharing', idOf(of)],
    queryFn: async () => {
      // Some kinds call their roles by words of their own.
      const [found] = await Promise.all([
        ok(api.GET('/api/things/{id}/sharing', path(of))),
        needWords(sliceOf(of)).catch(() => undefined),
      ])
      return found
    },
    staleTime: 0,
  })

/** Everybody who reaches a thing, by name. */
export const peopleOn = (of: string) =>
  infiniteQueryOptions({
    queryKey: ['share.sharing', idOf(of), 'people'],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET('/api/things/{id}/people', {
          params: { path: { id: idOf(of) }, query: pageParam ? { after: pageParam } : {} },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  })

/** Why somebody reaches a thing. */
export const reasonsOf = (of: string, person: string) =>
  queryOptions({
    queryKey: ['share.sharing', idOf(of), 'reasons', person],
    queryFn: () =>
      ok(api.GET('/api/things/{id}/people/{person}', { params: { path: { id: idOf(of), person } } })),
    staleTime: 0,
  })

/** Who would gain or lose access; a role of null withdraws. */
export const previewOf = (of: string, party: string, role: Role | null) =>
  queryOptions({
    queryKey: ['share.sharing', idOf(of), 'preview', party, role],
    queryFn: () =>
      ok(api.POST('/api/things/{id}/grants/preview', { ...path(of), body: { party, role, adds: false } })),
    staleTime: 0,
  })

export const refreshSharing = (of: string): Promise<void> =>
  cache.invalidateQueries({ queryKey: ['share.sharing', idOf(of)] })

interface Given {
  role: Role | null
  adds?: boolean
  delegates?: boolean
  expires_at?: string | null
}

export const give = (of: string, party: string, body: Given) =>
  ok(
    api.PUT('/api/things/{id}/grants/{party}', {
      params: { path: { id: idOf(of), party } },
      body: { adds: false, delegates: false, ...body },
    }),
  )

export const withdraw = (of: string, party: string) =>
  ok(api.DELETE('/api/things/{id}/grants/{party}', { params: { path: { id: idOf(of), party } } }))

export const inherit = (of: string, inherits: boolean, keep: boolean) =>
  ok(api.PUT('/api/things/{id}/inherits', { ...path(of), body: { inherits, keep } }))

export const makeLink = (of: string, role: Role) =>
  ok(api.POST('/api/things/{id}/links', { ...path(of), body: { role, adds: false, note: '' } }))

export const changeLink = (
  of: string,
  link: string,
  body: {
    role?: Role
    expires_at?: string | null
    password?: string | null
    downloads_most?: number | null
  },
) => ok(api.PATCH('/api/things/{id}/links/{link}', { params: { path: { id: idOf(of), link } }, body }))

/** Who came by a link and what they took or brought, the newest first. */
export const visitsOf = (of: string, link: string) =>
  infiniteQueryOptions({
    queryKey: ['share.sharing', idOf(of), 'visits', link],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET('/api/things/{id}/links/{link}/visits', {
          params: { path: { id: idOf(of), link }, query: pageParam ? { after: pageParam } : {} },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  })

export const killLink = (of: string, link: string) =>
  ok(api.DELETE('/api/things/{id}/links/{link}', { params: { path: { id: idOf(of), link } } }))

export const invite = (
  of: string,
  body: { email: string; fn: string; role: Role; expires_at: string | null },
) => ok(api.POST('/api/things/{id}/guests', { ...path(of), body }))

/** What a role is called on things of this kind. */
export const roleName = (of: string, role: Role): string =>
  tMaybe(`${sliceOf(of)}.role.${role}`) ?? t(`share.role.${role}`)

/** What a role means on things of this kind. */
export const roleHint = (of: string, role: Role): string =>
  tMaybe(`${sliceOf(of)}.role.hint.${role}`) ?? t(`share.role.hint.${role}`)

/** What somebody may do, in a word. */
export const roleWord = (of: string, line: { role: string | null; adds?: boolean }): string =>
  line.role ? roleName(of, line.role as Role) : t('share.role.adds')

/** A party's name; all staff and links have words instead. */
export const partyName = (party: { kind: string; name: string }): string =>
  party.kind === 'everyone'
    ? t('share.everyone')
    : party.kind === 'link'
      ? t('share.by-link')
      : party.name || t('share.somebody')

/** The end of a day in the institution's time, as the server takes it; null for none. */
export const endOf = (day: string): string | null => (day ? `${day}T23:59:59+09:00` : null)
