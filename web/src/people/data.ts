/** People and their organisation as the server tells them. Keys start with the kind a fact refreshes. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../ground/api'
import { KEPT } from '../ground/kept'
import type { components } from '../ground/schema'
import type { Choice } from '../ground/ui/ComboBox'

type Schemas = components['schemas']
export type Row = Schemas['Row']
export type PersonView = Schemas['PersonView']
export type Assignment = Schemas['Assignment']
export type Employment = Schemas['Employment']
export type Standing = Schemas['Standing']
export type Unit = Schemas['Unit']
export type UnitHead = Schemas['UnitHead']
export type UnitView = Schemas['UnitView']
export type Site = Schemas['Site']
export type Group = Schemas['Group']
export type Headcount = Schemas['Headcount']
export type DutyUnit = Schemas['DutyUnit']
export type Invitation = Schemas['Invitation']
export type ImportReport = Schemas['ImportReport']
export type ReorganisationView = Schemas['ReorganisationView']
export type Administrator = Schemas['Administrator']
export type Labels = Schemas['Labels']
export type BoardTerm = Schemas['BoardTerm']
export type Post = Schemas['Post']
export type Holder = Schemas['Holder']
export type SiteView = Schemas['SiteView']
export type Owned = Got<'/api/handover/{person}'>
export type Leaver = Schemas['Leaver']

/** Rows in one answer of a list. */
const PAGE = 60
/** Rows in one answer of the table for administrators; the server gives at most this many. */
const MOST = 200

/** `If-Match` of a thing that was read at `revision`. */
export const matching = (revision: number): { 'if-match': string } => ({ 'if-match': `"${revision}"` })

export interface Wanted {
  q?: string
  unit?: string
  deep?: boolean
  site?: string
  group?: string
  sort?: string
  status?: string
  left?: boolean
}

const asked = (wanted: Wanted) => ({
  q: wanted.q,
  unit: wanted.unit || undefined,
  deep: wanted.deep,
  site: wanted.site || undefined,
  group: wanted.group || undefined,
  sort: wanted.sort || undefined,
  status: wanted.status || undefined,
  left: wanted.left,
})

/** People found, page by page, in the order of the organisation. */
export const people = (wanted: Wanted) =>
  infiniteQueryOptions({
    queryKey: ['people.person', 'list', wanted],
    queryFn: ({ pageParam, signal }) =>
      ok(
        api.GET('/api/people', {
          params: { query: { ...asked(wanted), after: pageParam || undefined, most: PAGE } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })

/** Everybody wanted, in one list: the table of administrators filters and counts on the screen. */
export const everybody = (wanted: Wanted) =>
  queryOptions({
    queryKey: ['people.person', 'all', wanted],
    queryFn: async ({ signal }) => {
      const rows: Row[] = []
      let after: string | undefined
      do {
        const page = await ok(
          api.GET('/api/people', { params: { query: { ...asked(wanted), after, most: MOST } }, signal }),
        )
        rows.push(...page.items)
        after = page.next ?? undefined
      } while (after)
      return rows
    },
    placeholderData: keepPreviousData,
  })

/** Those found by a name, to tell people of the same name apart. */
export const alikeOf = (fn: string) =>
  queryOptions({
    queryKey: ['people.person', 'alike', fn],
    queryFn: async ({ signal }) =>
      (await ok(api.GET('/api/people', { params: { query: { q: fn, most: 20 } }, signal }))).items,
  })

export const person = (id: string) =>
  queryOptions({
    queryKey: ['people.person', id],
    queryFn: () => ok(api.GET('/api/people/{person}', { params: { path: { person: id } } })),
  })

/** The tree of a day; the empty day is today. */
export const tree = (on: string) =>
  queryOptions({
    queryKey: ['people.unit', 'tree', on],
    queryFn: () => ok(api.GET('/api/units', { params: { query: { on: on || undefined } } })),
    placeholderData: keepPreviousData,
  })

export const unit = (id: string, on: string) =>
  queryOptions({
    queryKey: ['people.unit', id, on],
    queryFn: () =>
      ok(api.GET('/api/units/{unit}', { params: { path: { unit: id }, query: { on: on || undefined } } })),
  })

export const reorganisations = queryOptions({
  queryKey: ['people.unit', 'reorganisations'],
  queryFn: () => ok(api.GET('/api/reorganisations')),
})

export const headcount = (on: string) =>
  queryOptions({
    queryKey: ['ground.house', 'headcount', on],
    queryFn: () => ok(api.GET('/api/headcount', { params: { query: { on: on || undefined } } })),
    placeholderData: keepPreviousData,
  })

export const duties = (on: string) =>
  queryOptions({
    queryKey: ['people.unit', 'duties', on],
    queryFn: () => ok(api.GET('/api/duties', { params: { query: { on: on || undefined } } })),
    placeholderData: keepPreviousData,
  })

export const board = queryOptions({
  queryKey: ['people.person', 'board'],
  queryFn: () => ok(api.GET('/api/board')),
})

export const sites = queryOptions({
  queryKey: ['people.site', 'list'],
  queryFn: () => ok(api.GET('/api/sites')),
})

export const site = (id: string) =>
  queryOptions({
    queryKey: ['people.site', id],
    queryFn: () => ok(api.GET('/api/sites/{site}', { params: { path: { site: id } } })),
  })

export const groups = queryOptions({
  queryKey: ['people.group', 'list'],
  queryFn: () => ok(api.GET('/api/groups')),
})

export const group = (id: string) =>
  queryOptions({
    queryKey: ['people.group', id],
    queryFn: () => ok(api.GET('/api/groups/{group}', { params: { path: { group: id } } })),
  })

/** The people of my unit, those who are there first. Who comes and goes is asked again every few minutes. */
export const colleagues = queryOptions({
  queryKey: ['people.person', 'colleagues'],
  queryFn: () => ok(api.GET('/api/me/colleagues')),
  refetchInterval: 3 * 60_000,
  meta: KEPT,
})

export const labels = queryOptions({
  queryKey: ['ground.house', 'labels'],
  queryFn: () => ok(api.GET('/api/people/labels')),
})

export const administrators = queryOptions({
  queryKey: ['people.person', 'administrators'],
  queryFn: () => ok(api.GET('/api/administrators')),
})

/** Who leaves, left, moves or is suspended, page by page, the latest day first. */
export const leavers = infiniteQueryOptions({
  queryKey: ['people.person', 'leavers'],
  queryFn: ({ pageParam }) =>
    ok(api.GET('/api/handover', { params: { query: { after: pageParam || undefined } } })),
  initialPageParam: '',
  getNextPageParam: (page) => page.next ?? undefined,
})

/** What somebody answers for. */
export const owned = (person: string) =>
  queryOptions({
    queryKey: ['people.person', 'owned', person],
    queryFn: () => ok(api.GET('/api/handover/{person}', { params: { path: { person } } })),
  })

export const handoverPolicy = queryOptions({
  queryKey: ['ground.house', 'handover'],
  queryFn: () => ok(api.GET('/api/handover/policy')),
})

/** Parties for a combo box; `kinds` as the server names them. */
export const findParties =
  (kinds: string) =>
  async (text: string, signal: AbortSignal): Promise<readonly Choice[]> => {
    const found = await ok(
      api.GET('/api/parties', { params: { query: { q: text, kinds, most: 20 } }, signal }),
    )
    return found.items.map((party) => ({ id: party.id, label: party.name, detail: party.label || undefined }))
  }
