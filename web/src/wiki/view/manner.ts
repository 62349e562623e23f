/** How a text is drawn, for all its blocks. */
import { createContext, type CSSProperties } from 'react'
import { textAttr, type DocNode } from './model'

export interface Manner {
  /** Level of the heading that stands above the text: a heading of level 1 is drawn one below it. */
  above: number
  /** Blocks carry their ids, so that links reach them; off where the same block is drawn twice. */
  anchors: boolean
  /** Pictures in full size. */
  sharp: boolean
}

export const Reading = createContext<Manner>({ above: 1, anchors: true, sharp: false })

const ALIGN = new Set(['left', 'center', 'right'])

/** The alignment of a paragraph, heading or cell. */
export function aligned(node: DocNode): CSSProperties | undefined {
  const align = textAttr(node, 'align')
  return ALIGN.has(align) && align !== 'left' ? { textAlign: align as CSSProperties['textAlign'] } : undefined
}
