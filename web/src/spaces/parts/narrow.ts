import { useSyncExternalStore } from 'react'

const narrow = matchMedia('(max-width: 767px)')

/** Whether the screen is that of a phone. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener)
      return () => narrow.removeEventListener('change', listener)
    },
    () => narrow.matches,
  )

/** The same, where nothing is drawn again. */
export const isNarrow = (): boolean => narrow.matches
