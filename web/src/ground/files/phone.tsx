import { lazy, Suspense, useState, type ReactNode } from 'react'
import { slices } from '../house'
import type { PhoneDrop } from '../manifest'
import { needWords } from '../words'

let known: PhoneDrop | undefined

/** Whether a slice lends codes for phones. */
export const hasPhone = (): boolean => slices().some((one) => one.phoneDrop)

function lent(): PhoneDrop | undefined {
  const slice = slices().find((one) => one.phoneDrop)
  const load = slice?.phoneDrop
  if (slice && load) known ??= lazy(async () => (await Promise.all([load(), needWords(slice.name)]))[0])
  return known
}

/**
 * A code by which a phone puts pictures on a thing; `open` is absent where no slice lends one. `onArrived` gets each file
 * once, for places that show files only where they are put.
 */
export function usePhone(
  thing: string,
  onArrived?: (file: string, name: string) => void,
): { open?: () => void; window: ReactNode } {
  const [shown, setShown] = useState(false)
  const Inside = lent()
  if (!Inside) return { window: null }
  return {
    open: () => setShown(true),
    window: shown ? (
      <Suspense>
        <Inside thing={thing} onArrived={onArrived} onClose={() => setShown(false)} />
      </Suspense>
    ) : null,
  }
}
