/** Passing on, pinning, keeping, asking, and what is for later. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { headOf, ROOM, type Message } from './rooms'

export type Votes = Got<'/api/messenger/rooms/{room}/messages/{seq}/votes'>
export type Later = Got<'/api/messenger/later'>
export type Scheduled = Later['scheduled'][number]
export type Reminder = Later['reminders'][number]

const at = (message: { room: string; seq: number }) => ({
  params: { path: { room: message.room, seq: message.seq } },
})

export const pinsOf = (room: string) =>
  queryOptions({
    queryKey: [ROOM, 'pins', room],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/messenger/rooms/{room}/pins', { params: { path: { room } }, signal })),
    retry: false,
  })

export const votesOf = (message: { room: string; seq: number }) =>
  queryOptions({
    queryKey: [ROOM, 'votes', message.room, message.seq],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/messenger/rooms/{room}/messages/{seq}/votes', { ...at(message), signal })),
    retry: false,
  })

export const later = queryOptions({
  queryKey: [ROOM, 'later'],
  queryFn: ({ signal }) => ok(api.GET('/api/messenger/later', { signal })),
})

const anew = (...key: unknown[]) => cache.invalidateQueries({ queryKey: [ROOM, ...key] })

export const forward = (message: Message, rooms: string[]) =>
  ok(
    api.POST('/api/messenger/rooms/{room}/messages/{seq}/forward', {
      ...at(message),
      body: { client: crypto.randomUUID(), rooms },
    }),
  )

export function pinMessage(message: Message, on: boolean): Promise<Message> {
  const where = at(message)
  return ok(
    on
      ? api.PUT('/api/messenger/rooms/{room}/messages/{seq}/pin', where)
      : api.DELETE('/api/messenger/rooms/{room}/messages/{seq}/pin', where),
  )
}

export async function keepMessage(message: { room: string; seq: number }, on: boolean): Promise<void> {
  const where = at(message)
  await ok<unknown>(
    on
      ? api.PUT('/api/messenger/rooms/{room}/messages/{seq}/saved', where)
      : api.DELETE('/api/messenger/rooms/{room}/messages/{seq}/saved', where),
  )
  cache.setQueryData(headOf(message.room).queryKey, (head) =>
    head
      ? {
          ...head,
          saved: [...head.saved.filter((one) => one !== message.seq), ...(on ? [message.seq] : [])],
        }
      : head,
  )
  await anew('saved')
}

export interface PollWish {
  question: string
  options: string[]
  multiple: boolean
  anonymous: boolean
  ends_at: string | null
}

export const putPoll = (room: string, client: string, poll: PollWish) =>
  ok(api.POST('/api/messenger/rooms/{room}/polls', { params: { path: { room } }, body: { client, ...poll } }))

export async function vote(message: Message, choices: number[]): Promise<void> {
  const votes = await ok(
    api.PUT('/api/messenger/rooms/{room}/messages/{seq}/votes', { ...at(message), body: { choices } }),
  )
  cache.setQueryData(votesOf(message).queryKey, votes)
}

export const closePoll = (message: Message) =>
  ok(api.POST('/api/messenger/rooms/{room}/messages/{seq}/close', at(message)))

export async function schedule(
  room: string,
  said: { text: string; files: string[]; send_at: string },
): Promise<void> {
  await ok(api.POST('/api/messenger/rooms/{room}/scheduled', { params: { path: { room } }, body: said }))
  await anew('later')
}

export async function reschedule(id: string, change: { text?: string; send_at?: string }): Promise<void> {
  await ok(
    api.PATCH('/api/messenger/scheduled/{scheduled}', { params: { path: { scheduled: id } }, body: change }),
  )
  await anew('later')
}

export async function cancel(id: string): Promise<void> {
  await ok(api.DELETE('/api/messenger/scheduled/{scheduled}', { params: { path: { scheduled: id } } }))
  await anew('later')
}

export async function remind(message: Message, moment: string | null): Promise<void> {
  const where = at(message)
  await ok<unknown>(
    moment === null
      ? api.DELETE('/api/messenger/rooms/{room}/messages/{seq}/reminder', where)
      : api.PUT('/api/messenger/rooms/{room}/messages/{seq}/reminder', {
          ...where,
          body: { remind_at: moment },
        }),
  )
  await anew('later')
}

/** The address of a message, for whoever reaches its room. */
export const linkOf = (message: { room: string; seq: number }): string =>
  `${location.origin}/messenger/${message.room}?at=${message.seq}`
