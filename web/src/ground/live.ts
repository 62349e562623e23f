/** Live updates: names travel, contents do not; what is on screen is asked again by its kind. */
import type { QueryClient } from '@tanstack/react-query'
import { inBackground } from './api'
import { report } from './connection'

/** A fact that was told: `subject` is `kind:id`. */
export interface Told {
  position: number
  name: string
  subject: string
}

/** Something that is not kept: typing, presence, a cursor. */
export interface Signal {
  signal: string
  [field: string]: unknown
}

/** Refetches are merged and spread over this many milliseconds, so that many screens do not ask at once. */
const SPREAD = 900
const FIRST_PAUSE = 500
const LONGEST_PAUSE = 20_000

const tellings = new Set<(told: Told) => void>()
const signals = new Map<string, Set<(signal: Signal) => void>>()
let send: (text: string) => void = () => undefined

/** Kind of a subject. */
export const kindOf = (subject: string): string => subject.split(':', 1)[0] ?? ''

/**
 * Marks what the cache holds of the subject's kind as old; only what is on screen is fetched again, and
 * gives way to what people ask for.
 */
export const refresh = (cache: QueryClient, told: Told) =>
  inBackground(() => cache.invalidateQueries({ queryKey: [kindOf(told.subject)] }))

/** Pause before the next attempt, in milliseconds: doubling, with jitter. */
export const pauseBefore = (attempt: number, random = Math.random()): number =>
  Math.min(FIRST_PAUSE * 2 ** attempt, LONGEST_PAUSE) * (0.5 + random / 2)

/** Calls `listener` for every fact in reach. */
export function onTold(listener: (told: Told) => void): () => void {
  tellings.add(listener)
  return () => tellings.delete(listener)
}

/** Calls `listener` for every signal of a name. */
export function onSignal(name: string, listener: (signal: Signal) => void): () => void {
  const known = signals.get(name) ?? new Set()
  signals.set(name, known.add(listener))
  return () => known.delete(listener)
}

/** Sends a signal; lost without complaint while the socket is away. */
export const sendSignal = (signal: Signal): void => send(JSON.stringify(signal))

/** Collects kinds and invalidates them together, at a moment spread over `SPREAD`. */
export function merging(cache: QueryClient, spread = () => Math.random() * SPREAD): (told: Told) => void {
  const waiting = new Map<string, Told>()
  let timer: ReturnType<typeof setTimeout> | undefined
  return (told) => {
    waiting.set(kindOf(told.subject), told)
    timer ??= setTimeout(() => {
      timer = undefined
      const due = [...waiting.values()]
      waiting.clear()
      due.forEach((one) => void refresh(cache, one))
    }, spread())
  }
}

/** Opens the socket from a position and keeps it open; returns how to close it. */
export function connect(cache: QueryClient, from: number): () => void {
  const merge = merging(cache)
  let position = from
  let attempt = 0
  let closed = false
  let socket: WebSocket | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const take = (text: string) => {
    const frame = JSON.parse(text) as Partial<Told> | Signal | { reset: true }
    if ('signal' in frame && typeof frame.signal === 'string') {
      signals.get(frame.signal)?.forEach((listener) => listener(frame))
      return
    }
    // Too much was missed to be named one by one.
    if ('reset' in frame) return void inBackground(() => cache.invalidateQueries())
    const told = frame as Told
    if (typeof told.position === 'number') position = Math.max(position, told.position)
    // After what was missed the server says how far that reached, without a name.
    if (typeof told.subject !== 'string') return
    merge(told)
    tellings.forEach((listener) => listener(told))
  }

  const open = () => {
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
    const opening = new WebSocket(`${scheme}://${location.host}/ws?since=${position}`)
    socket = opening
    opening.onopen = () => {
      attempt = 0
      report('live', true)
    }
    opening.onmessage = (event: MessageEvent<unknown>) => {
      if (typeof event.data === 'string') take(event.data)
    }
    opening.onclose = () => {
      if (closed) return
      // One dropped socket is ordinary; the banner waits for the second failure.
      if (attempt > 0) report('live', false)
      timer = setTimeout(open, pauseBefore(attempt))
      attempt += 1
    }
  }
  const hurry = () => {
    if (socket?.readyState !== WebSocket.CLOSED) return
    clearTimeout(timer)
    open()
  }

  send = (text) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(text)
  }
  addEventListener('online', hurry)
  open()
  return () => {
    closed = true
    clearTimeout(timer)
    removeEventListener('online', hurry)
    send = () => undefined
    socket?.close()
    report('live', true)
  }
}
