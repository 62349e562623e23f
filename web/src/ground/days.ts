/** Holidays of a span of days: public ones, substitutes and elections, and the institution's own. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, ok } from './api'
import { languageNow } from './words'

const daysOf = (from: string, until: string) =>
  queryOptions({
    // Days the administrators enter are facts of the house.
    queryKey: ['ground.house', 'days', from, until],
    queryFn: () => ok(api.GET('/api/days', { params: { query: { from, to: until } } })),
    staleTime: Infinity,
    retry: false,
  })

const NONE: ReadonlyMap<string, string> = new Map()

/** The names of the days off between two days, both included, by day; Saturdays and Sundays only when they have one. */
export function useHolidays(from: string, until: string): ReadonlyMap<string, string> {
  const found = useQuery(daysOf(from, until)).data
  if (!found) return NONE
  const ko = languageNow() === 'ko'
  return new Map(
    found.items.flatMap((day) =>
      day.holidays.length > 0
        ? [[day.on, day.holidays.map((one) => (ko ? one.name_ko : one.name_en)).join(', ')] as const]
        : [],
    ),
  )
}
