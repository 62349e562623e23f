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
/** Pictures that stand beside each other where a slide holds nothing else. */
export const PAIR = 2

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

const spanOf = (cell: DocNode): number => numberAttr(cell, 'colspan', 1, 100)

/** Room around the words of a cell, and the least a column takes, in Hangul syllables. */
const AROUND = 1
const LEAST = 3
/** Letters of a table are so much smaller than those of the text. */
const SMALL = 0.77

/** Widths of the columns of a table: what each needs, or its share of the width where all need more than there is. */
export function columnsOf(rows: readonly DocNode[], width: number): readonly number[] {
  const needs: number[] = []
  for (const row of rows) {
    let at = 0
    for (const cell of row.content ?? []) {
      const span = spanOf(cell)
      const each = (widthOf(plainText(cell)) * SMALL) / span + AROUND
      for (let column = at; column < at + span; column += 1)
        needs[column] = Math.max(needs[column] ?? LEAST, each)
      at += span
    }
  }
  const total = sum(needs)
  return total <= width ? needs : needs.map((need) => Math.max(LEAST, (need * width) / total))
}

/** Lines of a row of a table in columns of these widths. */
export function rowLines(row: DocNode, columns: readonly number[]): number {
  let at = 0
  const lines = (row.content ?? []).map((cell) => {
    const share = sum(columns.slice(at, at + spanOf(cell)))
    at += spanOf(cell)
    return linesOf(plainText(cell), (share - AROUND) / SMALL + 0.01)
  })
  return SMALL * Math.max(1, ...lines) + 0.4
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
    case 'table': {
      const rows = node.content ?? []
      const columns = columnsOf(rows, width)
      return sum(rows.map((row) => rowLines(row, columns))) + GAP
    }
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
  if (pictures === PAIR && blocks.length === PAIR)
    return Math.max(...blocks.map((one) => blockLines(one, width)))
  if (pictures !== 1 || blocks.length === 1) return sum(blocks.map((one) => blockLines(one, width)))
  const text = sum(blocks.filter((one) => one.type !== 'image').map((one) => blockLines(one, width * BESIDE)))
  return Math.max(IMAGE, text)
}
