/** The tree of pages: which rows show, and where a page may go. Pure. */

export interface Twig {
  id: string
  parent: string | null
}

/** Where a page goes: in a space, below a page or at the top; behind a sibling, the first, or the last. */
export interface Place {
  space: string
  parent: string | null
  after?: string
  first?: boolean
}

export interface Row<T extends Twig> {
  leaf: T
  depth: number
  /** Whether pages lie below it. */
  parent: boolean
  open: boolean
}

const TOP = ''

/** Pages by what they lie below; one whose parent is not here stands at the top. */
export function families<T extends Twig>(leaves: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const known = new Set(leaves.map((leaf) => leaf.id))
  const found = new Map<string, T[]>()
  for (const leaf of leaves) {
    const above = leaf.parent !== null && known.has(leaf.parent) ? leaf.parent : TOP
    const family = found.get(above)
    if (family) family.push(leaf)
    else found.set(above, [leaf])
  }
  return found
}

/** The rows of a tree as far as it is open, from the top down. */
export function rows<T extends Twig>(leaves: readonly T[], open: ReadonlySet<string>): Row<T>[] {
  const family = families(leaves)
  const found: Row<T>[] = []
  const walk = (above: string, depth: number) => {
    for (const leaf of family.get(above) ?? []) {
      const parent = family.has(leaf.id)
      found.push({ leaf, depth, parent, open: parent && open.has(leaf.id) })
      if (parent && open.has(leaf.id)) walk(leaf.id, depth + 1)
    }
  }
  walk(TOP, 0)
  return found
}

/** The pages above one, the outermost first. */
export function above<T extends Twig>(leaves: readonly T[], id: string): string[] {
  const parents = new Map(leaves.map((leaf) => [leaf.id, leaf.parent]))
  const found: string[] = []
  let at = parents.get(id) ?? null
  while (at !== null && parents.has(at) && !found.includes(at)) {
    found.unshift(at)
    at = parents.get(at) ?? null
  }
  return found
}

/** Whether a page lies below another one, or is it: nothing moves into itself. */
export const within = <T extends Twig>(leaves: readonly T[], id: string, inside: string): boolean =>
  id === inside || above(leaves, id).includes(inside)

export type Step = 'up' | 'down' | 'in' | 'out'

const siblings = <T extends Twig>(leaves: readonly T[], leaf: T): readonly T[] =>
  [...families(leaves).values()].find((family) => family.includes(leaf)) ?? [leaf]

/** The place a page has now. */
export function placeOf<T extends Twig>(leaves: readonly T[], leaf: T, space: string): Place {
  const family = siblings(leaves, leaf)
  const before = family[family.indexOf(leaf) - 1]
  return { space, parent: leaf.parent, ...(before ? { after: before.id } : { first: true }) }
}

/** Where a page goes by one step; null when there is no such place. */
export function stepped<T extends Twig>(
  leaves: readonly T[],
  leaf: T,
  space: string,
  step: Step,
): Place | null {
  const family = siblings(leaves, leaf)
  const at = family.indexOf(leaf)
  const before = family[at - 1]
  if (step === 'up') {
    const two = family[at - 2]
    return before ? { space, parent: leaf.parent, ...(two ? { after: two.id } : { first: true }) } : null
  }
  if (step === 'down') {
    const next = family[at + 1]
    return next ? { space, parent: leaf.parent, after: next.id } : null
  }
  if (step === 'in') return before ? { space, parent: before.id } : null
  const parent = leaves.find((one) => one.id === leaf.parent)
  return parent ? { space, parent: parent.parent, after: parent.id } : null
}

export type Part = 'before' | 'in' | 'after'

/** Which part of a row is pointed at: its upper quarter, its lower quarter, or between them. */
export const partAt = (y: number, height: number): Part =>
  y < height / 4 ? 'before' : y > (height * 3) / 4 ? 'after' : 'in'

/** Where a page goes that is dropped on a part of a row; null when it would lie in itself. */
export function dropped<T extends Twig>(
  leaves: readonly T[],
  moved: string,
  onto: T,
  part: Part,
  space: string,
): Place | null {
  if (within(leaves, onto.id, moved)) return null
  if (part === 'in') return { space, parent: onto.id }
  if (part === 'after') return { space, parent: onto.parent, after: onto.id }
  const family = siblings(leaves, onto).filter((one) => one.id !== moved)
  const before = family[family.indexOf(onto) - 1]
  return { space, parent: onto.parent, ...(before ? { after: before.id } : { first: true }) }
}
