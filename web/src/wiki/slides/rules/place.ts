/** Where a presentation is, and where a stroke of a key leads. */
import type { Deck, Slide } from './deck'

/** The place of a slide among those shown; where it is gone or hidden, that of the nearest one before it in the order. */
export function placeOf(deck: Deck, shown: readonly Slide[], key: string): number {
  const at = shown.findIndex((one) => one.key === key)
  if (at >= 0) return at
  const all = deck.slides.findIndex((one) => one.key === key || one.anchors.includes(key))
  for (let before = all; before >= 0; before -= 1) {
    const found = shown.findIndex((one) => one.key === deck.slides[before]?.key)
    if (found >= 0) return found
  }
  return 0
}

const NEXT = new Set(['arrowright', 'arrowdown', 'pagedown', ' ', 'n'])
const BACK = new Set(['arrowleft', 'arrowup', 'pageup', 'backspace', 'p', 'shift+ '])

/** The place a stroke leads to; null for a stroke that leads nowhere. */
export function stepOf(stroke: string, place: number, count: number): number | null {
  if (NEXT.has(stroke)) return Math.min(count - 1, place + 1)
  if (BACK.has(stroke)) return Math.max(0, place - 1)
  if (stroke === 'home') return 0
  if (stroke === 'end') return count - 1
  return null
}
