/** Pages for tests: small makers of the document model, and a random one. */
import type { DocNode } from '../../view/model'

export const text = (value: string, ...marks: string[]): DocNode => ({
  type: 'text',
  text: value,
  ...(marks.length ? { marks: marks.map((type) => ({ type })) } : {}),
})
export const p = (id: string, value: string): DocNode => ({
  type: 'paragraph',
  attrs: { id },
  content: [text(value)],
})
export const h = (id: string, level: number, value: string): DocNode => ({
  type: 'heading',
  attrs: { id, level },
  content: [text(value)],
})
export const rule = (id: string): DocNode => ({ type: 'horizontalRule', attrs: { id } })
export const image = (id: string): DocNode => ({ type: 'image', attrs: { id, file: '', alt: id } })
export const list = (id: string, ...items: string[]): DocNode => ({
  type: 'bulletList',
  attrs: { id },
  content: items.map((item, at) => ({
    type: 'listItem',
    attrs: { id: `${id}-${at}` },
    content: [p(`${id}-${at}p`, item)],
  })),
})
export const table = (id: string, rows: number, columns = 3): DocNode => ({
  type: 'table',
  attrs: { id },
  content: Array.from({ length: rows }, (_, row) => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, (_, column) => ({
      type: row === 0 ? 'tableHeader' : 'tableCell',
      content: [p('', `${row}-${column}`)],
    })),
  })),
})
export const doc = (...content: DocNode[]): DocNode => ({ type: 'doc', content })

/** A repeatable source of numbers in [0, 1). */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const WORDS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta']

/** One random block with fresh ids. */
export function someBlock(roll: () => number, id: string): DocNode {
  const words = (most: number) =>
    Array.from(
      { length: 1 + Math.floor(roll() * most) },
      () => WORDS[Math.floor(roll() * WORDS.length)],
    ).join(' ')
  const kind = roll()
  if (kind < 0.18) return h(id, 1 + Math.floor(roll() * 3), words(4))
  if (kind < 0.24) return rule(id)
  if (kind < 0.44) return list(id, ...Array.from({ length: 1 + Math.floor(roll() * 12) }, () => words(10)))
  if (kind < 0.52) return table(id, 2 + Math.floor(roll() * 20))
  if (kind < 0.58) return image(id)
  return p(id, Array.from({ length: 1 + Math.floor(roll() * 6) }, () => `${words(14)}.`).join(' '))
}

/** A random page of so many blocks. */
export const somePage = (roll: () => number, blocks: number): DocNode =>
  doc(...Array.from({ length: blocks }, (_, at) => someBlock(roll, `b${at}`)))
