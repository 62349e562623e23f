import { useEffect, useState } from 'react'

/** Messages that nobody of this browser has read; the line of the messenger opens once the page is quiet. */
export function useUnread(): number {
  const [unread, setUnread] = useState(0)
  useEffect(() => {
    let stop: () => void = () => undefined
    let gone = false
    const timer = setTimeout(() => {
      void import('./data/unread').then((module) => {
        if (!gone) stop = module.watchUnread(setUnread)
      })
    }, 1200)
    return () => {
      gone = true
      clearTimeout(timer)
      stop()
    }
  }, [])
  return unread
}
