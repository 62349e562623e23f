/** How somebody looks at folders on this machine: list or tiles, and whether details stand beside them. */
import { useSyncExternalStore } from 'react'
import type { View } from './One'
import type { Order, Sort } from '../data/entries'

interface Look {
  view: View
  details: boolean
  sort: Sort
  order: Order
}

const KEY = 'madang.drive.look'
const START: Look = { view: 'list', details: false, sort: 'name', order: 'asc' }
const listeners = new Set<() => void>()

function read(): Look {
  try {
    return { ...START, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Look>) }
  } catch {
    return START
  }
}
let look = read()

/** Changes how one looks and remembers it here. */
export function setLook(part: Partial<Look>): void {
  look = { ...look, ...part }
  try {
    localStorage.setItem(KEY, JSON.stringify(look))
  } catch {
    // Without storage it holds until the page is closed.
  }
  listeners.forEach((listener) => listener())
}

/** How one looks now. */
export const useLook = (): Look =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => look,
  )

/** How one looks now, outside of components. */
export const lookNow = (): Look => look
