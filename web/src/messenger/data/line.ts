/** The one socket of this browser for all its rooms (docs/decisions/0047). */
import { pauseBefore } from '../../ground/live'
import type { Message } from './rooms'

/** How far a room is: newest number, newest change, read up to, rank of the role. */
export type Standing = readonly [seq: number, change: number, seen: number, rank: number]

export interface Frame {
  rooms?: Readonly<Record<string, Standing>>
  message?: Message
  refused?: { client: string; code: string; params: Record<string, unknown> }
  missed?: { room: string; messages: Message[]; change: number }
  anew?: string
  seen?: { room: string; marks: Readonly<Record<string, number>> }
  typing?: { room: string; person: string; name: string }
  joined?: string[]
  left?: string[]
}

const SIGNED_OUT = 4401
const listeners = new Set<(frame: Frame) => void>()
const watchers = new Set<() => void>()
let socket: WebSocket | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let attempt = 0
let wanted = false
/** Whether the server has said where the rooms stand: from then on what is said is taken. */
let ready = false

function settle(next: boolean): void {
  if (ready === next) return
  ready = next
  watchers.forEach((watcher) => watcher())
}

function open(): void {
  clearTimeout(timer)
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
  const opening = new WebSocket(`${scheme}://${location.host}/messenger`)
  socket = opening
  opening.onmessage = (event: MessageEvent<unknown>) => {
    if (socket !== opening || typeof event.data !== 'string') return
    const frame = JSON.parse(event.data) as Frame
    if (frame.rooms) {
      attempt = 0
      settle(true)
    }
    listeners.forEach((listener) => listener(frame))
  }
  opening.onclose = (event) => {
    if (socket !== opening) return
    settle(false)
    if (event.code === SIGNED_OUT) return
    timer = setTimeout(open, pauseBefore(attempt))
    attempt += 1
  }
}

/** Gives up the present connection and comes back at once: it has said nothing for too long, or the network is gone. */
export function restart(): void {
  if (!wanted) return
  const before = socket
  socket = undefined
  settle(false)
  before?.close()
  if (navigator.onLine) open()
}

/** Opens the line, once; it stays open until the session is over. */
export function hold(): void {
  if (wanted) return
  wanted = true
  addEventListener('online', restart)
  addEventListener('offline', restart)
  open()
}

/** Calls `listener` for everything that comes. */
export function onFrame(listener: (frame: Frame) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Says something; false while the line is away. */
export function say(said: object): boolean {
  if (!ready || socket?.readyState !== WebSocket.OPEN) return false
  socket.send(JSON.stringify(said))
  return true
}

export const isReady = (): boolean => ready

/** Calls `watcher` when the line comes or goes. */
export function onLine(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}
