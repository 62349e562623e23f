/** Lists of meetings. */
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { idOf } from '../../ground/ids'

export type Row = Got<'/api/meetings'>['items'][number]
export type When = 'running' | 'upcoming' | 'past'

export const MEETING = 'meetings.meeting'
export const WHENS: readonly When[] = ['running', 'upcoming', 'past']

/** The reader's own meetings, or all about a thing. */
export const meetingsOf = (which: { when?: When; about?: string }) =>
  infiniteQueryOptions({
    queryKey: [MEETING, 'list', which],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET('/api/meetings', {
          params: { query: { ...which, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

/** Whether a thing is looked at as a meeting: there was one about it, or one may be set up. Minutes are none again. */
export function useMeets(of: string): boolean {
  const first = useInfiniteQuery(meetingsOf({ about: idOf(of) })).data?.pages[0]
  return !first || first.items.length > 0 || first.may.includes('meetings.plan')
}
