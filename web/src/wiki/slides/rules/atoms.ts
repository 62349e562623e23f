/** A page in the smallest pieces that a slide may begin with: blocks, items of lists, rows of tables, sentences, lines of code. */
import { blockId, numberAttr, plainText, type DocNode } from '../../view/model'
import { blockLines, columnsOf, manyShort, rowLines, widthOf, type Room } from './measure'

export interface Atom {
  /** Where a correction holds on to. */
  anchor: string
  /** Another name of it: the list that an item begins. */
  alias?: string
  /** The block it is a piece of; neighbours with the same one are joined again. */
  source: DocNode
  piece: DocNode
  /** Lines it takes at the width of the slide. */
  lines: number
  /** A divider stands before it. */
  ruled: boolean
  /** Must not be the last on its slide: a heading, a sentence that announces a list. */
  leads: boolean
  /** Its place among the pieces of its block. */
  part: number
  /** Lines that are repeated above it where it begins a slide: the headings of its table. */
  again: number
  /** Shares of the columns of its table, the same on every slide the table goes over. */
  shares?: readonly number[]
}

/** Share of a slide above which a paragraph may be cut between sentences. */
const LONG = 0.6

/** The pieces of a page, dividers taken out. */
export function atomsOf(doc: DocNode, room: Room): Atom[] {
  const atoms: Atom[] = []
  let ruled = false
  const blocks = (doc.content ?? []).filter((block) => !empty(block))
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'horizontalRule') {
      ruled = true
      continue
    }
    const pieces = piecesOf(block, blockId(block) || `#${at}`, room)
    if (parts(blocks[at - 1]) && parts(blocks[at + 1]) && manyShort(block))
      for (const piece of pieces) piece.lines /= 2
    if (ruled && pieces[0]) pieces[0].ruled = true
    ruled = false
    atoms.push(...pieces)
  }
  return atoms
}

/** Whether a slide may begin or end at a neighbour. */
const parts = (block: DocNode | undefined): boolean =>
  block === undefined || block.type === 'heading' || block.type === 'horizontalRule'

const empty = (block: DocNode): boolean =>
  (block.type === 'paragraph' || block.type === 'heading') && plainText(block).trim() === ''

function piecesOf(block: DocNode, id: string, room: Room): Atom[] {
  const whole = (): Atom[] => [
    atom(block, block, id, 0, blockLines(block, room.width), block.type === 'heading' || announces(block)),
  ]
  const children = block.content ?? []
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return children.map((item, part) => ({
        ...atom(block, item, blockId(item) || partId(id, part), part, blockLines(item, room.width)),
        ...(part === 0 && blockId(item) ? { alias: id } : {}),
      }))
    case 'table': {
      if (children.length === 0) return whole()
      const shares = columnsOf(children, room.width)
      const head = children[0] && heads(children[0]) ? rowLines(children[0], shares) : 0
      return children.map((row, part) => ({
        ...atom(block, row, partId(id, part), part, rowLines(row, shares), part === 0 && heads(row)),
        again: part > 0 ? head : 0,
        shares,
      }))
    }
    case 'codeBlock':
      return blockLines(block, room.width) <= room.lines ? whole() : codeLines(block, id, room)
    case 'paragraph':
      return blockLines(block, room.width) <= room.lines * LONG ? whole() : sentences(block, id, room)
    default:
      return whole()
  }
}

const partId = (id: string, part: number): string => (part === 0 ? id : `${id}~${part}`)

const atom = (
  source: DocNode,
  piece: DocNode,
  anchor: string,
  part: number,
  lines: number,
  leads = false,
): Atom => ({
  anchor,
  source,
  piece,
  lines,
  ruled: false,
  leads,
  part,
  again: 0,
})

/** Whether a row is a row of headings, repeated on each slide of the table. */
export const heads = (row: DocNode): boolean =>
  !!row.content?.length && row.content.every((cell) => cell.type === 'tableHeader')

/** Whether a paragraph says what follows. */
const announces = (block: DocNode): boolean =>
  block.type === 'paragraph' && /[:\uff1a]\s*$/.test(plainText(block))

/** Lines of code that stand on the smallest slide, and the share of a line of text that each takes. */
const CODE_LINES = 8
const CODE_LINE = 0.85

/** Code in equal pieces, each as long as a slide. */
function codeLines(block: DocNode, id: string, room: Room): Atom[] {
  const lines = plainText(block).split('\n')
  const most = Math.max(CODE_LINES, Math.floor((room.lines - 1) / CODE_LINE))
  const each = Math.ceil(lines.length / Math.ceil(lines.length / most))
  const pieces: Atom[] = []
  for (let at = 0; at < lines.length; at += each) {
    const some = lines.slice(at, at + each)
    const piece = { ...block, content: [{ type: 'text', text: some.join('\n') }] }
    pieces.push(atom(block, piece, partId(id, pieces.length), pieces.length, some.length * CODE_LINE + 1))
  }
  return pieces
}

/** A paragraph cut after its sentences; marks go along with their text. */
function sentences(block: DocNode, id: string, room: Room): Atom[] {
  const runs: DocNode[][] = [[]]
  for (const node of block.content ?? []) {
    if (node.type !== 'text') {
      runs.at(-1)?.push(node)
      continue
    }
    const texts = (node.text ?? '').split(/(?<=[.!?\u3002\uff01\uff1f])\s+/)
    texts.forEach((text, at) => {
      if (at > 0) runs.push([])
      if (text) runs.at(-1)?.push({ ...node, text })
    })
  }
  return runs
    .filter((run) => run.length > 0)
    .map((content, part) => {
      const piece = { ...block, content }
      return atom(block, piece, partId(id, part), part, widthOf(plainText(piece)) / room.width + 0.1)
    })
}

/** Blocks again: pieces of one block that stand together are one block. */
export function blocksOf(atoms: readonly Atom[]): DocNode[] {
  const blocks: DocNode[] = []
  for (let at = 0; at < atoms.length;) {
    const first = atoms[at]
    if (!first) break
    let end = at + 1
    while (atoms[end]?.source === first.source) end += 1
    blocks.push(joined(first.source, atoms.slice(at, end)))
    at = end
  }
  return blocks
}

function joined(source: DocNode, pieces: readonly Atom[]): DocNode {
  const first = pieces[0]
  const content = pieces.map((one) => one.piece)
  if (!first || first.piece === source) return source
  if (source.type === 'paragraph')
    return {
      ...source,
      content: content.flatMap((piece, at) =>
        at > 0 ? [{ type: 'text', text: ' ' }, ...(piece.content ?? [])] : (piece.content ?? []),
      ),
    }
  if (source.type === 'codeBlock')
    return { ...source, content: [{ type: 'text', text: content.map(plainText).join('\n') }] }
  if (source.type === 'orderedList')
    return {
      ...source,
      attrs: { ...source.attrs, start: numberAttr(source, 'start', 0, 99_999, 1) + first.part },
      content,
    }
  if (source.type === 'table' && pieces.length < (source.content?.length ?? 0)) {
    const head = first.part > 0 ? source.content?.[0] : undefined
    const attrs = { ...source.attrs, shares: first.shares }
    return { ...source, attrs, content: head && heads(head) ? [head, ...content] : content }
  }
  return { ...source, content }
}

export const headingLevel = (atom: Atom | undefined): number =>
  atom?.piece.type === 'heading' ? numberAttr(atom.piece, 'level', 1, 4) : 0
