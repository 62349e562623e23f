/** A small round portrait, or the family-name letter on the person's own colour. */

/** Family names of two syllables, as code points: namgung, hwangbo, seonu, jegal, dokgo, saegong, seomun. */
const TWO = new Set([
  '\uB0A8\uAD81',
  '\uD669\uBCF4',
  '\uC120\uC6B0',
  '\uC81C\uAC08',
  '\uB3C5\uACE0',
  '\uC0AC\uACF5',
  '\uC11C\uBB38',
])
const COLOURS = 12

/** Colour of a party, 0 to 11, the same everywhere. */
export function colourOf(id: string): number {
  let hash = 0
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0
  return hash % COLOURS
}

/** The family-name letters of a name; two syllables where the family name has two. */
export function familyLetter(fn: string): string {
  const name = fn.trim()
  return TWO.has(name.slice(0, 2)) && name.length > 2
    ? name.slice(0, 2)
    : (Array.from(name)[0] ?? '').toUpperCase()
}

interface Props {
  id: string
  fn: string
  portrait?: string | null
  /** Pixels at the medium text size. */
  size?: number
}

export function Avatar({ id, fn, portrait, size = 28 }: Props) {
  const side = `${size / 10}rem`
  if (portrait)
    return <img className="m-avatar" src={portrait} alt="" style={{ inlineSize: side, blockSize: side }} />
  const colour = colourOf(id)
  const letter = familyLetter(fn)
  return (
    <span
      className="m-avatar"
      aria-hidden
      style={{
        inlineSize: side,
        blockSize: side,
        fontSize: `${(size * (letter.length > 1 ? 0.36 : 0.48)) / 10}rem`,
        background: `color-mix(in oklab, var(--party-${colour}) 20%, var(--canvas))`,
        boxShadow: `inset 0 0 0 1.5px var(--party-${colour})`,
      }}
    >
      {letter}
    </span>
  )
}
