/** Names of people, units, sites and groups, and what tells those of the same name apart. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, cameByLink, ok, type Got } from './api'

export type Found = Got<'/api/parties'>['items'][number]

/** Most ids the server answers at once. */
const MOST = 100

interface Face {
  name: string
  /** Unit and staff number of a person, kind of a unit or site. */
  label: string
}

/** Names and labels by id, asked once for all; who comes by a link asks nothing. */
export function useFaces(ids: readonly string[]): ReadonlyMap<string, Face> {
  const wanted = [...new Set(ids)].sort().slice(0, MOST)
  const faces = useQuery({
    queryKey: ['people.person', 'faces', wanted],
    queryFn: () => ok(api.GET('/api/things', { params: { query: { ids: wanted } } })),
    enabled: wanted.length > 0 && !cameByLink(),
    placeholderData: keepPreviousData,
    retry: false,
  })
  return new Map((faces.data ?? []).map((one) => [one.id, { name: one.title, label: one.summary }]))
}

/** People and other parties by name, initial consonants or staff number, the best first. */
export const findParties = async (text: string, kinds: string, most: number, signal?: AbortSignal) =>
  (await ok(api.GET('/api/parties', { params: { query: { q: text, kinds, most } }, signal }))).items
