/** Search over everything in reach. */
import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../api'

type Item = Got<'/api/search'>['items'][number]

/** Text around what was found, and where in it that stands: pairs of [start, end) in characters. */
export type Piece = Omit<Item['snippet'], 'hits'> & { hits: readonly (readonly number[])[] }
export type Hit = Omit<Item, 'title' | 'snippet'> & { title: Piece; snippet: Piece }

export interface Filters {
  kind: string
  person: string
  place: string
  since: string
}

export const results = (q: string, filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['ground.search', 'all', q, filters],
    queryFn: ({ pageParam, signal }) => {
      const set = Object.fromEntries(Object.entries(filters).filter(([, value]) => value))
      return ok(
        api.GET('/api/search', {
          params: {
            query: { q: pageParam?.q ?? q, ...set, ...(pageParam ? { after: pageParam.after } : {}) },
          },
          signal,
        }),
      )
    },
    initialPageParam: null as { q: string; after: string } | null,
    getNextPageParam: (page, pages) =>
      page.next ? { q: pages[0]?.alternative ?? q, after: page.next } : null,
    enabled: q !== '',
    staleTime: 10_000,
  })
