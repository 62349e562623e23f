import { useSyncExternalStore } from 'react'

const query = () => matchMedia('(min-width: 768px)')

/** Whether there is room for the screen that is shown in front of a room. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      const watched = query()
      watched.addEventListener('change', listener)
      return () => watched.removeEventListener('change', listener)
    },
    () => query().matches,
  )
