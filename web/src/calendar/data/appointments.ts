/** Pages on which others book a time, and what strangers see by a token. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import type { components } from '../../ground/schema'
import { EVENT } from './view'

export type AppointmentPage = Got<'/api/calendar/appointments'>['items'][number]
export type Wish = components['schemas']['AppointmentWish']
export type Booking = Got<'/api/calendar/booked/{token}'>
export type Invitation = Got<'/api/calendar/answers/{token}'>

const KEY = [EVENT, 'appointments'] as const

export const appointments = queryOptions({
  queryKey: KEY,
  queryFn: () => ok(api.GET('/api/calendar/appointments')),
})

/** What was booked on a page and is still to come. */
export const bookedOn = (appointment: string) =>
  queryOptions({
    queryKey: [...KEY, appointment],
    queryFn: () =>
      ok(api.GET('/api/calendar/appointments/{appointment}/bookings', { params: { path: { appointment } } })),
  })

const refresh = () => cache.invalidateQueries({ queryKey: KEY })

export async function savePage(before: AppointmentPage | null, body: Wish): Promise<void> {
  await ok(
    before
      ? api.PUT('/api/calendar/appointments/{appointment}', {
          params: { path: { appointment: before.page.id } },
          body,
          headers: { 'if-match': `"${before.page.revision}"` },
        })
      : api.POST('/api/calendar/appointments', { body }),
  )
  await refresh()
}

export async function removePage(id: string): Promise<void> {
  await ok(api.DELETE('/api/calendar/appointments/{appointment}', { params: { path: { appointment: id } } }))
  await refresh()
}

export const bookingPage = (token: string) =>
  queryOptions({
    queryKey: ['calendar.outside', 'page', token],
    queryFn: () => ok(api.GET('/api/calendar/bookings/{token}', { params: { path: { token } } })),
    retry: false,
  })

/** Times that may be booked, both days included. */
export const bookingTimes = (token: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['calendar.outside', 'times', token, from, to],
    queryFn: () =>
      ok(
        api.GET('/api/calendar/bookings/{token}/times', { params: { path: { token }, query: { from, to } } }),
      ),
    retry: false,
    staleTime: 0,
  })

export const book = (token: string, body: components['schemas']['NewBooking']): Promise<Booking> =>
  ok(api.POST('/api/calendar/bookings/{token}', { params: { path: { token } }, body }))

export const bookedBy = (token: string) =>
  queryOptions({
    queryKey: ['calendar.outside', 'booked', token],
    queryFn: () => ok(api.GET('/api/calendar/booked/{token}', { params: { path: { token } } })),
    retry: false,
  })

export const callOff = (token: string) =>
  ok(api.DELETE('/api/calendar/booked/{token}', { params: { path: { token } } }))

export const invitationOf = (token: string) =>
  queryOptions({
    queryKey: ['calendar.outside', 'invitation', token],
    queryFn: () => ok(api.GET('/api/calendar/answers/{token}', { params: { path: { token } } })),
    retry: false,
  })

export const answerByLink = (
  token: string,
  body: components['schemas']['GuestAnswer'],
): Promise<Invitation> => ok(api.POST('/api/calendar/answers/{token}', { params: { path: { token } }, body }))
