import { useEffect, useRef } from 'react'
import { strokeOf } from '../../ground/acts'
import { composing } from '../../ground/ime'

const writing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
const pressing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a, [role="dialog"]') !== null

/** Keys of a screen that has the whole window; `act` says whether it took the stroke. Buttons keep Enter and space. */
export function useKeys(act: (stroke: string) => boolean): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || composing(event) || writing(event.target)) return
      const stroke = strokeOf(event)
      if ((stroke === ' ' || stroke === 'enter') && pressing(event.target)) return
      if (document.querySelector('.m-veil') || !latest.current(stroke)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    addEventListener('keydown', listen, { capture: true })
    return () => removeEventListener('keydown', listen, { capture: true })
  }, [])
}
