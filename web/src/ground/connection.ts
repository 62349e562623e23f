/** Whether the server answers, for the quiet banner. */
import { useSyncExternalStore } from 'react'

/** `fine`; `waiting` while something is asked again; `offline` when the machine has no network. */
export type Connection = 'fine' | 'waiting' | 'offline'

const listeners = new Set<() => void>()
const troubles = new Set<string>()
let now: Connection = 'fine'

function settle() {
  const next: Connection = !navigator.onLine ? 'offline' : troubles.size > 0 ? 'waiting' : 'fine'
  if (next === now) return
  now = next
  listeners.forEach((listener) => listener())
}

/** Says that a way to the server (`http`, `live`) is in trouble or well again. */
export function report(way: string, well: boolean): void {
  if (well) troubles.delete(way)
  else troubles.add(way)
  settle()
}

addEventListener('online', settle)
addEventListener('offline', settle)

/** The state of the connection, redrawing when it changes. */
export const useConnection = (): Connection =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => now,
  )
