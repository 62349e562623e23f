/** One meeting: its state, and every change of it, which answers with the whole state. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import type { components } from '../../ground/schema'
import { wrong } from '../../ground/ui/toasts'
import { MEETING } from './lists'

type Schemas = components['schemas']
export type State = Got<'/api/meetings/{meeting}/state'>
export type Item = State['items'][number]
export type Attendee = State['attendees'][number]
export type Note = State['notes'][number]
export type Vote = State['votes'][number]
export type Sort = Note['sort']
export type Needs = Vote['needs']
export type Draft = Got<'/api/meetings/{meeting}/minutes'>

export const ELEMENTS = [
  'name',
  'host',
  'time-place',
  'people',
  'order',
  'agenda',
  'remarks',
  'decisions',
  'votes',
] as const
export type Element = (typeof ELEMENTS)[number]

/** Everything in a meeting, and when it was read by the clock of this browser. */
export interface Read {
  state: State
  /** Milliseconds of the browser's clock when the answer came. */
  at: number
}

const read = (state: State): Read => ({ state, at: Date.now() })

/** The state of a meeting, asked again whenever a fact tells that it changed. */
export const stateOf = (meeting: string) =>
  queryOptions({
    queryKey: [MEETING, 'state', meeting],
    queryFn: async () =>
      read(await ok(api.GET('/api/meetings/{meeting}/state', { params: { path: { meeting } } }))),
  })

/** The minutes as they would be written now. */
export const draftOf = (meeting: string) =>
  queryOptions({
    queryKey: [MEETING, 'draft', meeting],
    queryFn: () => ok(api.GET('/api/meetings/{meeting}/minutes', { params: { path: { meeting } } })),
  })

/** The code by which those in the room attend; each lasts a minute, so it is asked for again before. */
export const codeOf = (meeting: string) =>
  queryOptions({
    queryKey: [MEETING, 'code', meeting],
    queryFn: () =>
      ok(
        api.GET('/api/meetings/{meeting}/code', {
          params: { path: { meeting }, query: { origin: location.origin } },
        }),
      ),
    refetchInterval: 30_000,
    gcTime: 0,
  })

/** Keeps what the server answered as the state of the meeting. */
function keep(state: State): State {
  cache.setQueryData(stateOf(state.id).queryKey, read(state))
  void cache.invalidateQueries({ queryKey: [MEETING, 'list'] })
  return state
}

/** Does something and shows the state it led to; a refusal says why and reads the state anew. Gives whether it was done. */
export async function attempt(meeting: string, act: () => Promise<State>): Promise<boolean> {
  await cache.cancelQueries({ queryKey: stateOf(meeting).queryKey })
  try {
    keep(await act())
    return true
  } catch (error) {
    wrong(error)
    void cache.invalidateQueries({ queryKey: stateOf(meeting).queryKey })
    return false
  }
}

/** Changes of one meeting follow each other, so that two fields left in a row do not overtake each other. */
let before: Promise<unknown> = Promise.resolve()

function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const mine = before.then(act)
  before = mine
  return mine
}

/**
 * The revision a change is made over: the newest when nobody touched the fields in question since they were
 * read, else the one that was read, which the server then refuses.
 */
function over<T extends { revision: number }>(seen: T, now: T | undefined, fields: object): number {
  const untouched = now && Object.keys(fields).every((key) => now[key as keyof T] === seen[key as keyof T])
  return untouched ? now.revision : seen.revision
}

const newest = (meeting: string): State | undefined => cache.getQueryData(stateOf(meeting).queryKey)?.state

const at = (meeting: string) => ({ path: { meeting } })
const revised = (revision: number) => ({ 'if-match': `"${revision}"` })

/** Sets a meeting up, called as what it is about unless it has a title; gives its id. Throws `Problem`. */
export async function plan(about: string, title = ''): Promise<string> {
  const body = { about, location: '', ...(title ? { title } : {}) }
  return keep(await ok(api.POST('/api/meetings', { body }))).id
}

/** Changes its name, place, time, quorum, secretary. */
export const change = (state: State, body: Schemas['MeetingChanges']) =>
  inTurn(() =>
    attempt(state.id, () =>
      ok(
        api.PATCH('/api/meetings/{meeting}', {
          params: at(state.id),
          body,
          headers: revised(over(state, newest(state.id), body)),
        }),
      ),
    ),
  )

export const step = (meeting: string, body: Schemas['NextStep']) =>
  attempt(meeting, () => ok(api.POST('/api/meetings/{meeting}/steps', { params: at(meeting), body })))

export const takeChair = (meeting: string) =>
  attempt(meeting, () => ok(api.POST('/api/meetings/{meeting}/chair', { params: at(meeting) })))

export const end = (meeting: string) =>
  attempt(meeting, () => ok(api.POST('/api/meetings/{meeting}/end', { params: at(meeting) })))

export const submit = (meeting: string) =>
  attempt(meeting, () => ok(api.POST('/api/meetings/{meeting}/approval', { params: at(meeting) })))

export const addItem = (meeting: string, body: Schemas['NewItem']) =>
  attempt(meeting, () => ok(api.POST('/api/meetings/{meeting}/items', { params: at(meeting), body })))

export const takeOutline = (meeting: string) =>
  attempt(meeting, () => ok(api.POST('/api/meetings/{meeting}/outline', { params: at(meeting) })))

export const orderItems = (meeting: string, items: string[]) =>
  attempt(meeting, () =>
    ok(api.PUT('/api/meetings/{meeting}/items', { params: at(meeting), body: { items } })),
  )

export const changeItem = (meeting: string, item: Item, body: Schemas['ItemChanges']) =>
  inTurn(() =>
    attempt(meeting, () => {
      const now = newest(meeting)?.items.find((one) => one.id === item.id)
      return ok(
        api.PATCH('/api/meetings/{meeting}/items/{item}', {
          params: { path: { meeting, item: item.id } },
          body,
          headers: revised(over(item, now, body)),
        }),
      )
    }),
  )

export const dropItem = (meeting: string, item: string) =>
  attempt(meeting, () =>
    ok(api.DELETE('/api/meetings/{meeting}/items/{item}', { params: { path: { meeting, item } } })),
  )

/** Asks a person of the house, or notes an outsider by name. */
export const invite = (meeting: string, who: Partial<Schemas['NewAttendee']>) =>
  attempt(meeting, () =>
    ok(
      api.POST('/api/meetings/{meeting}/attendees', {
        params: at(meeting),
        body: { name: '', affiliation: '', observes: false, ...who },
      }),
    ),
  )

export const mark = (meeting: string, attendee: string, body: Schemas['AttendeeChanges']) =>
  attempt(meeting, () =>
    ok(
      api.PATCH('/api/meetings/{meeting}/attendees/{attendee}', {
        params: { path: { meeting, attendee } },
        body,
      }),
    ),
  )

export const uninvite = (meeting: string, attendee: string) =>
  attempt(meeting, () =>
    ok(
      api.DELETE('/api/meetings/{meeting}/attendees/{attendee}', {
        params: { path: { meeting, attendee } },
      }),
    ),
  )

export const attend = (meeting: string, present: boolean) =>
  attempt(meeting, () =>
    ok(api.PUT('/api/meetings/{meeting}/presence', { params: at(meeting), body: { present } })),
  )

/** Attends by the code on the screen in the room. Throws `Problem`. */
export const arrive = (meeting: string, said: string) =>
  ok(api.POST('/api/meetings/{meeting}/arrivals', { params: at(meeting), body: { said } }))

export const write = (meeting: string, body: Schemas['NewNote']) =>
  attempt(meeting, () => ok(api.POST('/api/meetings/{meeting}/notes', { params: at(meeting), body })))

export const rewrite = (meeting: string, note: Note, body: Schemas['NoteChanges']) =>
  attempt(meeting, () =>
    ok(
      api.PATCH('/api/meetings/{meeting}/notes/{note}', {
        params: { path: { meeting, note: note.id } },
        body,
        headers: revised(note.revision),
      }),
    ),
  )

export const strike = (meeting: string, note: string) =>
  attempt(meeting, () =>
    ok(api.DELETE('/api/meetings/{meeting}/notes/{note}', { params: { path: { meeting, note } } })),
  )

export const raisePoint = (meeting: string, text: string) =>
  attempt(meeting, () =>
    ok(api.POST('/api/meetings/{meeting}/points', { params: at(meeting), body: { text } })),
  )

export const openVote = (meeting: string, body: Schemas['NewVote']) =>
  attempt(meeting, () => ok(api.POST('/api/meetings/{meeting}/votes', { params: at(meeting), body })))

/** Votes. The salt is nowhere kept: it keeps what is remembered of the request from telling the choice. */
export const cast = (meeting: string, vote: string, choice: string, attendee?: string) =>
  attempt(meeting, () =>
    ok(
      api.POST('/api/meetings/{meeting}/votes/{vote}/ballots', {
        params: { path: { meeting, vote } },
        body: { choice, salt: crypto.randomUUID(), ...(attendee ? { attendee } : {}) },
      }),
    ),
  )

export const closeVote = (meeting: string, vote: string) =>
  attempt(meeting, () =>
    ok(api.POST('/api/meetings/{meeting}/votes/{vote}/close', { params: { path: { meeting, vote } } })),
  )

export const callOff = (meeting: string, vote: string) =>
  attempt(meeting, () =>
    ok(api.DELETE('/api/meetings/{meeting}/votes/{vote}', { params: { path: { meeting, vote } } })),
  )
