/** Finding Korean names by what people type: initial consonants, partial syllables, spacing ignored. */

const SYLLABLES = 0xac00
const LAST_SYLLABLE = 0xd7a3
const FINALS = 28
const PER_INITIAL = 588

/** The nineteen initial consonants as compatibility Jamo, in the order of syllables. */
const INITIALS = Array.from(
  '\u3131\u3132\u3134\u3137\u3138\u3139\u3141\u3142\u3143\u3145\u3146\u3147\u3148\u3149\u314A\u314B\u314C\u314D\u314E',
)

const bare = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, '')

function fits(letter: string, typed: string, last: boolean): boolean {
  if (letter === typed) return true
  const code = letter.charCodeAt(0)
  if (code < SYLLABLES || code > LAST_SYLLABLE) return false
  const initial = INITIALS[Math.floor((code - SYLLABLES) / PER_INITIAL)]
  if (initial === typed) return true
  // A syllable still without its final consonant stands for all that begin like it, at the end of what was typed.
  const other = typed.charCodeAt(0)
  return (
    last &&
    other >= SYLLABLES &&
    other <= LAST_SYLLABLE &&
    (other - SYLLABLES) % FINALS === 0 &&
    code - ((code - SYLLABLES) % FINALS) === other
  )
}

/** Whether `text` contains what was typed, initial consonants and unfinished syllables allowed. */
export function matches(text: string, typed: string): boolean {
  const letters = Array.from(bare(text))
  const wanted = Array.from(bare(typed))
  if (wanted.length === 0) return true
  for (let start = 0; start + wanted.length <= letters.length; start += 1) {
    if (wanted.every((one, index) => fits(letters[start + index] ?? '', one, index === wanted.length - 1)))
      return true
  }
  return false
}
