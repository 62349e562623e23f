/** The few marks of plain text that a task's body knows: headings, lists, check boxes, quotes, code, links. */

export type Piece =
  { kind: 'text' | 'strong' | 'code'; text: string } | { kind: 'link'; text: string; to: string }
export interface Item {
  text: string
  /** Absent for what is no check box. */
  done?: boolean
}
export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; text: string }
  | { kind: 'list'; ordered: boolean; items: Item[] }
  | { kind: 'quote' | 'code' | 'text'; text: string }

const HEADING = /^(#{1,3})\s+(.+)$/
const BULLET = /^\s*[-*]\s+(?:\[([ xX])\]\s+)?(.*)$/
const NUMBER = /^\s*\d{1,3}[.)]\s+(.*)$/
const QUOTE = /^>\s?(.*)$/

/** Blocks of a text, in order. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  const last = () => blocks.at(-1)
  let code: string[] | null = null
  let gap = true
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.startsWith('```')) {
      if (code) blocks.push({ kind: 'code', text: code.join('\n') })
      code = code ? null : []
      gap = true
      continue
    }
    if (code) {
      code.push(line)
      continue
    }
    if (!line.trim()) {
      gap = true
      continue
    }
    const before = gap ? undefined : last()
    const heading = HEADING.exec(line)
    const bullet = BULLET.exec(line)
    const number = NUMBER.exec(line)
    const quote = QUOTE.exec(line)
    if (heading) {
      blocks.push({
        kind: 'heading',
        level: ((heading[1]?.length ?? 1) + 1) as 2 | 3 | 4,
        text: heading[2] ?? '',
      })
    } else if (bullet || number) {
      const item: Item = bullet
        ? { text: bullet[2] ?? '', ...(bullet[1] === undefined ? {} : { done: bullet[1] !== ' ' }) }
        : { text: number?.[1] ?? '' }
      const ordered = !bullet
      if (before?.kind === 'list' && before.ordered === ordered) before.items.push(item)
      else blocks.push({ kind: 'list', ordered, items: [item] })
    } else if (quote) {
      if (before?.kind === 'quote') before.text += `\n${quote[1] ?? ''}`
      else blocks.push({ kind: 'quote', text: quote[1] ?? '' })
    } else if (before?.kind === 'text') before.text += `\n${line}`
    else blocks.push({ kind: 'text', text: line })
    gap = false
  }
  if (code) blocks.push({ kind: 'code', text: code.join('\n') })
  return blocks
}

const INLINE =
  /\*\*([^*\n]+)\*\*|`([^`\n]+)`|@?\[([^\]\n]+)\]\(((?:https?:\/\/|\/|person:)[^\s)]+)\)|(https?:\/\/[^\s<>()]+[^\s<>().,;:!?'"])|(\/i\/[0-9a-f-]{36})/g

/** Where a link leads: pages of the house and of the web, mentioned people; anything else nowhere. */
const target = (to: string): string => to.replace(/^person:/, '/i/')

/** Pieces of a line. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const found of text.matchAll(INLINE)) {
    if (found.index > from) pieces.push({ kind: 'text', text: text.slice(from, found.index) })
    const [whole, strong, code, name, to, address, thing] = found
    if (strong !== undefined) pieces.push({ kind: 'strong', text: strong })
    else if (code !== undefined) pieces.push({ kind: 'code', text: code })
    else if (name !== undefined && to !== undefined)
      pieces.push({ kind: 'link', text: whole.startsWith('@') ? `@${name}` : name, to: target(to) })
    else pieces.push({ kind: 'link', text: address ?? thing ?? '', to: address ?? thing ?? '' })
    from = found.index + whole.length
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) })
  return pieces
}
