import { useEffect, useState } from 'react'

const SECOND = 1000

/** The browser's clock in milliseconds, anew each second while `ticking`. */
export function useSecond(ticking: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!ticking) return undefined
    const timer = setInterval(() => setNow(Date.now()), SECOND)
    return () => clearInterval(timer)
  }, [ticking])
  return now
}
