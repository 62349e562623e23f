/** Rooms: what the server keeps, and how the list on screen follows what is said. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { sessionNow } from '../../ground/session'
import type { Frame } from './line'

export type RoomList = Got<'/api/messenger/rooms'>
export type RoomRow = RoomList['items'][number]
export type Possible = RoomList['possible'][number]
export type Head = Got<'/api/messenger/rooms/{room}'>
export type Message = Got<'/api/messenger/rooms/{room}/messages'>['items'][number]
export type Sent = NonNullable<Message['files']>[number]
export type Marks = Got<'/api/messenger/rooms/{room}/people'>
export type Hits = Got<'/api/messenger/search'>

export const ROOM = 'messenger.room'

export const rooms = queryOptions({
  queryKey: [ROOM, 'list'],
  queryFn: ({ signal }) => ok(api.GET('/api/messenger/rooms', { signal })),
})

export const headOf = (room: string) =>
  queryOptions({
    queryKey: [ROOM, 'head', room],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/messenger/rooms/{room}', { params: { path: { room } }, signal })),
    retry: false,
    // Whoever comes back to a room begins where it was read to by then.
    gcTime: 0,
  })

export const peopleOf = (room: string) =>
  queryOptions({
    queryKey: [ROOM, 'people', room],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/messenger/rooms/{room}/people', { params: { path: { room } }, signal })),
    retry: false,
  })

export const found = (q: string, room?: string) =>
  queryOptions({
    queryKey: ['messenger.stretch', 'found', q, room ?? ''],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/messenger/search', { params: { query: room ? { q, room } : { q } }, signal })),
    enabled: q.trim() !== '',
    placeholderData: (before) => before,
    staleTime: 0,
  })

export const refreshRooms = (): Promise<void> => cache.invalidateQueries({ queryKey: [ROOM] })

/** The room with somebody, oneself included, or of a project, unit or site. */
export async function openRoom(owner: string): Promise<string> {
  const head = await ok(api.PUT('/api/messenger/rooms/of/{owner}', { params: { path: { owner } } }))
  cache.setQueryData(headOf(head.id).queryKey, head)
  await cache.invalidateQueries({ queryKey: rooms.queryKey })
  return head.id
}

export interface GroupWish {
  name: string
  people: string[]
  announces: boolean
  open: boolean
}

export async function openGroup(wish: GroupWish): Promise<string> {
  const head = await ok(api.POST('/api/messenger/rooms', { body: wish }))
  await cache.invalidateQueries({ queryKey: rooms.queryKey })
  return head.id
}

export async function invite(room: string, people: string[]): Promise<void> {
  await ok(api.POST('/api/messenger/rooms/{room}/people', { params: { path: { room } }, body: { people } }))
  await refreshRooms()
}

export async function leave(room: string): Promise<void> {
  await ok(api.DELETE('/api/messenger/rooms/{room}/people/me', { params: { path: { room } } }))
  await cache.invalidateQueries({ queryKey: rooms.queryKey })
}

export async function change(
  head: Head,
  body: { name: string; announces: boolean; open: boolean },
): Promise<void> {
  await ok(
    api.PATCH('/api/messenger/rooms/{room}', {
      params: { path: { room: head.id } },
      headers: { 'if-match': `"${head.revision}"` },
      body,
    }),
  )
  await refreshRooms()
}

/** Rooms that one may join. */
export const openRooms = queryOptions({
  queryKey: [ROOM, 'open'],
  queryFn: ({ signal }) => ok(api.GET('/api/messenger/open-rooms', { signal })),
  staleTime: 0,
})

export async function join(room: string): Promise<string> {
  const head = await ok(api.PUT('/api/messenger/open-rooms/{room}', { params: { path: { room } } }))
  await refreshRooms()
  return head.id
}

export async function entrust(room: string, person: string, manages: boolean): Promise<void> {
  await ok(
    api.PUT('/api/messenger/rooms/{room}/people/{person}', {
      params: { path: { room, person } },
      body: { manages },
    }),
  )
  await refreshRooms()
}

export async function removePerson(room: string, person: string): Promise<void> {
  await ok(api.DELETE('/api/messenger/rooms/{room}/people/{person}', { params: { path: { room, person } } }))
  await refreshRooms()
}

export async function mute(room: string, on: boolean): Promise<void> {
  const params = { params: { path: { room } } }
  await ok<unknown>(
    on
      ? api.PUT('/api/messenger/rooms/{room}/mute', params)
      : api.DELETE('/api/messenger/rooms/{room}/mute', params),
  )
  await refreshRooms()
}

/** Takes a room out of one's own list until something is said there, or brings it back. */
export async function hide(room: string, on: boolean): Promise<void> {
  const params = { params: { path: { room } } }
  await ok<unknown>(
    on
      ? api.PUT('/api/messenger/rooms/{room}/hidden', params)
      : api.DELETE('/api/messenger/rooms/{room}/hidden', params),
  )
  await refreshRooms()
}

export async function pin(room: string, on: boolean): Promise<void> {
  const params = { params: { path: { room } } }
  await ok<unknown>(
    on
      ? api.PUT('/api/messenger/rooms/{room}/pin', params)
      : api.DELETE('/api/messenger/rooms/{room}/pin', params),
  )
  await refreshRooms()
}

/** Keeps what was typed and not sent, for the other devices of this person. */
export const keepDraft = (room: string, text: string) =>
  ok(api.PUT('/api/messenger/rooms/{room}/draft', { params: { path: { room } }, body: { text } }))

const at = (message: { room: string; seq: number }) => ({
  params: { path: { room: message.room, seq: message.seq } },
})
export const edit = (message: Message, text: string) =>
  ok(api.PATCH('/api/messenger/rooms/{room}/messages/{seq}', { ...at(message), body: { text } }))

export const recall = (message: Message) =>
  ok(api.DELETE('/api/messenger/rooms/{room}/messages/{seq}', at(message)))

export const makeTask = (message: Message) =>
  ok(api.POST('/api/messenger/rooms/{room}/messages/{seq}/task', at(message)))

export function react(message: Message, emoji: string, on: boolean) {
  const params = { params: { path: { room: message.room, seq: message.seq, emoji } } }
  return ok(
    on
      ? api.PUT('/api/messenger/rooms/{room}/messages/{seq}/reactions/{emoji}', params)
      : api.DELETE('/api/messenger/rooms/{room}/messages/{seq}/reactions/{emoji}', params),
  )
}

const me = () => sessionNow()?.person?.id

function changeRow(room: string, change: (row: RoomRow) => RoomRow): boolean {
  let known = false
  cache.setQueryData(rooms.queryKey, (list) => {
    if (!list) return list
    const row = list.items.find((one) => one.id === room)
    if (!row) return list
    known = true
    const next = change(row)
    const others = list.items.filter((one) => one.id !== room)
    // Pinned rooms keep their place; others rise when something is said.
    const items =
      row.pinned || next.last === row.last || next.seq === row.seq
        ? list.items.map((one) => (one.id === room ? next : one))
        : [...others.filter((one) => one.pinned), next, ...others.filter((one) => !one.pinned)]
    return { ...list, items }
  })
  return known
}

/** Pins are read anew when one comes, goes or says something else. */
function pinned(message: Message): void {
  const key = [ROOM, 'pins', message.room]
  const known = cache.getQueryData<{ items: Message[] }>(key)?.items.some((one) => one.seq === message.seq)
  if (message.pinned || known) void cache.invalidateQueries({ queryKey: key })
}

function said(message: Message): void {
  pinned(message)
  const mine = message.by === me()
  const people = cache.getQueryData(peopleOf(message.room).queryKey)
  // Somebody new: they came with their post, and nobody said so.
  if (
    people &&
    people.people <= people.items.length &&
    !people.items.some((one) => one.person === message.by)
  ) {
    void cache.invalidateQueries({ queryKey: [ROOM, 'head', message.room] })
    void cache.invalidateQueries({ queryKey: [ROOM, 'people', message.room] })
  }
  const known = changeRow(message.room, (row) => {
    if (message.seq < row.seq) return row
    const seen = mine ? Math.max(row.seen, message.seq) : row.seen
    return {
      ...row,
      seq: message.seq,
      seen,
      unread: message.seq - seen,
      hidden: row.hidden && message.seq <= row.seq,
      last: {
        by: message.by,
        name: message.name,
        at: message.at,
        text: message.text,
        files: message.files?.length ?? 0,
        recalled: Boolean(message.recalled_at),
      },
    }
  })
  if (!known && cache.getQueryData(rooms.queryKey)) {
    void cache.invalidateQueries({ queryKey: rooms.queryKey })
  }
}

function seen(room: string, marks: Readonly<Record<string, number>>): void {
  const mine = marks[me() ?? '']
  if (mine !== undefined) {
    changeRow(room, (row) => {
      const upto = Math.max(row.seen, mine)
      return { ...row, seen: upto, unread: Math.max(0, row.seq - upto) }
    })
  }
  cache.setQueryData(peopleOf(room).queryKey, (people) =>
    people
      ? {
          ...people,
          items: people.items.map((one) => ({ ...one, seen: Math.max(one.seen, marks[one.person] ?? 0) })),
        }
      : people,
  )
}

/** Keeps the list of rooms as what comes over the line says. */
export function follow(frame: Frame): void {
  if (frame.message) said(frame.message)
  else if (frame.missed) frame.missed.messages.forEach(said)
  else if (frame.seen) seen(frame.seen.room, frame.seen.marks)
  else if (frame.rooms) {
    void cache.invalidateQueries({ queryKey: [ROOM, 'people'] })
    void cache.invalidateQueries({ queryKey: [ROOM, 'pins'] })
    const list = cache.getQueryData(rooms.queryKey)
    const stands = frame.rooms
    const fresh = list?.items.every(
      (row) => stands[row.id]?.[0] === row.seq && stands[row.id]?.[2] === row.seen,
    )
    if (list && !fresh) void cache.invalidateQueries({ queryKey: rooms.queryKey })
  } else if (frame.joined) void refreshRooms()
  else if (frame.left) {
    void refreshRooms()
  }
}
