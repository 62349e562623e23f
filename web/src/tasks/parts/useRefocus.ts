import { useEffect, useRef, type RefObject } from 'react'

/** Milliseconds within which what was moved is drawn in its new place. */
const SETTLED = 1000

/** Keeps the focus on something that is drawn anew elsewhere: `refocus(selector)` before it moves. */
export function useRefocus(box: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef({ selector: '', until: 0 })
  useEffect(() => {
    if (wanted.current.until < performance.now()) return
    const element = box.current?.querySelector<HTMLElement>(wanted.current.selector)
    if (element && document.activeElement !== element) element.focus()
  })
  return (selector) => {
    wanted.current = { selector, until: performance.now() + SETTLED }
  }
}
