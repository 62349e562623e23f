/** Short notices at the foot of the screen, with undo where an act can be taken back. */
import { useSyncExternalStore } from 'react'
import { explain } from '../problem'

export interface Toast {
  id: number
  text: string
  kind: 'done' | 'wrong'
  undo?: () => void
}

/** Milliseconds a notice stays; one with undo stays longer. */
const STAY = 6000
const STAY_WITH_UNDO = 12_000

const listeners = new Set<() => void>()
const timers = new Map<number, ReturnType<typeof setTimeout>>()
let toasts: readonly Toast[] = []
let last = 0

function set(next: readonly Toast[]) {
  toasts = next
  listeners.forEach((listener) => listener())
}

/** Takes a notice away. */
export function dismiss(id: number): void {
  clearTimeout(timers.get(id))
  timers.delete(id)
  set(toasts.filter((toast) => toast.id !== id))
}

/** Starts (again) the time after which a notice leaves. */
export function leaveSoon(toast: Toast): void {
  clearTimeout(timers.get(toast.id))
  timers.set(
    toast.id,
    setTimeout(() => dismiss(toast.id), toast.undo ? STAY_WITH_UNDO : STAY),
  )
}

/** Keeps a notice while it is pointed at or focused. */
export const stay = (id: number): void => clearTimeout(timers.get(id))

function push(toast: Omit<Toast, 'id'>): number {
  const shown = { ...toast, id: (last += 1) }
  set([...toasts.slice(-2), shown])
  leaveSoon(shown)
  return shown.id
}

/** Says that something is done. */
export const done = (text: string, undo?: () => void): number => push({ text, kind: 'done', undo })

/** Says what went wrong, why and what to do. */
export const wrong = (error: unknown): number =>
  push({ text: typeof error === 'string' ? error : explain(error), kind: 'wrong' })

/** The notices on screen. */
export const useToasts = (): readonly Toast[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => toasts,
  )
