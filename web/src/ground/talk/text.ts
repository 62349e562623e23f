/** The text of a comment: `@[name](person:id)` as kept, `@name` as typed and read. Pure. */

/** People mentioned in a text being written, id by name. */
export type Mentioned = Readonly<Record<string, string>>

export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'person'; id: string; name: string }
  | { kind: 'link'; href: string; text: string }

const MENTION = /@\[([^\]\n]{1,200})\]\(person:([0-9a-fA-F-]{36})\)/g
const PIECES = /@\[([^\]\n]{1,200})\]\(person:([0-9a-fA-F-]{36})\)|(https?:\/\/[^\s<>"]+[^\s<>".,!?;:)\]'])/g

/** A kept text as it is typed, with the people in it. */
export function typed(kept: string): { text: string; mentioned: Mentioned } {
  const mentioned: Record<string, string> = {}
  const text = kept.replace(MENTION, (_, name: string, id: string) => {
    mentioned[name] = id
    return `@${name}`
  })
  return { text, mentioned }
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A typed text as it is kept: each `@name` of somebody chosen becomes a mention, longer names first. */
export function kept(text: string, mentioned: Mentioned): string {
  const names = Object.keys(mentioned).sort((one, other) => other.length - one.length)
  if (names.length === 0) return text
  const pattern = new RegExp(`@(${names.map(escaped).join('|')})`, 'g')
  return text.replace(pattern, (_, name: string) => `@[${name}](person:${mentioned[name]})`)
}

/** A kept text in pieces to draw. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const match of text.matchAll(PIECES)) {
    if (match.index > at) found.push({ kind: 'text', text: text.slice(at, match.index) })
    if (match[3]) found.push({ kind: 'link', href: match[3], text: match[3] })
    else found.push({ kind: 'person', name: match[1] ?? '', id: match[2] ?? '' })
    at = match.index + match[0].length
  }
  if (at < text.length) found.push({ kind: 'text', text: text.slice(at) })
  return found
}

/** The mention being typed before the caret: where its `@` stands and what follows; null when none is. */
export function asking(text: string, caret: number): { at: number; query: string } | null {
  const match = /(?:^|[\s(])@([^\s@]{0,20})$/.exec(text.slice(0, caret))
  return match ? { at: caret - (match[1] ?? '').length - 1, query: match[1] ?? '' } : null
}
