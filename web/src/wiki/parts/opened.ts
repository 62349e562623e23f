/** Which branches of the tree stand open, kept on this machine. */
import { useSyncExternalStore } from 'react'

const AT = 'madang.wiki.open'
/** Branches that are remembered. */
const MOST = 400

const listeners = new Set<() => void>()

function read(): ReadonlySet<string> {
  try {
    return new Set(JSON.parse(localStorage.getItem(AT) ?? '[]') as string[])
  } catch {
    return new Set()
  }
}

let open = read()

/** Opens or shuts branches. */
export function turn(ids: readonly string[], on: boolean): void {
  if (ids.every((id) => open.has(id) === on)) return
  const next = new Set(open)
  ids.forEach((id) => (on ? next.add(id) : next.delete(id)))
  open = next
  try {
    localStorage.setItem(AT, JSON.stringify([...next].slice(-MOST)))
  } catch {
    // Without storage the tree opens anew each time.
  }
  listeners.forEach((listener) => listener())
}

/** The branches that stand open. */
export const useOpened = (): ReadonlySet<string> =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => open,
  )
