/** Which occurrences of a series an act is about: whoever changes one waits here for the answer. */
import { useSyncExternalStore } from 'react'
import type { Scope } from '../data/model'

export type SeriesAct = 'move' | 'save' | 'trash'

export interface Asked {
  act: SeriesAct
  title: string
  answer: (scope: Scope | null) => void
}

const listeners = new Set<() => void>()
let asked: Asked | null = null

function set(next: Asked | null) {
  asked = next
  listeners.forEach((listener) => listener())
}

/** Asks; null when somebody would rather leave it. */
export function askScope(act: SeriesAct, title: string): Promise<Scope | null> {
  asked?.answer(null)
  return new Promise((resolve) =>
    set({
      act,
      title,
      answer: (scope) => {
        set(null)
        resolve(scope)
      },
    }),
  )
}

/** What is asked at the moment. */
export const useAsked = (): Asked | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => asked,
  )
