/** What was written and is not kept yet: it waits in this browser and goes out once, in order. */
import { useSyncExternalStore } from 'react'
import { sessionNow } from '../../ground/session'
import { needWords } from '../../ground/words'
import { onLine, restart, say, type Frame } from './line'
import type { Message, Sent } from './rooms'

export interface Waiting {
  client: string
  room: string
  text: string
  reply: Message['reply']
  files: Sent[]
  at: string
  /** Why the server will not keep it. */
  problem?: { code: string; params: Record<string, unknown> }
}

/** Milliseconds after which a message that nobody confirmed says that the line is dead. */
const PATIENCE = 8000
const AGAIN = 3000
const TOO_FAST = 'messenger.too-fast'

const listeners = new Set<() => void>()
let all: readonly Waiting[] | undefined
let patience: ReturnType<typeof setTimeout> | undefined

const key = () => `madang.unsent.${sessionNow()?.person?.id ?? ''}`

function read(): readonly Waiting[] {
  try {
    return JSON.parse(localStorage.getItem(key()) ?? '[]') as Waiting[]
  } catch {
    return []
  }
}

function now(): readonly Waiting[] {
  all ??= read()
  return all
}

function keep(next: readonly Waiting[]): void {
  all = next
  try {
    if (next.length > 0) localStorage.setItem(key(), JSON.stringify(next))
    else localStorage.removeItem(key())
  } catch {
    // Without storage it waits for as long as the page is open.
  }
  listeners.forEach((listener) => listener())
}

function watch(): void {
  clearTimeout(patience)
  if (now().some((one) => !one.problem)) patience = setTimeout(restart, PATIENCE)
}

function put(one: Waiting): void {
  const { client, room, text, reply, files } = one
  const sent = say({
    do: 'say',
    room,
    client,
    text,
    files: files.map((file) => file.id),
    ...(reply ? { reply_to: reply.seq } : {}),
  })
  if (sent) watch()
}

/** Writes something: on screen at once, with the server as soon as the line is there. */
export function write(one: Omit<Waiting, 'client' | 'at'>): void {
  const waiting: Waiting = { ...one, client: crypto.randomUUID(), at: new Date().toISOString() }
  keep([...now(), waiting])
  put(waiting)
}

/** Sends what waits, in order. */
export function sendAll(): void {
  now()
    .filter((one) => !one.problem)
    .forEach(put)
}

/** Tries again what was refused. */
export function again(client: string): void {
  keep(now().map((one) => (one.client === client ? { ...one, problem: undefined } : one)))
  const one = now().find((each) => each.client === client)
  if (one) put(one)
}

export const giveUp = (client: string): void => keep(now().filter((one) => one.client !== client))

/** What came says of some that they are kept, or will never be. */
export function settle(frame: Frame): void {
  const kept = frame.message ? [frame.message] : (frame.missed?.messages ?? [])
  const mine = new Set(kept.filter((one) => one.by === sessionNow()?.person?.id).map((one) => one.client))
  if (now().some((one) => mine.has(one.client))) {
    keep(now().filter((one) => !mine.has(one.client)))
    watch()
  }
  const refused = frame.refused
  if (!refused) return
  if (refused.code === TOO_FAST) {
    setTimeout(() => {
      const one = now().find((each) => each.client === refused.client)
      if (one) put(one)
    }, AGAIN)
    return
  }
  void needWords(refused.code.split('.', 1)[0] ?? 'ground').then(() => {
    keep(
      now().map((one) =>
        one.client === refused.client
          ? { ...one, problem: { code: refused.code, params: refused.params } }
          : one,
      ),
    )
    watch()
  })
}

addEventListener('storage', (event) => {
  if (event.key !== key()) return
  all = undefined
  listeners.forEach((listener) => listener())
})

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  const stop = onLine(listener)
  return () => {
    listeners.delete(listener)
    stop()
  }
}

/** All that waits, redrawing when it changes. */
export const useWaiting = (): readonly Waiting[] => useSyncExternalStore(subscribe, now)
