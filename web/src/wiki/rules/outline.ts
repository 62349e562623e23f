/** What a page is made of: its headings and its length. Pure. */
import { plainText, type DocNode } from '../view/model'

export interface Heading {
  id: string
  level: number
  text: string
}

/** Headings in order, wherever they stand. */
export function headings(doc: DocNode): Heading[] {
  const found: Heading[] = []
  const walk = (node: DocNode) => {
    if (node.type === 'heading') {
      const text = plainText(node).trim()
      const id = node.attrs?.id
      if (text && typeof id === 'string') found.push({ id, level: Number(node.attrs?.level) || 1, text })
      return
    }
    node.content?.forEach(walk)
  }
  walk(doc)
  return found
}

/** Words of a page, counted as people count them: runs of text between spaces. */
export const words = (doc: DocNode): number => plainText(doc).split(/\s+/).filter(Boolean).length

/** Signs of a page, without spaces: how Korean manuscripts are measured. */
export const signs = (doc: DocNode): number => Array.from(plainText(doc).replace(/\s+/g, '')).length
