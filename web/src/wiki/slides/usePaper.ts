import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Milliseconds that pictures may take to come before the page is printed without them. */
const PATIENCE = 4000

async function pictures(): Promise<void> {
  for (const one of Array.from(document.images)) await one.decode().catch(() => undefined)
}

/** Whether the slides are laid out for paper, and how to print them. */
export function usePaper(): { paper: boolean; print: () => void } {
  const [paper, setPaper] = useState(false)
  useEffect(() => {
    const before = () => flushSync(() => setPaper(true))
    const after = () => setPaper(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  const start = useCallback(() => {
    setPaper(true)
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE))
    const drawn = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    void drawn
      .then(() => Promise.race([late, Promise.all([document.fonts.ready, pictures()])]))
      .then(() => window.print())
  }, [])
  return { paper, print: start }
}
