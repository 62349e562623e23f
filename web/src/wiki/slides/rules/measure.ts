/** How much room a text takes on a slide: an estimate in lines, made without a screen. */
import { numberAttr, plainText, textAttr, type DocNode } from '../../view/model'

/** The room of a slide below its heading: lines, and Hangul syllables a line. */
export interface Room {
  lines: number
  width: number
}

const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/
const NARROW = /[\s.,:;'"!|()[\]{}ijlft]/

/** Share of the width that text keeps beside a picture. */
const BESIDE = 0.5
const GAP = 0.4
const IMAGE = 6

/** Width of a text in Hangul syllables. */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += WIDE.test(letter) ? 1 : NARROW.test(letter) ? 0.32 : 0.58
  return width
}

/** Lines a text takes at a width; an empty one takes one. */
const linesOf = (text: string, width: number): number =>
  Math.max(1, Math.ceil(widthOf(text) / Math.max(4, width)))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** Lines of a row of a table, whose columns share the width. */
export function rowLines(row: DocNode, width: number): number {
  const cells = row.content ?? []
  const share = width / Math.max(1, sum(cells.map((cell) => numberAttr(cell, 'colspan', 1, 100))))
  const lines = cells.map((cell) => linesOf(plainText(cell), share * numberAttr(cell, 'colspan', 1, 100) - 1))
  return 0.77 * Math.max(1, ...lines) + 0.4
}

const LISTS = new Set(['bulletList', 'orderedList', 'taskList'])
/** Short items, in Hangul syllables each, from which a list stands in two columns. */
const MANY = 7
const ITEM = 15

/** Whether a list is one of many short items, which read well in two columns. */
export const manyShort = (block: DocNode): boolean =>
  LISTS.has(block.type) &&
  (block.content?.length ?? 0) >= MANY &&
  (block.content ?? []).every((item) => widthOf(plainText(item)) <= ITEM)

/** Lines one block takes at a width. */
export function blockLines(node: DocNode, width: number): number {
  const inside = () => sum((node.content ?? []).map((child) => blockLines(child, width)))
  switch (node.type) {
    case 'heading':
      return 1.2 * linesOf(plainText(node), width * 0.85) + GAP
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return sum((node.content ?? []).map((item) => blockLines(item, width)))
    case 'listItem':
    case 'taskItem':
      return sum((node.content ?? []).map((child) => blockLines(child, width - 2) - GAP)) + 0.18
    case 'blockquote':
      return sum((node.content ?? []).map((child) => blockLines(child, width - 2)))
    case 'callout':
      return sum((node.content ?? []).map((child) => blockLines(child, width - 4))) + 1
    case 'codeBlock':
      return plainText(node).split('\n').length * 0.85 + 1
    case 'table':
      return sum((node.content ?? []).map((row) => rowLines(row, width))) + GAP
    case 'columns': {
      const columns = node.content ?? []
      const share = width / Math.max(1, columns.length) - 1
      return Math.max(0, ...columns.map((column) => blockLines(column, share)))
    }
    case 'image':
      return IMAGE + (textAttr(node, 'caption') ? 1 : 0)
    case 'math':
      return 2.2
    case 'file':
    case 'card':
      return 1.8
    case 'horizontalRule':
      return 0
    case 'paragraph':
      return node.content?.length ? linesOf(plainText(node), width) + GAP : 0.5
    default:
      return inside()
  }
}

/** Lines a slide's blocks take together: text beside the one picture of a slide is narrower and taller. */
export function slideLines(blocks: readonly DocNode[], width: number): number {
  const pictures = blocks.filter((one) => one.type === 'image').length
  if (pictures !== 1 || blocks.length === 1) return sum(blocks.map((one) => blockLines(one, width)))
  const text = sum(blocks.filter((one) => one.type !== 'image').map((one) => blockLines(one, width * BESIDE)))
  return Math.max(IMAGE, text)
}
