/** The slices as the ground sees them: given once by house.tsx, read by the shell. */
import { FileText, UserRound, type LucideIcon } from 'lucide-react'
import type { KindFace, Manifest, ThingFace } from './manifest'

let manifests: readonly Manifest[] = []

/** Joins the slices; called once before the shell is drawn. */
export function join(slices: readonly Manifest[]): void {
  manifests = slices
}

/** The slices of this house. */
export const slices = (): readonly Manifest[] => manifests

/**
 * Where a thing opens; `/i/<id>` finds out for kinds no slice here knows. `path` are the things it lies in,
 * the nearest last: a file of a drive opens there.
 */
export function placeOf(ref: string, path: readonly { kind: string }[] = []): string {
  const at = ref.indexOf(':')
  const kind = ref.slice(0, at)
  const id = ref.slice(at + 1)
  const around = kind === 'files.file' ? path.at(-1)?.kind : undefined
  if (around) {
    for (const slice of manifests) {
      const place = slice.files?.[around]
      if (place) return place(id)
    }
  }
  for (const slice of manifests) {
    const place = slice.kinds?.[kind]
    if (place) return place(id)
  }
  return `/i/${id}`
}

/** All faces of kinds, by kind. */
export const faces = (): ReadonlyMap<string, KindFace> =>
  new Map(manifests.flatMap((slice) => Object.entries(slice.faces ?? {})))

/** The icon of a kind; a sheet of paper for kinds nobody drew. */
export const iconOf = (kind: string): LucideIcon =>
  faces().get(kind)?.icon ?? (kind === 'people.person' ? UserRound : FileText)

/** Faces that slices lend to things of a kind, in the order of the house. */
export const thingFacesOf = (kind: string): readonly ThingFace[] =>
  manifests.flatMap((slice) => slice.thingFaces?.[kind] ?? [])
