/** Calendars in reach, and how one sees them. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { KEPT } from '../../ground/kept'
import { sessionNow } from '../../ground/session'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'

export const CALENDAR = 'calendar.calendar'

type List = Got<'/api/calendar/calendars'>
export type Calendar = List['items'][number]
export type Possible = List['possible'][number]

export const calendars = queryOptions({
  queryKey: [CALENDAR, 'list'],
  queryFn: async () => {
    const found = await ok(api.GET('/api/calendar/calendars'))
    const me = sessionNow()?.person?.id
    if (!me || found.items.some((one) => one.default)) return found
    // One's main calendar is made when it is first looked for.
    await ok(api.PUT('/api/calendar/calendars/of/{owner}', { params: { path: { owner: me } } }))
    return ok(api.GET('/api/calendar/calendars'))
  },
  meta: KEPT,
})

/** Its name as lists print it: what others share carries the mark and whose it is. */
export const labelOf = (one: Calendar): string =>
  one.shared ? t('calendar.shared', { name: one.name }) : one.name

export const mayEdit = (one: Calendar): boolean => one.may.includes('calendar.edit')

const none: readonly Calendar[] = []

/** All calendars, those shown, those new events may go into, and their names. */
export function useCalendars() {
  const query = useQuery(calendars)
  const items = query.data?.items ?? none
  return useMemo(() => {
    const all = [...items].sort((a, b) => a.position - b.position)
    return {
      query,
      all,
      writable: all
        .filter((one) => mayEdit(one))
        .sort((a, b) => Number(b.default) - Number(a.default))
        .map((one) => ({ ...one, label: labelOf(one) })),
      byId: new Map(all.map((one) => [one.id, one])),
      names: new Map(all.map((one) => [one.id, labelOf(one)])),
    }
    // The query object is new at each drawing; what it holds is not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [items, query.isPending, query.isError])
}

export const refreshCalendars = (): Promise<void> => cache.invalidateQueries({ queryKey: [CALENDAR] })

type Look = { colour?: number; hidden?: boolean; position?: number }

/** Changes how one sees a calendar, at once; a refusal puts it back. */
export async function look(id: string, change: Look): Promise<void> {
  await cache.cancelQueries({ queryKey: calendars.queryKey })
  const before = cache.getQueryData(calendars.queryKey)
  if (before)
    cache.setQueryData(calendars.queryKey, {
      ...before,
      items: before.items.map((one) => (one.id === id ? { ...one, ...change } : one)),
    })
  try {
    await ok(
      api.PUT('/api/calendar/calendars/{calendar}/look', {
        params: { path: { calendar: id } },
        body: change,
      }),
    )
    if (change.hidden !== undefined) await cache.invalidateQueries({ queryKey: ['calendar.event', 'view'] })
  } catch (error) {
    cache.setQueryData(calendars.queryKey, before)
    wrong(error)
  }
}

/** Puts a calendar before or after its neighbour. */
export async function swap(list: readonly Calendar[], at: number, by: -1 | 1): Promise<void> {
  const order = [...list]
  const [one] = order.splice(at, 1)
  if (!one) return
  order.splice(at + by, 0, one)
  const changed = order
    .map((each, index) => ({ each, index }))
    .filter(({ each, index }) => each.position !== index)
  for (const { each, index } of changed) await look(each.id, { position: index })
}

/** Makes a calendar of one's own; null when the server refuses. */
export async function makeCalendar(name: string, colour: number): Promise<Calendar> {
  const made = await ok(api.POST('/api/calendar/calendars', { body: { name, colour } }))
  await refreshCalendars()
  return made
}

/** Opens the calendar of a project, unit or site. */
export async function openOf(owner: string): Promise<Calendar> {
  const made = await ok(api.PUT('/api/calendar/calendars/of/{owner}', { params: { path: { owner } } }))
  await refreshCalendars()
  return made
}

export const calendarOf = (id: string) =>
  queryOptions({
    queryKey: [CALENDAR, 'one', id],
    queryFn: () => ok(api.GET('/api/calendar/calendars/{calendar}', { params: { path: { calendar: id } } })),
    retry: false,
  })

/** Changes name or description for everybody. */
export async function changeCalendar(
  one: Calendar,
  body: { name?: string; note?: string },
): Promise<Calendar> {
  const changed = await ok(
    api.PATCH('/api/calendar/calendars/{calendar}', {
      params: { path: { calendar: one.id } },
      body,
      headers: { 'if-match': `"${one.revision}"` },
    }),
  )
  cache.setQueryData(calendarOf(one.id).queryKey, changed)
  await refreshCalendars()
  return changed
}

/** Puts a calendar in the trash with all that stands in it; the notice takes it back. */
export async function trashCalendar(one: Calendar): Promise<boolean> {
  try {
    await ok(api.DELETE('/api/calendar/calendars/{calendar}', { params: { path: { calendar: one.id } } }))
    done(t('calendar.trashed', { title: one.name }), () => void restore(one.id))
    await refreshCalendars()
    return true
  } catch (error) {
    wrong(error)
    return false
  }
}

/** Takes a thing out of the trash. */
export async function restore(id: string): Promise<void> {
  try {
    await ok(api.POST('/api/things/{id}/restore', { params: { path: { id } } }))
    await Promise.all([refreshCalendars(), cache.invalidateQueries({ queryKey: ['calendar.event'] })])
  } catch (error) {
    wrong(error)
  }
}

/** Days that come back every year, the next first. Asked again with every event. */
export const anniversaries = queryOptions({
  queryKey: ['calendar.event', 'anniversaries'],
  queryFn: async () => (await ok(api.GET('/api/calendar/anniversaries'))).items,
})
