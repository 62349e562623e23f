/** Events: read, made, changed, moved, answered; shown at once, put back with words when the server refuses. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { idOf } from '../../ground/ids'
import type { components } from '../../ground/schema'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { askScope } from '../parts/asking'
import { dayOf, toIso, toWall } from '../rules/wall'
import type { Item } from '../rules/item'
import { spanWords } from '../rules/saying'
import { restore } from './calendars'
import type { Attendee, Draft, Scope } from './model'
import { EVENT, redraw, refreshViews } from './view'

type Wire = Got<'/api/calendar/events/{event}'>
type Body = components['schemas']['NewEvent']

/** An event with all that its page shows. */
export interface EventFull extends Draft {
  id: string
  ref: string
  /** Which of a series is shown; null for the whole of it. */
  recurrence: string | null
  recurs: boolean
  cancelled: boolean
  organizer: { name: string; person: string | null } | null
  /** My own answer, when I am invited. */
  partstat: string | null
  revision: number
  may: readonly string[]
  wire: Wire
}

const read = (wire: Wire): EventFull => ({
  id: wire.id,
  ref: wire.ref,
  calendar: wire.calendar,
  recurrence: wire.recurrence_id ?? null,
  recurs: wire.recurs,
  title: wire.title,
  start: toWall(wire.dtstart),
  end: toWall(wire.dtend),
  allDay: wire.all_day,
  zone: wire.tz || 'Asia/Seoul',
  rule: wire.rrule,
  place: wire.place,
  note: wire.description,
  busy: wire.busy,
  private: wire.private,
  reminders: wire.reminders,
  attendees: wire.attendees.map((one): Attendee => ({
    address: one.address,
    person: one.person ?? null,
    name: one.name,
    part: one.part,
    partstat: one.partstat,
    note: one.note,
  })),
  organizer: wire.organizer ? { name: wire.organizer.name, person: wire.organizer.person ?? null } : null,
  cancelled: wire.status === 'CANCELLED',
  partstat: wire.partstat ?? null,
  revision: wire.revision,
  may: wire.may,
  wire,
})

export const eventOf = (id: string, recurrence: string | null) =>
  queryOptions({
    queryKey: [EVENT, 'one', id, recurrence],
    queryFn: async () =>
      read(
        await ok(
          api.GET('/api/calendar/events/{event}', {
            params: { path: { event: id }, query: recurrence ? { recurrence_id: recurrence } : {} },
          }),
        ),
      ),
    retry: false,
  })

const when = (draft: Pick<Draft, 'start' | 'end' | 'allDay'>) => ({
  all_day: draft.allDay,
  dtstart: draft.allDay ? dayOf(draft.start) : toIso(draft.start),
  dtend: draft.allDay ? dayOf(draft.end) : toIso(draft.end),
})

const bodyOf = (draft: Draft): Body => ({
  calendar: draft.calendar,
  title: draft.title,
  ...when(draft),
  tz: draft.zone,
  rrule: draft.rule,
  place: draft.place,
  description: draft.note,
  busy: draft.busy,
  private: draft.private,
  reminders: [...draft.reminders],
  attendees: draft.attendees.map((one) => ({
    address: one.address,
    name: one.name,
    part: one.part,
  })),
})

/** Makes an event; gives its id. */
export async function makeOrThrow(draft: Draft): Promise<string> {
  const made = await ok(api.POST('/api/calendar/events', { body: bodyOf(draft) }))
  void refreshViews()
  done(
    t('calendar.made', { title: draft.title || t('calendar.untitled') }),
    () => void trash(made.id, null, 'all'),
  )
  return made.id
}

/** The same with words instead of a refusal; null when it was not made. */
export const make = (draft: Draft): Promise<string | null> =>
  makeOrThrow(draft).catch((error: unknown) => {
    wrong(error)
    return null
  })

const patch = (id: string, recurrence: string | null, scope: Scope, body: Partial<Body>, revision?: number) =>
  ok(
    api.PATCH('/api/calendar/events/{event}', {
      params: { path: { event: id } },
      body: { ...body, scope, recurrence_id: recurrence },
      headers: revision === undefined ? {} : { 'if-match': `"${revision}"` },
    }),
  )

/** Saves what changed of an event; gives the id of what it is now, as a cut series is two. */
export async function saveEdit(event: EventFull, draft: Draft, scope: Scope): Promise<string> {
  const before = bodyOf(event)
  const after = bodyOf(draft)
  const changed = Object.fromEntries(
    (Object.keys(after) as (keyof Body)[])
      .filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]))
      .map((key) => [key, after[key]]),
  ) as Partial<Body>
  if ('dtstart' in changed || 'dtend' in changed || 'all_day' in changed) Object.assign(changed, when(draft))
  const answer = await patch(event.id, event.recurrence, scope, changed, event.revision)
  cache.removeQueries({ queryKey: [EVENT, 'one', event.id] })
  void refreshViews()
  done(t('calendar.saved', { title: draft.title || t('calendar.untitled') }))
  return answer.id
}

interface Times {
  start: number
  end: number
}

/** Puts an event to another time: asked which of a series, drawn at once, told with its undo. */
export async function moveItem(item: Item, to: Times): Promise<void> {
  const scope = item.recurs && item.recurrence ? await askScope('move', item.title) : 'all'
  if (!scope) return
  const id = idOf(item.ref)
  const put = (span: Times) => ({ ...when({ ...item, ...span }) })
  const drawn = (span: Times) =>
    redraw(
      (one) => one.ref === item.ref && (one.recurrence_id ?? null) === item.recurrence,
      (one) => ({ ...one, ...put(span) }),
    )
  await cache.cancelQueries({ queryKey: [EVENT, 'view'] })
  const back = drawn(to)
  try {
    await patch(id, item.recurrence, scope, put(to))
    done(
      t('calendar.moved', {
        title: item.title || t('calendar.untitled'),
        when: spanWords({ ...item, ...to }),
      }),
      scope === 'following'
        ? undefined
        : () => {
            drawn(item)
            void patch(id, item.recurrence, scope, put(item))
              .catch(wrong)
              .finally(() => void refreshViews())
          },
    )
  } catch (error) {
    back()
    wrong(error)
  } finally {
    void refreshViews()
  }
}

const drop = (id: string, recurrence: string | null, scope: Scope) =>
  ok(
    api.DELETE('/api/calendar/events/{event}', {
      params: { path: { event: id }, query: { scope, ...(recurrence ? { recurrence_id: recurrence } : {}) } },
    }),
  )

async function trash(id: string, recurrence: string | null, scope: Scope): Promise<boolean> {
  try {
    await drop(id, recurrence, scope)
    return true
  } catch (error) {
    wrong(error)
    return false
  } finally {
    void refreshViews()
  }
}

/** Puts an event in the trash, or takes occurrences out of a series. */
export async function trashItem(
  item: Pick<Item, 'ref' | 'recurrence' | 'recurs' | 'title'>,
): Promise<boolean> {
  const scope = item.recurs && item.recurrence ? await askScope('trash', item.title) : 'all'
  if (!scope) return false
  const id = idOf(item.ref)
  const title = item.title || t('calendar.untitled')
  const back = redraw(
    (one) =>
      one.ref === item.ref &&
      (scope === 'all' ||
        (one.recurrence_id ?? null) === item.recurrence ||
        (scope === 'following' && (one.recurrence_id ?? '') >= (item.recurrence ?? ''))),
    () => null,
  )
  try {
    await drop(id, item.recurrence, scope)
  } catch (error) {
    back()
    wrong(error)
    return false
  } finally {
    void refreshViews()
  }
  done(
    scope === 'all' ? t('calendar.trashed', { title }) : t('calendar.dropped', { title }),
    scope === 'all' ? () => void restore(id) : undefined,
  )
  return true
}

/** Answers an invitation. */
export async function answer(
  id: string,
  recurrence: string | null,
  partstat: 'accepted' | 'tentative' | 'declined',
  note: string,
): Promise<void> {
  const wanted = partstat.toUpperCase()
  const back = redraw(
    (one) => idOf(one.ref) === id && (recurrence === null || (one.recurrence_id ?? null) === recurrence),
    (one) => ({ ...one, partstat: wanted as never }),
  )
  try {
    await ok(
      api.POST('/api/calendar/events/{event}/answer', {
        params: { path: { event: id } },
        body: { partstat: wanted as never, note, recurrence_id: recurrence },
      }),
    )
    done(t(`calendar.answered.${partstat}`))
  } catch (error) {
    back()
    wrong(error)
  } finally {
    void refreshViews()
  }
}

/** Proposes another time for a meeting somebody else called. */
export async function counter(
  event: EventFull,
  span: Pick<Draft, 'start' | 'end' | 'allDay'>,
  note: string,
): Promise<void> {
  const { dtstart, dtend } = when(span)
  await ok(
    api.POST('/api/calendar/events/{event}/counter', {
      params: { path: { event: event.id } },
      body: { dtstart, dtend, note, recurrence_id: event.recurrence },
    }),
  )
  void refreshViews()
  done(t('calendar.countered'))
}
