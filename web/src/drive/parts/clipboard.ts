/** What was copied or cut in the drive, to be pasted into another folder. */
import { useSyncExternalStore } from 'react'
import { done } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { copy, move } from '../data/acts'
import type { Entry } from '../data/entries'

interface Held {
  entries: readonly Entry[]
  cut: boolean
}

const listeners = new Set<() => void>()
let held: Held | null = null

function hold(next: Held | null): void {
  held = next
  listeners.forEach((listener) => listener())
}

/** What waits to be pasted. */
export const useHeld = (): Held | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => held,
  )

/** Takes entries up to be pasted. */
export function takeUp(entries: readonly Entry[], cut: boolean): void {
  if (entries.length === 0) return
  hold({ entries, cut })
  const count = entries.length
  done(cut ? t('drive.cut', { count }) : t('drive.taken', { count }))
}

/** Puts what was taken up into a folder; what was cut can be put down once. */
export async function putDown(folder: string, title: string): Promise<void> {
  if (!held) return
  const { entries, cut } = held
  const kept = cut ? await move(entries, folder, title) : await copy(entries, folder, title)
  if (kept && cut) hold(null)
}

/** Whether something waits to be pasted. */
export const somethingHeld = (): boolean => held !== null
