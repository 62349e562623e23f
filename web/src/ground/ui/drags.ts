/** Drags with a mouse or pen: begins after a few pixels, ends with the button, is given up with Escape. */
import type { PointerEvent as ReactPointerEvent } from 'react'

/** Pixels until a press counts as a drag. */
const FAR = 4

interface Drag {
  move: (event: PointerEvent) => void
  end: () => void
  cancel: () => void
}

/** Follows the pointer from this press on; a finger scrolls instead. */
export function startDrag(event: ReactPointerEvent, drag: Drag): void {
  if (event.button !== 0 || event.pointerType === 'touch') return
  const from = { x: event.clientX, y: event.clientY }
  let dragging = false
  const move = (next: PointerEvent) => {
    dragging ||= Math.hypot(next.clientX - from.x, next.clientY - from.y) > FAR
    if (!dragging) return
    next.preventDefault()
    drag.move(next)
  }
  const stop = () => {
    removeEventListener('pointermove', move)
    removeEventListener('pointerup', up)
    removeEventListener('pointercancel', cancel)
    removeEventListener('keydown', key, true)
  }
  const up = () => {
    stop()
    if (!dragging) return
    swallowClick()
    drag.end()
  }
  const cancel = () => {
    stop()
    drag.cancel()
  }
  const key = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Escape') return
    pressed.stopPropagation()
    cancel()
    // The button is still down: its release is no click either.
    addEventListener('pointerup', swallowClick, { once: true })
  }
  addEventListener('pointermove', move)
  addEventListener('pointerup', up)
  addEventListener('pointercancel', cancel)
  addEventListener('keydown', key, true)
}

/** Lets the click that follows the release under way open nothing; there may be none. */
function swallowClick(): void {
  const swallow = (click: MouseEvent) => {
    click.stopPropagation()
    click.preventDefault()
  }
  addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => removeEventListener('click', swallow, { capture: true }), 0)
}
