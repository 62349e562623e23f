/** Calendars of elsewhere: taken in from a file, or followed. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, ownHeaders, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { readProblem } from '../../ground/problem'
import { CALENDAR, refreshCalendars, type Calendar } from './calendars'

export type Intake = Got<'/api/calendar/intakes/{id}'>

/** Whether it goes on. */
export const runs = (one: Intake): boolean => one.state === 'waiting' || one.state === 'running'

/** How far a file is; asked again while it is on its way. */
export const intakeOf = (id: string) =>
  queryOptions({
    queryKey: [CALENDAR, 'intake', id],
    queryFn: () => ok(api.GET('/api/calendar/intakes/{id}', { params: { path: { id } } })),
    refetchInterval: (query) => (query.state.data && !runs(query.state.data) ? false : 700),
  })

/** One's own files that are on their way, also those of before this page was opened. */
export const intakes = queryOptions({
  queryKey: [CALENDAR, 'intakes'],
  queryFn: async () => (await ok(api.GET('/api/calendar/intakes'))).items,
  staleTime: 0,
})

/** Stops; what is in stays. */
export const stopIntake = async (id: string): Promise<void> =>
  void cache.setQueryData(
    intakeOf(id).queryKey,
    await ok(api.POST('/api/calendar/intakes/{id}/cancel', { params: { path: { id } } })),
  )

/** Begins to take the events of a file into a calendar; nobody is invited by it. */
export async function takeIn(calendar: string, file: File): Promise<Intake> {
  const response = await fetch(`/api/calendar/calendars/${calendar}/file`, {
    method: 'POST',
    headers: { ...ownHeaders(), 'content-type': 'text/calendar', 'idempotency-key': crypto.randomUUID() },
    body: file,
  })
  const told: unknown = await response.json().catch(() => null)
  if (!response.ok) throw await readProblem(response, told)
  return told as Intake
}

/** Shows a calendar of elsewhere among one's own. */
export async function subscribe(name: string, address: string, colour: number): Promise<Calendar> {
  const made = await ok(api.POST('/api/calendar/subscriptions', { body: { name, address, colour } }))
  await refreshCalendars()
  return made
}

export type SubscriptionState = Got<'/api/calendar/subscriptions/{calendar}'>

export const subscriptionOf = (calendar: string) =>
  queryOptions({
    queryKey: [CALENDAR, 'subscription', calendar],
    queryFn: () => ok(api.GET('/api/calendar/subscriptions/{calendar}', { params: { path: { calendar } } })),
    retry: false,
  })

export const fetchNow = (calendar: string) =>
  ok(api.POST('/api/calendar/subscriptions/{calendar}/fetch', { params: { path: { calendar } } }))
