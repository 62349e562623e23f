/** What a closed page left half sent, remembered on this machine until it is whole or given up. */
import { sessionNow } from '../../ground/session'
import type { Into } from './transfers'

export interface Kept {
  name: string
  size: number
  modified: number
  folders: readonly string[]
  into: Into
  sent: number
}

/** Half-sent files that are remembered; more would not be looked through. */
const MOST = 200

const keyNow = () => `madang.drive.unfinished.${sessionNow()?.person?.id ?? ''}`

/** Files that were on their way when the page was closed. */
export function unfinished(): Kept[] {
  try {
    return JSON.parse(localStorage.getItem(keyNow()) ?? '[]') as Kept[]
  } catch {
    return []
  }
}

/** Remembers what is on its way; an empty list forgets. */
export function remember(all: readonly Kept[]): void {
  try {
    if (all.length === 0) localStorage.removeItem(keyNow())
    else localStorage.setItem(keyNow(), JSON.stringify(all.slice(0, MOST)))
  } catch {
    // Without storage nothing is resumed by itself; the upload itself goes on.
  }
}
