/** Which layout suits what stands on a slide, where no hand chose one. */
import { plainText, type DocNode } from '../../view/model'
import type { Layout } from './deck'
import { manyShort, PAIR, widthOf } from './measure'

/** Widths in Hangul syllables: what a statement and a figure have at most. */
const STATEMENT = 48
const FIGURE = 12

/** The bold figure of a paragraph and the words around it; null where it has none. */
export function figureOf(block: DocNode): { figure: string; rest: string } | null {
  if (block.type !== 'paragraph') return null
  const bold = (block.content ?? []).filter((node) => node.marks?.some((mark) => mark.type === 'bold'))
  const figure = plainText({ type: 'paragraph', content: bold }).trim()
  if (bold.length !== 1 || !/\d/.test(figure) || widthOf(figure) > FIGURE) return null
  const rest = plainText({
    type: 'paragraph',
    content: block.content?.filter((node) => !bold.includes(node)),
  })
  return { figure, rest: rest.replace(/\s+/g, ' ').trim() }
}

/** The layout for the blocks of a slide below its heading; a piece of something longer is never a statement. */
export function layoutFor(blocks: readonly DocNode[], whole: boolean): Layout {
  const pictures = blocks.filter((one) => one.type === 'image')
  const rest = blocks.filter((one) => one.type !== 'image')
  if (pictures.length === 1) return rest.length === 0 ? 'image' : 'text-image'
  if (pictures.length === PAIR && rest.length === 0) return 'image'
  const [only] = blocks
  if (blocks.length === 1 && only) {
    if (only.type === 'table') return 'table'
    if (only.type === 'blockquote') return 'quote'
    const words = plainText(only)
    if (whole && only.type === 'paragraph' && widthOf(words) <= STATEMENT)
      return figureOf(only) ? 'number' : 'statement'
  }
  if (blocks.length === 2 && blocks[0]?.type === 'paragraph' && blocks[1]?.type === 'table') return 'table'
  if (blocks.length === 1 && only && manyShort(only)) return 'columns'
  return 'text'
}
