/** Events: read, made, changed, moved, answered; shown at once, put back with words when the server refuses. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { idOf } from '../../ground/ids'
import type { components } from '../../ground/schema'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { askScope } from '../parts/asking'
import { dayOf, nameOf, toIso, toWall, type Wall } from '../rules/wall'
import type { Item } from '../rules/item'
import { spanWords } from '../rules/saying'
import { restore } from './calendars'
import type { Attendee, Draft, Scope } from './model'
import { EVENT, redraw, refOf, refreshViews } from './view'

type Wire = Got<'/api/calendar/events/{event}'>
type Body = components['schemas']['NewEvent']
type Change = Omit<components['schemas']['EventEdit'], 'scope' | 'recurrence_id'>

/** An event with all that its page shows. */
export interface EventFull extends Draft {
  id: string
  ref: string
  /** Which of a series is shown; null for the whole of it. */
  recurrence: string | null
  recurs: boolean
  cancelled: boolean
  organizer: { name: string; person: string | null } | null
  /** Whether the meeting is called by whose calendar this is. */
  organizes: boolean
  /** What else stands at the time of an invitation. */
  clashes: readonly { title: string; start: Wall; end: Wall; allDay: boolean }[]
  /** Whether a page can be written for it. */
  writes: boolean
  /** My own answer, when I am invited. */
  partstat: string | null
  revision: number
  may: readonly string[]
  wire: Wire
}

const isRoom = (cutype: string) => cutype === 'ROOM' || cutype === 'RESOURCE'

const busyOf = (wire: Wire): Draft['busy'] =>
  !wire.busy ? 'free' : wire.status === 'TENTATIVE' ? 'tentative' : 'busy'

const read = (wire: Wire): EventFull => ({
  id: wire.id,
  ref: wire.ref,
  calendar: wire.calendar,
  recurrence: wire.recurrence_id || null,
  recurs: wire.recurs,
  title: wire.title,
  start: toWall(wire.dtstart),
  end: toWall(wire.dtend),
  allDay: wire.all_day,
  zone: wire.tz || 'Asia/Seoul',
  rule: wire.rrule,
  lunar: wire.lunar ? { month: wire.lunar.month, day: wire.lunar.day, leap: wire.lunar.leap } : null,
  place: wire.place,
  note: wire.note,
  url: wire.conference,
  busy: busyOf(wire),
  private: wire.private,
  reminders: wire.reminders,
  colour: wire.colour,
  links: wire.links,
  rooms: wire.guests
    .filter((one) => isRoom(one.cutype))
    .map((one) => ({
      id: one.address.replace('urn:uuid:', ''),
      name: one.name,
      partstat: one.partstat,
      misses: one.misses,
    })),
  attendees: wire.guests
    .filter((one) => one.address !== wire.organizer?.address && !isRoom(one.cutype))
    .map((one): Attendee => ({
      address: one.address,
      person: one.person,
      name: one.name || one.address,
      part: one.optional ? 'optional' : 'required',
      partstat: one.partstat,
      link: one.link ?? null,
    })),
  organizer: wire.organizer ? { name: wire.organizer.name, person: wire.organizer.person } : null,
  organizes: wire.organizes,
  cancelled: wire.status === 'CANCELLED',
  clashes: wire.clashes.map((one) => ({
    title: one.title,
    start: toWall(one.dtstart),
    end: toWall(one.dtend),
    allDay: one.all_day,
  })),
  writes: wire.writes,
  partstat: wire.mine || null,
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
  dtstart: draft.allDay ? dayOf(draft.start) : toIso(draft.start),
  dtend: draft.allDay ? dayOf(draft.end) : toIso(draft.end),
})

const bodyOf = (draft: Draft) =>
  ({
    title: draft.title,
    ...when(draft),
    ...(draft.allDay ? {} : { tz: draft.zone }),
    rrule: draft.rule || null,
    lunar: draft.lunar,
    place: draft.place,
    conference: draft.url || null,
    note: draft.note,
    busy: draft.busy !== 'free',
    tentative: draft.busy === 'tentative',
    private: draft.private,
    reminders: [...draft.reminders],
    colour: draft.colour,
    links: [...draft.links],
    guests: [
      ...draft.attendees.map((one) => ({
        party: one.person,
        email: one.person ? '' : one.address.replace(/^mailto:/, ''),
        name: one.name,
        optional: one.part === 'optional',
        room: false,
      })),
      ...draft.rooms.map((one) => ({
        party: one.id,
        email: '',
        name: one.name,
        optional: false,
        room: true,
      })),
    ],
  }) satisfies Change

/** What of a new event need not be said. */
function newBody(draft: Draft): Body {
  const { rrule, lunar, conference, colour, ...body } = bodyOf(draft)
  return {
    calendar: draft.calendar,
    ...body,
    ...(rrule ? { rrule } : {}),
    ...(lunar ? { lunar } : {}),
    ...(conference ? { conference } : {}),
    ...(colour === null ? {} : { colour }),
  }
}

/** Makes an event; gives its id. */
export async function makeOrThrow(draft: Draft): Promise<string> {
  const made = await ok(api.POST('/api/calendar/events', { body: newBody(draft) }))
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

const patch = (id: string, recurrence: string | null, scope: Scope, body: Change, revision?: number) =>
  ok(
    api.PATCH('/api/calendar/events/{event}', {
      params: { path: { event: id } },
      // of all times too: the series moves as far as the one that was looked at
      body: { ...body, scope, recurrence_id: recurrence ?? '' },
      headers: revision === undefined ? {} : { 'if-match': `"${revision}"` },
    }),
  )

/** Saves what changed of an event; gives the id of what it is now, as a cut series is two. */
export async function saveEdit(event: EventFull, draft: Draft, scope: Scope): Promise<string> {
  const before = bodyOf(event)
  const after = bodyOf(draft)
  const changed = Object.fromEntries(
    (Object.keys(after) as (keyof typeof after)[])
      .filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]))
      .map((key) => [key, after[key]]),
  ) as Change
  if ('dtstart' in changed || 'dtend' in changed) Object.assign(changed, when(draft))
  if (scope === 'this') delete changed.rrule
  const id =
    Object.keys(changed).length > 0
      ? (await patch(event.id, event.recurrence, scope, changed, event.revision)).id
      : event.id
  if (draft.calendar !== event.calendar)
    await ok(
      api.POST('/api/calendar/events/{event}/move', {
        params: { path: { event: id } },
        body: { calendar: draft.calendar },
      }),
    )
  cache.removeQueries({ queryKey: [EVENT, 'one', event.id] })
  void refreshViews()
  done(t('calendar.saved', { title: draft.title || t('calendar.untitled') }))
  return id
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
  const put = (span: Times) => when({ ...item, ...span })
  const named = (at: Wall) => nameOf(at, item.allDay)
  // a time that stands apart from its rule does not go along with the series: nothing says how far back that goes
  const apart = scope === 'all' && item.recurrence !== null && item.recurrence !== named(item.start)
  const drawn = (span: Times) =>
    redraw(
      (one) => refOf(one) === item.ref && (one.recurrence_id || null) === item.recurrence,
      (one) => ({ ...one, ...put(span), all_day: item.allDay }),
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
      scope === 'following' || apart
        ? undefined
        : () => {
            drawn(item)
            void patch(
              id,
              scope === 'all' && item.recurrence ? named(to.start) : item.recurrence,
              scope,
              put(item),
            )
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
      params: {
        path: { event: id },
        query: { scope, ...(recurrence && scope !== 'all' ? { recurrence_id: recurrence } : {}) },
      },
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
      refOf(one) === item.ref &&
      (scope === 'all' ||
        (one.recurrence_id || null) === item.recurrence ||
        (scope === 'following' && one.recurrence_id >= (item.recurrence ?? ''))),
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

/** Answers an invitation, on request with another time that would suit better. */
export async function answer(
  id: string,
  recurrence: string | null,
  partstat: 'accepted' | 'tentative' | 'declined',
  counter?: { span: Pick<Draft, 'start' | 'end' | 'allDay'>; note: string },
): Promise<void> {
  const wanted = partstat.toUpperCase()
  const back = redraw(
    (one) => one.event === id && (recurrence === null || one.recurrence_id === recurrence),
    (one) => ({ ...one, partstat: wanted }),
  )
  try {
    await ok(
      api.POST('/api/calendar/events/{event}/answer', {
        params: { path: { event: id } },
        body: {
          partstat: wanted,
          recurrence_id: recurrence ?? '',
          ...(counter
            ? {
                counter: {
                  dtstart: toIso(counter.span.start),
                  dtend: toIso(counter.span.end),
                  note: counter.note,
                },
              }
            : {}),
        },
      }),
    )
    done(counter ? t('calendar.countered') : t(`calendar.answered.${partstat}`))
  } catch (error) {
    back()
    throw error
  } finally {
    void refreshViews()
  }
}

/** Sends somebody else, who is asked instead. */
export async function delegate(id: string, person: string, name: string): Promise<void> {
  await ok(
    api.POST('/api/calendar/events/{event}/delegate', { params: { path: { event: id } }, body: { person } }),
  )
  void refreshViews()
  done(t('calendar.delegated', { name }))
}

/** Keeps the time that stands. */
export async function dropProposal(id: string, address: string): Promise<void> {
  await ok(
    api.DELETE('/api/calendar/events/{event}/proposals/{address}', {
      params: { path: { event: id, address } },
    }),
  )
  void refreshViews()
}

/** Gives a meeting a page that all who are asked to it may write. */
export async function writePage(id: string): Promise<void> {
  await ok(api.POST('/api/calendar/events/{event}/page', { params: { path: { event: id } } }))
  void refreshViews()
  done(t('calendar.page.made'))
}
