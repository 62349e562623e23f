/** Text as people write it: Markdown's headings, lists, check boxes, quotes, code, tables and links. Pure. */

export interface Item {
  text: string
  /** Absent for what is no check box. */
  done?: boolean
}

export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'list'; ordered: boolean; items: Item[] }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'quote' | 'code' | 'text'; text: string }
  | { kind: 'rule' }

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/
const FENCE = /^\s*(```|~~~)/
const RULE = /^\s*([-*_])(\s*\1){2,}\s*$/
const QUOTE = /^\s*>\s?/
const ITEM = /^\s*(?:[-*+]|(\d{1,3})[.)])\s+(?:\[([ xX])\]\s+)?/
const FOLLOWS = /^\s{2,}\S/

const cellsOf = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())

/** Blocks of a text, in order. Nothing in it becomes markup. */
export function blocksOf(source: string): Block[] {
  const lines = source.replace(/\r\n?/g, '\n').split('\n')
  const blocks: Block[] = []
  let at = 0
  const take = (fits: (line: string) => boolean) => {
    const taken: string[] = []
    while (at < lines.length && fits(lines[at] ?? '')) taken.push(lines[at++] ?? '')
    return taken
  }
  const tabular = (line: string) =>
    line.includes('|') && /^[\s|:-]+$/.test(lines[at + 1] ?? '') && lines[at + 1]?.includes('-') === true
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const heading = HEADING.exec(line)
    const fence = FENCE.exec(line)
    const item = ITEM.exec(line)
    if (!line.trim()) at += 1
    else if (heading) {
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' })
      at += 1
    } else if (fence) {
      at += 1
      blocks.push({ kind: 'code', text: take((one) => !one.trim().startsWith(fence[1] ?? '```')).join('\n') })
      at += 1
    } else if (RULE.test(line)) {
      blocks.push({ kind: 'rule' })
      at += 1
    } else if (QUOTE.test(line)) {
      const text = take((one) => QUOTE.test(one)).map((one) => one.replace(QUOTE, ''))
      blocks.push({ kind: 'quote', text: text.join('\n') })
    } else if (item) {
      const ordered = item[1] !== undefined
      const items: Item[] = []
      for (const one of take((next) =>
        ITEM.exec(next)
          ? (ITEM.exec(next)?.[1] !== undefined) === ordered && !RULE.test(next)
          : FOLLOWS.test(next),
      )) {
        const found = ITEM.exec(one)
        const last = items.at(-1)
        if (!found && last) last.text += ` ${one.trim()}`
        else {
          const box = found?.[2]
          items.push({ text: one.replace(ITEM, '').trim(), ...(box ? { done: box !== ' ' } : {}) })
        }
      }
      blocks.push({ kind: 'list', ordered, items })
    } else if (tabular(line)) {
      const rows = take((one) => one.includes('|'))
      blocks.push({ kind: 'table', rows: [cellsOf(rows[0] ?? ''), ...rows.slice(2).map(cellsOf)] })
    } else {
      const text = [line]
      at += 1
      while (at < lines.length && !begins(lines[at] ?? '') && !tabular(lines[at] ?? ''))
        text.push(lines[at++] ?? '')
      blocks.push({ kind: 'text', text: text.join('\n') })
    }
  }
  return blocks
}

/** Whether a line ends the paragraph before it. */
const begins = (line: string): boolean =>
  !line.trim() || [HEADING, FENCE, QUOTE, ITEM].some((pattern) => pattern.test(line))

export type Piece =
  { kind: 'text' | 'strong' | 'em' | 'code'; text: string } | { kind: 'link'; text: string; to: string }

const INLINE =
  /`([^`\n]+)`|\*\*([^*\n]+)\*\*|(?<!\w)__([^_\n]+)__(?!\w)|(?<![*\w])\*([^*\s][^*\n]*)\*(?![*\w])|(@?)!?\[([^\]\n]*)\]\(((?:https?:\/\/|\/(?![/\\])|person:)[^\s)]*)(?:\s[^)\n]*)?\)|(https?:\/\/[^\s<>()]+[^\s<>().,;:!?'"])|(\/i\/[0-9a-f-]{36})/g

/** Where a link leads: pages of the house and of the web, mentioned people; anything else nowhere. */
const target = (to: string): string => to.replace(/^person:/, '/i/')

/** Pieces of a line. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const found of text.matchAll(INLINE)) {
    if (found.index > from) pieces.push({ kind: 'text', text: text.slice(from, found.index) })
    const [whole, code, strong, strong2, em, at, label, to, address, thing] = found
    const bold = strong ?? strong2
    const bare = address ?? thing ?? ''
    if (code !== undefined) pieces.push({ kind: 'code', text: code })
    else if (bold !== undefined) pieces.push({ kind: 'strong', text: bold })
    else if (em !== undefined) pieces.push({ kind: 'em', text: em })
    else if (to !== undefined)
      pieces.push({ kind: 'link', text: `${at ?? ''}${label || to}`, to: target(to) })
    else pieces.push({ kind: 'link', text: bare, to: bare })
    from = found.index + whole.length
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) })
  return pieces
}
