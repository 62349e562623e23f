import { useCallback, useEffect, useRef, useState } from 'react'
import { idOf } from '../ids'
import { onSignal, sendSignal } from '../live'
import { sessionNow } from '../session'

/** Milliseconds between two signals of one who types, and after which nobody is thought to type any more. */
const EVERY = 2000
const FORGOTTEN = 5000
/** Milliseconds between two signs that this page looks at the thing. */
const LOOK = 25_000

/** Who types on a thing now, and how to say that one does. The page counts as looking while it is open. */
export function useTyping(of: string): { typing: readonly string[]; type: () => void } {
  const thing = idOf(of)
  const [typing, setTyping] = useState<readonly string[]>([])
  const last = useRef(0)
  useEffect(() => {
    const timers = new Map<string, ReturnType<typeof setTimeout>>()
    const look = (on: boolean) => sendSignal({ signal: 'looking', thing, on })
    look(true)
    const again = setInterval(() => look(true), LOOK)
    const stop = onSignal('typing', (signal) => {
      if (signal.thing !== thing || typeof signal.person !== 'string') return
      const person = signal.person
      if (person === sessionNow()?.person?.id) return
      clearTimeout(timers.get(person))
      timers.set(
        person,
        setTimeout(() => setTyping((before) => before.filter((one) => one !== person)), FORGOTTEN),
      )
      setTyping((before) => (before.includes(person) ? before : [...before, person]))
    })
    return () => {
      stop()
      clearInterval(again)
      timers.forEach((timer) => clearTimeout(timer))
      look(false)
      setTyping([])
    }
  }, [thing])
  const type = useCallback(() => {
    if (Date.now() - last.current < EVERY) return
    last.current = Date.now()
    sendSignal({ signal: 'typing', thing })
  }, [thing])
  return { typing, type }
}
