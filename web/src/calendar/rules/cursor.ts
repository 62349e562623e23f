/** Where the keyboard stands in a grid of days, and where a key leads. */
import { addDays, addMonths, weekdayOf } from '../../ground/isoDays'

/** The day after a key in a month; null for keys that do not move. */
export function dayAfter(day: string, key: string): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return addDays(day, -weekdayOf(day))
    case 'End':
      return addDays(day, 6 - weekdayOf(day))
    case 'PageUp':
      return addMonths(day, -1)
    case 'PageDown':
      return addMonths(day, 1)
    default:
      return null
  }
}

export interface Slot {
  /** Column, of a day or of a person. */
  column: number
  minute: number
}

/** Minutes between two places the cursor of a day stands on. */
export const SLOT = 30
const LAST = 24 * 60 - SLOT

/** The slot after a key in a grid of hours; a column outside the grid means another period. Null for other keys. */
export function slotAfter(slot: Slot, key: string): Slot | null {
  const minute = (at: number) => Math.max(0, Math.min(LAST, at))
  switch (key) {
    case 'ArrowLeft':
      return { ...slot, column: slot.column - 1 }
    case 'ArrowRight':
      return { ...slot, column: slot.column + 1 }
    case 'ArrowUp':
      return { ...slot, minute: minute(slot.minute - SLOT) }
    case 'ArrowDown':
      return { ...slot, minute: minute(slot.minute + SLOT) }
    case 'Home':
      return { ...slot, minute: 9 * 60 }
    case 'End':
      return { ...slot, minute: 17 * 60 + SLOT }
    case 'PageUp':
      return { ...slot, minute: minute(slot.minute - 4 * 60) }
    case 'PageDown':
      return { ...slot, minute: minute(slot.minute + 4 * 60) }
    default:
      return null
  }
}
