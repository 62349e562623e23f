import type { Piece } from './data'

/** Text with what was found marked. Places are counted in characters, not in UTF-16 units. */
export function Marked({ piece }: { piece: Piece }) {
  const letters = Array.from(piece.text)
  const parts: { text: string; hit: boolean }[] = []
  let at = 0
  for (const [start = 0, end = start] of piece.hits) {
    if (start > at) parts.push({ text: letters.slice(at, start).join(''), hit: false })
    parts.push({ text: letters.slice(start, end).join(''), hit: true })
    at = end
  }
  parts.push({ text: letters.slice(at).join(''), hit: false })
  return (
    <>
      {piece.cut_before ? '\u2026' : null}
      {parts.map((part, index) => (part.hit ? <mark key={index}>{part.text}</mark> : part.text))}
      {piece.cut_after ? '\u2026' : null}
    </>
  )
}
