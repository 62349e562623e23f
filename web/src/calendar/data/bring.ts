/** Calendars of elsewhere: taken in from a file, or followed. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, ownHeaders, type Got } from '../../ground/api'
import { readProblem } from '../../ground/problem'
import { CALENDAR, refreshCalendars, type Calendar } from './calendars'
import { refreshViews } from './view'

export type Report = { added: number; changed: number; same: number; left: number }

/** Takes the events of a file into a calendar; nobody is invited by it. */
export async function takeIn(calendar: string, file: File): Promise<Report> {
  const response = await fetch(`/api/calendar/calendars/${calendar}/file`, {
    method: 'POST',
    headers: { ...ownHeaders(), 'content-type': 'text/calendar', 'idempotency-key': crypto.randomUUID() },
    body: file,
  })
  const told: unknown = await response.json().catch(() => null)
  if (!response.ok) throw await readProblem(response, told)
  await refreshViews()
  return told as Report
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
