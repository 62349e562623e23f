/** Security labels may ask why: whoever lets something out of the house, or lowers a label, waits here for the answer. */
import { useSyncExternalStore } from 'react'

export interface Asked {
  /** The label that asks. */
  label: string
  /** Whether the label is to be lowered; otherwise something leaves the house. */
  lowers: boolean
  /** Hears the reason, or null when somebody would rather not. */
  answer: (reason: string | null) => void
}

const listeners = new Set<() => void>()
let asked: Asked | null = null

function set(next: Asked | null) {
  asked = next
  listeners.forEach((listener) => listener())
}

/** Asks for the reason; null when none is given, or when there is no screen to ask on. */
export function askReason(label: string, lowers = false): Promise<string | null> {
  if (listeners.size === 0) return Promise.resolve(null)
  asked?.answer(null)
  return new Promise((resolve) =>
    set({
      label,
      lowers,
      answer: (reason) => {
        set(null)
        resolve(reason?.trim() || null)
      },
    }),
  )
}

/** Calls `listener` whenever something else is asked, or nothing any more. */
export function onAsked(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What is asked at the moment. */
export const askedNow = (): Asked | null => asked

/** The same, for the one dialog that asks it. */
export const useAsked = (): Asked | null => useSyncExternalStore(onAsked, askedNow)
