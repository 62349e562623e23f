/** What was said in the rooms that were looked at: in memory, put together from pages and the line. */
import { useSyncExternalStore } from 'react'
import { api, ok } from '../../ground/api'
import { merged } from '../rules/messages'
import { say, type Frame } from './line'
import type { Message } from './rooms'

export interface Talk {
  items: readonly Message[]
  /** Whether there are others before and after these. */
  before: boolean
  after: boolean
  /** Everything up to this change is in it. */
  change: number
  loading: boolean
  error?: unknown
}

interface Kept {
  talk: Talk
  /** What is there is about to be replaced: what comes meanwhile is asked for afterwards. */
  replacing: boolean
  /** The greatest change that came while an answer about what was missed is awaited. */
  asked: boolean
  ahead: number
}

/** Messages held of one room; beyond that the far end goes, and is read again when it is scrolled to. */
const MOST = 420
const NOTHING: Talk = { items: [], before: false, after: false, change: 0, loading: true }

const kept = new Map<string, Kept>()
const listeners = new Set<() => void>()

function put(room: string, change: Partial<Talk>): void {
  const one = kept.get(room)
  if (!one) return
  one.talk = { ...one.talk, ...change }
  listeners.forEach((listener) => listener())
}

/** Asks over the line what happened since; without the line, when it is back. */
function catchUp(room: string, one: Kept): void {
  one.asked = say({ do: 'since', rooms: { [room]: one.talk.change } })
  one.ahead = 0
}

type Where = { before?: number; after?: number; around?: number; on?: string }

const ask = (room: string, where: Where) =>
  ok(api.GET('/api/messenger/rooms/{room}/messages', { params: { path: { room }, query: where } }))

/** Reads a room: its newest messages, or those around one. */
export async function load(room: string, where: Where = {}): Promise<Message[]> {
  const one = kept.get(room) ?? { talk: NOTHING, replacing: true, asked: false, ahead: 0 }
  kept.set(room, one)
  one.replacing = true
  put(room, { loading: true, error: undefined })
  try {
    const page = await ask(room, where)
    one.replacing = false
    put(room, { ...page, loading: false })
    catchUp(room, one)
    return page.items
  } catch (error) {
    put(room, { loading: false, error })
    return []
  }
}

/** Reads a room that was not looked at before; what is there already stays. */
export function ensure(room: string): void {
  if (!kept.has(room)) void load(room)
}

/** Reads what was said before the first or after the last message that is there. */
export async function more(room: string, up: boolean): Promise<void> {
  const one = kept.get(room)
  if (!one || one.talk.loading || !(up ? one.talk.before : one.talk.after)) return
  const edge = up ? one.talk.items[0] : one.talk.items.at(-1)
  if (!edge) return
  put(room, { loading: true })
  try {
    const page = await ask(room, up ? { before: edge.seq } : { after: edge.seq })
    const items = merged(one.talk.items, page.items)
    const far = items.length > MOST
    put(room, {
      loading: false,
      items: !far ? items : up ? items.slice(0, MOST) : items.slice(-MOST),
      before: up ? page.before : one.talk.before || far,
      after: up ? one.talk.after || far : page.after,
    })
  } catch (error) {
    put(room, { loading: false, error })
  }
}

/** Puts a message in that came as an answer to an act, or over the line. */
export function hear(message: Message): void {
  const one = kept.get(message.room)
  if (!one || one.replacing) return
  const { items, after } = one.talk
  const last = items.at(-1)?.seq ?? 0
  const first = items[0]?.seq ?? 0
  if (message.seq > last ? after : message.seq < first) return
  const grown = merged(items, [message])
  const far = grown.length > 2 * MOST
  put(message.room, far ? { items: grown.slice(-MOST), before: true } : { items: grown })
}

/** What comes over the line. */
export function take(frame: Frame): void {
  if (frame.message) {
    const one = kept.get(frame.message.room)
    hear(frame.message)
    if (!one || one.replacing) return
    if (one.asked) one.ahead = Math.max(one.ahead, frame.message.change)
    else one.talk = { ...one.talk, change: Math.max(one.talk.change, frame.message.change) }
  } else if (frame.missed) {
    const one = kept.get(frame.missed.room)
    frame.missed.messages.forEach(hear)
    if (!one) return
    one.asked = false
    one.talk = { ...one.talk, change: Math.max(one.talk.change, frame.missed.change, one.ahead) }
  } else if (frame.anew) {
    void load(frame.anew)
  } else if (frame.rooms) {
    for (const [room, one] of kept) if (!one.replacing) catchUp(room, one)
  } else if (frame.left) {
    frame.left.forEach((room) => kept.delete(room))
    listeners.forEach((listener) => listener())
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What is there of a room, redrawing when it changes. */
export const useTalk = (room: string): Talk =>
  useSyncExternalStore(subscribe, () => kept.get(room)?.talk ?? NOTHING)
