/** What was begun in the small window and goes on in the full one. */
import type { Draft } from '../data/model'

let kept: { draft: Draft; person?: string } | null = null

export const keepStart = (draft: Draft, person?: string): void => {
  kept = { draft, person }
}

/** What was begun, once. */
export function takeStart(): { draft: Draft; person?: string } | null {
  const start = kept
  kept = null
  return start
}
