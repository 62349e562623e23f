/** Pure parts of the viewer. */

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4]

/** The next zoom up or down. */
export function nextScale(scale: number, up: boolean): number {
  const found = up
    ? STEPS.find((step) => step > scale + 0.001)
    : STEPS.findLast((step) => step < scale - 0.001)
  return found ?? scale
}

/** Text of unknown encoding as Korean offices write it: UTF-8, UTF-16 with a mark, or CP949. */
export function textOf(bytes: ArrayBuffer): string {
  const start = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength))
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('euc-kr').decode(bytes)
  }
}

/** Whether a cell holds a number, which stands at the end of its column. */
export const isNumber = (cell: string): boolean => /^[-+(]?[\d,]+(\.\d+)?%?\)?$/.test(cell)

/** The letters of a column of a sheet: A, B, … Z, AA. */
export function columnName(place: number): string {
  let name = ''
  for (let left = place + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name
  return name
}

export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'rule' }
  | { kind: 'text'; text: string }

const cellsOf = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())

/** Markdown as blocks that are drawn as text: nothing in it becomes markup. */
export function blocksOf(source: string): Block[] {
  const lines = source.replaceAll('\r\n', '\n').split('\n')
  const blocks: Block[] = []
  let at = 0
  const take = (fits: (line: string) => boolean) => {
    const taken: string[] = []
    while (at < lines.length && fits(lines[at] ?? '')) taken.push(lines[at++] ?? '')
    return taken
  }
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line)
    const fence = /^\s*(```|~~~)/.exec(line)
    if (!line.trim()) at += 1
    else if (heading) {
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' })
      at += 1
    } else if (fence) {
      at += 1
      const text = take((one) => !one.trim().startsWith(fence[1] ?? '```')).join('\n')
      at += 1
      blocks.push({ kind: 'code', text })
    } else if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line)) {
      blocks.push({ kind: 'rule' })
      at += 1
    } else if (/^\s*>/.test(line)) {
      blocks.push({
        kind: 'quote',
        text: take((one) => /^\s*>/.test(one))
          .map((one) => one.replace(/^\s*>\s?/, ''))
          .join('\n'),
      })
    } else if (/^\s*([-*+]|\d{1,9}[.)])\s+/.test(line)) {
      const ordered = /^\s*\d/.test(line)
      const items = take((one) => /^\s*([-*+]|\d{1,9}[.)])\s+/.test(one) || /^\s{2,}\S/.test(one))
      blocks.push({
        kind: 'list',
        ordered,
        items: items.map((one) => one.replace(/^\s*([-*+]|\d{1,9}[.)])\s+/, '').trim()),
      })
    } else if (line.includes('|') && /^[\s|:-]+$/.test(lines[at + 1] ?? '') && lines[at + 1]?.includes('-')) {
      const rows = take((one) => one.includes('|'))
      blocks.push({ kind: 'table', rows: [cellsOf(rows[0] ?? ''), ...rows.slice(2).map(cellsOf)] })
    } else {
      blocks.push({
        kind: 'text',
        text: take((one) => Boolean(one.trim()) && !/^(#{1,6}\s|\s*(```|~~~|>))/.test(one)).join('\n'),
      })
    }
  }
  return blocks
}

export interface Run {
  text: string
  mark?: 'strong' | 'em' | 'code' | 'link'
  href?: string
}

const INLINE =
  /`([^`]+)`|\*\*([^*]+)\*\*|__([^_]+)__|\*([^*\s][^*]*)\*|!?\[([^\]]*)\]\((https?:\/\/[^)\s]+|\/[^)\s]*)(?:\s[^)]*)?\)/g

/** A line of Markdown as runs; only addresses of the web and of this page become links. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let last = 0
  for (const found of text.matchAll(INLINE)) {
    if (found.index > last) runs.push({ text: text.slice(last, found.index) })
    const [whole, code, strong, strong2, em, label, href] = found
    if (code !== undefined) runs.push({ text: code, mark: 'code' })
    else if (strong ?? strong2) runs.push({ text: strong ?? strong2 ?? '', mark: 'strong' })
    else if (em !== undefined) runs.push({ text: em, mark: 'em' })
    else runs.push({ text: label || href || '', mark: 'link', href })
    last = found.index + whole.length
  }
  if (last < text.length) runs.push({ text: text.slice(last) })
  return runs
}
