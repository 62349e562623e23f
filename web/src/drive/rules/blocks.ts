/** A long list in blocks by number, some of them known. Pure. */

/** Entries in a block. */
export const BLOCK = 200

export interface Block<T> {
  items: readonly T[]
  /** How long the whole list is. */
  count: number | null
}

/** The list as far as it is known: what is not stays open. */
export function laidOut<T>(blocks: ReadonlyMap<number, Block<T>>, total: number): (T | undefined)[] {
  const list = new Array<T | undefined>(total).fill(undefined)
  for (const [number, { items }] of blocks)
    for (let at = 0; at < items.length && number * BLOCK + at < total; at += 1)
      list[number * BLOCK + at] = items[at]
  return list
}

/** The blocks that hold the entries from one number to another, both included. */
export function blocksOf(from: number, to: number): number[] {
  const first = Math.floor(Math.max(0, from) / BLOCK)
  return Array.from({ length: Math.floor(Math.max(from, to) / BLOCK) - first + 1 }, (_, at) => first + at)
}

/** The known blocks without some entries: those behind move up, and what moves up from an unknown block stays open. */
export function without<T extends { id: string }, B extends Block<T>>(
  blocks: ReadonlyMap<number, B>,
  total: number,
  ids: ReadonlySet<string>,
): Map<number, B> {
  const left = laidOut(blocks, total).filter((one) => !one || !ids.has(one.id))
  const found = new Map<number, B>()
  for (const [number, block] of blocks) {
    const items = left.slice(number * BLOCK, (number + 1) * BLOCK)
    const open = items.indexOf(undefined)
    found.set(number, {
      ...block,
      items: (open < 0 ? items : items.slice(0, open)) as T[],
      count: left.length,
    })
  }
  return found
}

/** The stretch of unknown entries between two numbers, as runs of whole blocks of at most `most` blocks. */
export function missing(
  list: readonly unknown[],
  from: number,
  to: number,
  most: number,
): { first: number; blocks: number }[] {
  const runs: { first: number; blocks: number }[] = []
  for (const number of blocksOf(from, Math.min(to, list.length - 1))) {
    const end = Math.min((number + 1) * BLOCK, list.length)
    let open = false
    for (let at = number * BLOCK; at < end && !open; at += 1) open = list[at] === undefined
    if (!open) continue
    const last = runs.at(-1)
    if (last && last.first + last.blocks === number && last.blocks < most) last.blocks += 1
    else runs.push({ first: number, blocks: 1 })
  }
  return runs
}

/** Whether everything between two numbers is known. */
export function known(list: readonly unknown[], from: number, to: number): boolean {
  for (let at = Math.max(0, Math.min(from, to)); at <= Math.min(Math.max(from, to), list.length - 1); at += 1)
    if (list[at] === undefined) return false
  return true
}
