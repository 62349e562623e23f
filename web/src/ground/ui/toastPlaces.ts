/** Where notices appear: inside the window that lies on top, so that they cover none of its buttons. */
import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let places: readonly HTMLElement[] = []

/** A place inside a window, for as long as it is open; the last one opened is on top. For `ref`. */
export function offerPlace(place: HTMLElement | null): (() => void) | undefined {
  if (!place) return undefined
  set([...places, place])
  return () => set(places.filter((one) => one !== place))
}

function set(next: readonly HTMLElement[]) {
  places = next
  listeners.forEach((listener) => listener())
}

/** The place notices go to; null for the foot of the screen. */
export const useToastPlace = (): HTMLElement | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => places.at(-1) ?? null,
  )
