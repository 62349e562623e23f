/** What takes place in a span of days, over all calendars that are shown. */
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { KEPT } from '../../ground/kept'
import { kindOf, onSignal, onTold } from '../../ground/live'
import { t } from '../../ground/words'
import { inkOf } from '../parts/colour'
import type { Item } from '../rules/item'
import { toWall } from '../rules/wall'
import { CALENDAR, refreshCalendars, useCalendars } from './calendars'

export const EVENT = 'calendar.event'

export type View = Got<'/api/calendar/view'>
export type Occurrence = View['items'][number]

/** Everything between two days, `until` not included; of some people, or of the calendars one shows. */
export const viewOf = (from: string, until: string, people: readonly string[] = []) =>
  queryOptions({
    queryKey: [EVENT, 'view', from, until, ...people],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/calendar/view', {
          params: { query: { from, to: until, ...(people.length > 0 ? { people: people.join(',') } : {}) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    meta: KEPT,
  })

/** The thing an occurrence is of; null for times nothing more may be known of. */
export const refOf = (one: Pick<Occurrence, 'event' | 'elsewhere' | 'kind'>): string | null =>
  one.event ? `${one.elsewhere ? one.kind : EVENT}:${one.event}` : null

/** The colour of what stands in no calendar. */
const PLAIN = 'var(--ink-soft)'
const BUSY = ['free', 'tentative', 'busy'] as const

/** What others may know of a time of another part of the house: absent, on a trip or at work elsewhere, and where. */
function away({ others, region }: Occurrence): string {
  switch (others) {
    case 'trip':
      return region ? t('calendar.away.trip-to', { region }) : t('calendar.away.trip')
    case 'remote':
      return region ? t('calendar.away.remote-at', { region }) : t('calendar.away.remote')
    case 'absent':
      return t('calendar.away.absent')
    default:
      return ''
  }
}

/** An occurrence as the views draw it. */
export function itemOf(one: Occurrence, at: number, colours: ReadonlyMap<string, number>): Item {
  const colour = one.colour ?? (one.calendar ? colours.get(one.calendar) : undefined)
  const ref = refOf(one)
  return {
    key: [ref ?? at, one.recurrence_id, one.person ?? '', one.calendar ?? ''].join('|'),
    ref: ref ?? '',
    calendar: one.calendar,
    person: one.person,
    recurrence: one.recurrence_id || null,
    // a trip reads the same to everybody: where to
    title: one.others === 'trip' ? away(one) : one.title || away(one),
    start: toWall(one.dtstart),
    end: toWall(one.dtend),
    allDay: one.all_day,
    busy: BUSY[one.busy] ?? 'busy',
    veiled: !one.whole,
    private: one.private,
    cancelled: one.status === 'CANCELLED',
    recurs: one.recurs,
    place: one.place,
    partstat: one.partstat || null,
    ink: colour === undefined ? PLAIN : inkOf(colour),
    mayEdit: one.editable,
  }
}

const NONE: readonly Item[] = []

/** What takes place between two days as views draw it, kept fresh by what is told of any thing in it. */
export function useItems(from: string, until: string, people: readonly string[] = []) {
  const query = useQuery(viewOf(from, until, people))
  const { byId } = useCalendars()
  const data = query.data
  const items = useMemo(() => {
    if (!data) return NONE
    const colours = new Map([...byId].map(([id, one]) => [id, one.colour]))
    return data.items.map((one, at) => itemOf(one, at, colours))
  }, [data, byId])
  const kinds = useMemo(
    () => new Set([CALENDAR, ...(data?.items ?? []).flatMap((one) => (one.elsewhere ? one.kind : []))]),
    [data],
  )
  useEffect(
    () => onTold((told) => (kinds.has(kindOf(told.subject)) ? refreshViewsSoon() : undefined)),
    [kinds],
  )
  // Another calendar was given or taken away, or looks different on another device.
  useEffect(
    () =>
      onSignal('calendar', () => {
        void refreshCalendars()
        refreshViewsSoon()
      }),
    [],
  )
  return { query, items, cut: data?.cut ?? false }
}

/** Asks again for every view on screen. */
export const refreshViews = (): Promise<void> => cache.invalidateQueries({ queryKey: [EVENT] })

/** Keeps the page of an event fresh: what others answered is told of its calendar alone. */
export const useFresh = () =>
  useEffect(() => onTold((told) => (kindOf(told.subject) === CALENDAR ? refreshViewsSoon() : undefined)), [])

let waiting: ReturnType<typeof setTimeout> | undefined
function refreshViewsSoon(): void {
  waiting ??= setTimeout(() => {
    waiting = undefined
    void cache.invalidateQueries({ queryKey: [EVENT, 'view'] })
    void cache.invalidateQueries({ queryKey: [EVENT, 'one'] })
  }, 300)
}

/** Draws occurrences differently in every view; null takes them away. Returns how to put everything back. */
export function redraw(
  wanted: (one: Occurrence) => boolean,
  change: (one: Occurrence) => Occurrence | null,
): () => void {
  const before = cache.getQueriesData<View>({ queryKey: [EVENT, 'view'] })
  for (const [key, data] of before) {
    if (!data) continue
    const items = data.items.flatMap((one) => (wanted(one) ? (change(one) ?? []) : one))
    cache.setQueryData(key, { ...data, items })
  }
  return () => before.forEach(([key, data]) => cache.setQueryData(key, data))
}
