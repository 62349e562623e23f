/** Who wrote which part of a page, as its document keeps it by block. Pure. */
import type { DocNode } from '../view/model'

export interface Wrote {
  by: string
  at: string
}

export type Authors = Readonly<Record<string, Wrote>>

/** Who wrote a block, or anything in it, last. */
export function authorOf(block: DocNode, authors: Authors): Wrote | null {
  const id = block.attrs?.id
  let found = typeof id === 'string' ? (authors[id] ?? null) : null
  for (const inner of block.content ?? []) {
    const later = authorOf(inner, authors)
    if (later && (!found || later.at > found.at)) found = later
  }
  return found
}

export interface Passage {
  wrote: Wrote | null
  blocks: readonly DocNode[]
}

/** The text as passages of one author each, from the top down. */
export function passages(doc: DocNode, authors: Authors): Passage[] {
  const found: Passage[] = []
  for (const block of doc.content ?? []) {
    const wrote = authorOf(block, authors)
    const last = found.at(-1)
    if (last && last.wrote?.by === wrote?.by) {
      const later = last.wrote && wrote && wrote.at > last.wrote.at ? wrote : last.wrote
      found[found.length - 1] = { wrote: later, blocks: [...last.blocks, block] }
    } else found.push({ wrote, blocks: [block] })
  }
  return found
}
