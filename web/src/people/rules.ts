/** What the screens of people work out from what the server told. Pure. */
import { languageNow } from '../ground/words'
import type { Row, Site, Unit } from './data'

/** A unit with what lies below it. */
export interface Branch {
  unit: Unit
  below: Branch[]
  /** Assignments in the unit and everything below it. */
  people: number
}

/** Units in the order of the tree, as a tree. */
export function branches(units: readonly Unit[]): Branch[] {
  const byId = new Map<string, Branch>(
    units.map((unit) => [unit.id, { unit, below: [], people: unit.people }]),
  )
  const roots: Branch[] = []
  for (const branch of byId.values()) {
    const above = branch.unit.parent ? byId.get(branch.unit.parent) : undefined
    ;(above ? above.below : roots).push(branch)
  }
  const count = (branch: Branch): number =>
    (branch.people = branch.below.reduce((sum, one) => sum + count(one), branch.unit.people))
  roots.forEach(count)
  return roots
}

/** Ids of the units above a unit, from the top. */
export function above(units: readonly Unit[], id: string): string[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const found: string[] = []
  for (let at = byId.get(id)?.parent; at && !found.includes(at); at = byId.get(at)?.parent) found.unshift(at)
  return found
}

/** A name in the language of the screen, where there is one. */
export const named = (thing: { name: string; name_en?: string }): string =>
  languageNow() === 'en' && thing.name_en ? thing.name_en : thing.name

/** How others address the person: the post held, else the rank. */
export const titleOf = (row: { duty?: string; rank?: string }): string => row.duty || row.rank || ''

/** The last unit of a path, `A > B` gives `B`. */
export const lastOf = (path: string): string => path.split(' > ').at(-1) ?? ''

/** Digits for `tel:`. */
export const dialled = (number: string): string => number.replace(/[^\d+]/g, '')

/** People of the same name as somebody else in the list. */
export function sameNamed(rows: readonly Row[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const row of rows) seen.set(row.fn, (seen.get(row.fn) ?? 0) + 1)
  return new Set(rows.filter((row) => (seen.get(row.fn) ?? 0) > 1).map((row) => row.id))
}

/** A gap as it is written on screen: `-4`, `0`, `+2`. */
export const gapText = (gap: number): string => (gap > 0 ? `+${gap}` : String(gap))

/** Sites by kind, kinds in the order given first. */
export function byKind(sites: readonly Site[], kinds: readonly string[]): Site[] {
  const place = (kind: string) => {
    const at = kinds.indexOf(kind)
    return at < 0 ? kinds.length : at
  }
  return [...sites].sort(
    (one, other) => place(one.site_kind) - place(other.site_kind) || one.ordering - other.ordering,
  )
}

/** How many things of a kind somebody answers for; `items` are the first of them. */
export interface Sum {
  kind: string
  count: number
  items: readonly { id: string; title: string }[]
}

/** Things and managed collections of a handover, summed by kind. */
export function sumsOf(owned: {
  kinds: readonly Sum[]
  collections: readonly { id: string; kind: string; title: string }[]
}): Sum[] {
  const found = new Map<string, Sum>(owned.kinds.map((one) => [one.kind, one]))
  for (const place of owned.collections) {
    const there = found.get(place.kind) ?? { kind: place.kind, count: 0, items: [] }
    // a thing with rights of its own is listed among things, too
    if (there.items.some((one) => one.id === place.id)) continue
    found.set(place.kind, { ...there, count: there.count + 1, items: [...there.items, place] })
  }
  return [...found.values()]
}
