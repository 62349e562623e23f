import { useEffect, useState } from 'react'
import { toWall, type Wall } from '../rules/time'

/** The present minute. */
export function useNow(): Wall {
  const [now, setNow] = useState(() => toWall(new Date()))
  useEffect(() => {
    const timer = setInterval(() => setNow(toWall(new Date())), 20_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
