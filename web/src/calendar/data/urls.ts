/** Sharing a calendar by an address of its own. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import type { components } from '../../ground/schema'
import { CALENDAR } from './calendars'

export type Shared = Got<'/api/calendar/calendars/{calendar}/url'>
export type UrlChange = components['schemas']['UrlChange']

const path = (calendar: string) => ({ params: { path: { calendar } } })

/** The address of a calendar while it is on. */
export const urlOf = (calendar: string) =>
  queryOptions({
    queryKey: [CALENDAR, 'url', calendar],
    queryFn: () => ok(api.GET('/api/calendar/calendars/{calendar}/url', path(calendar))),
    retry: false,
  })

const kept = (calendar: string, shared: Shared) => cache.setQueryData(urlOf(calendar).queryKey, shared)

/** Makes an address, always another one. */
export const switchOn = async (calendar: string): Promise<void> =>
  void kept(
    calendar,
    await ok(
      api.POST('/api/calendar/calendars/{calendar}/url', { ...path(calendar), body: { busy: false } }),
    ),
  )

export const changeUrl = async (calendar: string, body: UrlChange): Promise<void> =>
  void kept(
    calendar,
    await ok(api.PATCH('/api/calendar/calendars/{calendar}/url', { ...path(calendar), body })),
  )

/** Kills the address at once. */
export async function switchOff(calendar: string): Promise<void> {
  await ok(api.DELETE('/api/calendar/calendars/{calendar}/url', path(calendar)))
  await cache.invalidateQueries({ queryKey: urlOf(calendar).queryKey })
}
