/** A calendar as anybody with its address sees it. */
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, ok, type Got } from '../../ground/api'
import { inkOf } from '../parts/colour'
import type { Item } from '../rules/item'
import { itemOf } from './view'

export type WindowView = Got<'/api/calendar/windows/{token}'>

export const windowOf = (token: string) =>
  queryOptions({
    queryKey: ['calendar.outside', 'window', token],
    queryFn: () => ok(api.GET('/api/calendar/windows/{token}', { params: { path: { token } } })),
    retry: false,
    staleTime: 0,
  })

const NONE: readonly Item[] = []

/** What takes place in it between two days. */
export function useWindowItems({ calendar, color }: WindowView, from: string, until: string) {
  const query = useQuery({
    queryKey: ['calendar.outside', 'view', calendar, from, until],
    queryFn: () =>
      ok(
        api.GET('/api/calendar/view', { params: { query: { from, to: until, calendars: calendar ?? '' } } }),
      ),
    enabled: Boolean(calendar),
    placeholderData: keepPreviousData,
    retry: false,
  })
  const data = query.data
  const items = useMemo(
    () =>
      data
        ? data.items.map((one, at) => ({
            ...itemOf(one, at, new Map()),
            ink: typeof one.colour === 'number' ? inkOf(one.colour) : color || 'var(--accent)',
            partstat: null,
            mayEdit: false,
          }))
        : NONE,
    [data, color],
  )
  return { query, items }
}
