import { useEffect, useState } from 'react'
import { lastAnswerAt } from '../api'
import { extendSession, loadSession, sessionNow } from '../session'

/** How long before the end the warning comes, in milliseconds (KWCAG 6.2.1 asks for 20 s at least). */
const WARNING = 5 * 60_000
const LOOK_EVERY = 10_000

/**
 * Milliseconds left before the server signs this person out for idleness, or null while there is no
 * need to warn. Typing or pointing since the last answer counts as use and extends the session quietly.
 */
export function useIdle(): number | null {
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    let usedAt = Date.now()
    const use = () => {
      usedAt = Date.now()
    }
    const look = () => {
      const idle = (sessionNow()?.idle_seconds ?? 0) * 1000
      if (idle === 0) return
      const rest = lastAnswerAt() + idle - Date.now()
      if (rest > WARNING) return setLeft(null)
      const asks = rest <= 0 || usedAt > lastAnswerAt() + LOOK_EVERY
      setLeft((before) => (asks && before === null ? null : Math.max(rest, 0)))
      if (rest <= 0) void loadSession().catch(() => undefined)
      else if (asks && left === null) void extendSession().catch(() => undefined)
    }
    const timer = setInterval(look, LOOK_EVERY)
    addEventListener('keydown', use, { passive: true })
    addEventListener('pointerdown', use, { passive: true })
    return () => {
      clearInterval(timer)
      removeEventListener('keydown', use)
      removeEventListener('pointerdown', use)
    }
  }, [left])
  return left
}
