/** The document model outside the editor: the tree as JSON, and pure questions about it. */

export interface Mark {
  type: string
  attrs?: Readonly<Record<string, unknown>>
}

export interface DocNode {
  type: string
  attrs?: Readonly<Record<string, unknown>>
  content?: readonly DocNode[]
  text?: string
  marks?: readonly Mark[]
}

/** A text attribute; the empty text when it is absent or something else. */
export function textAttr(node: DocNode | Mark, name: string): string {
  const value = node.attrs?.[name]
  return typeof value === 'string' ? value : ''
}

/** A number attribute within bounds. */
export function numberAttr(
  node: DocNode,
  name: string,
  least: number,
  most: number,
  otherwise = least,
): number {
  const value = node.attrs?.[name]
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.min(most, Math.max(least, Math.round(value)))
    : otherwise
}

/** The id of a block; empty for a node that carries none. */
export const blockId = (node: DocNode): string => textAttr(node, 'id')

/** The plain text of a node, pieces of inline text joined, blocks parted by a space. */
export function plainText(node: DocNode): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'hardBreak') return ' '
  if (node.type === 'mention') return textAttr(node, 'label')
  if (node.type === 'date') return textAttr(node, 'value')
  if (node.type === 'inlineMath' || node.type === 'math') return textAttr(node, 'latex')
  const inline = node.type === 'paragraph' || node.type === 'heading' || node.type === 'codeBlock'
  return (node.content ?? []).map(plainText).join(inline ? '' : ' ')
}

const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** Where a link may lead: the web, mail, telephone, or a place of this house; null for anything else. */
export function safeHref(href: string): { to: string; inside: boolean } | null {
  const given = href.trim()
  if (given.startsWith('#')) return { to: given, inside: false }
  if (/^\/(?![/\\])/.test(given)) return { to: given, inside: true }
  try {
    return SCHEMES.has(new URL(given).protocol) ? { to: given, inside: false } : null
  } catch {
    return null
  }
}

/** Keeps a Hangul particle with the sign before it, as in `50%` and what follows: browsers break there. */
export const glued = (text: string): string =>
  text.replace(/([%\u2030\u2103)\]"'\u201d\u2019])(?=[\uac00-\ud7a3])/g, '$1\u2060')
