/** The slices as the ground sees them: given once by house.tsx, read by the shell. */
import type { Manifest } from './manifest'

let manifests: readonly Manifest[] = []

/** Joins the slices; called once before the shell is drawn. */
export function join(slices: readonly Manifest[]): void {
  manifests = slices
}

/** The slices of this house. */
export const slices = (): readonly Manifest[] => manifests

/** Where a thing opens; `/i/<id>` finds out for kinds no slice here knows. */
export function placeOf(ref: string): string {
  const at = ref.indexOf(':')
  const kind = ref.slice(0, at)
  const id = ref.slice(at + 1)
  for (const slice of manifests) {
    const place = slice.kinds?.[kind]
    if (place) return place(id)
  }
  return `/i/${id}`
}
