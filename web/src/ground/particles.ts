/**
 * Korean particles that depend on the final consonant of the word before them.
 *
 * Messages write both forms, `{name}` + EUL(REUL) and so on; `settle` keeps the right one.
 * Code points are used because Hangul stays out of the program.
 */

/** What the word before a particle ends in. */
export type Final = 'none' | 'rieul' | 'other' | 'unknown'

/** Marks the edges of a substituted value, so that text typed by people is never touched. */
export const OPEN = '\uE000'
export const CLOSE = '\uE001'

const SYLLABLES = 0xac00
const LAST_SYLLABLE = 0xd7a3
const RIEUL = 8

// [form after a final consonant, form after a vowel]; the written form of each is in `WRITTEN`.
const EUL = '\uC744'
const REUL = '\uB97C'
const I = '\uC774'
const GA = '\uAC00'
const EUN = '\uC740'
const NEUN = '\uB294'
const GWA = '\uACFC'
const WA = '\uC640'
const EU = '\uC73C'
const RO = '\uB85C'

const WRITTEN: Record<string, [string, string]> = {
  [`${EUL}(${REUL})`]: [EUL, REUL],
  [`${REUL}(${EUL})`]: [EUL, REUL],
  [`${I}(${GA})`]: [I, GA],
  [`${GA}(${I})`]: [I, GA],
  [`${EUN}(${NEUN})`]: [EUN, NEUN],
  [`${NEUN}(${EUN})`]: [EUN, NEUN],
  [`${WA}(${GWA})`]: [GWA, WA],
  [`${GWA}(${WA})`]: [GWA, WA],
  [`(${EU})${RO}`]: [EU + RO, RO],
}
const PATTERN = new RegExp(
  Object.keys(WRITTEN)
    .map((written) => written.replace(/[()]/g, '\\$&'))
    .join('|'),
  'g',
)

// 0 yeong, 1 il, 3 sam, 6 yuk, 7 chil, 8 pal end in a consonant; 1, 7 and 8 in rieul. 10, 100, … end in one too.
const DIGITS: Final[] = ['other', 'rieul', 'none', 'other', 'none', 'none', 'other', 'rieul', 'rieul', 'none']

/** How a Latin word ends when read in Korean; `unknown` when readings differ (chat, report, page). */
function finalOfLatin(word: string): Final {
  const last = word.slice(-1)
  if (word === word.toUpperCase()) {
    if (last === 'L' || last === 'R') return 'rieul'
    return last === 'M' || last === 'N' ? 'other' : 'none'
  }
  const lower = word.toLowerCase()
  if (lower.endsWith('ng')) return 'other'
  if (/[bckpt]$/.test(lower) || /[^aeiou]e$/.test(lower)) return 'unknown'
  if (lower.endsWith('l')) return 'rieul'
  return /[mn]$/.test(lower) ? 'other' : 'none'
}

/** What `text` ends in, closing quotes and brackets left aside. */
export function finalOf(text: string): Final {
  const bare = text.normalize('NFC').replace(/[\s"'\u2019\u201D\u300D\u300F\u3009\u300B)\]}>]+$/u, '')
  const last = bare.charCodeAt(bare.length - 1)
  if (last >= SYLLABLES && last <= LAST_SYLLABLE) {
    const final = (last - SYLLABLES) % 28
    return final === 0 ? 'none' : final === RIEUL ? 'rieul' : 'other'
  }
  if (last >= 0x30 && last <= 0x39) return DIGITS[last - 0x30] ?? 'unknown'
  const latin = /[A-Za-z]+$/.exec(bare)
  return latin ? finalOfLatin(latin[0]) : 'unknown'
}

/** Keeps the fitting form of every particle outside the marked values and removes the marks. */
export function settle(text: string): string {
  let out = ''
  let inside = false
  for (const piece of text.split(/([\uE000\uE001])/)) {
    if (piece === OPEN) inside = true
    else if (piece === CLOSE) inside = false
    else if (inside) out += piece
    else {
      let at = 0
      for (const match of piece.matchAll(PATTERN)) {
        out += piece.slice(at, match.index)
        at = match.index + match[0].length
        const [closed, open] = WRITTEN[match[0]] ?? [match[0], match[0]]
        const final = finalOf(out)
        if (final === 'unknown') out += match[0]
        else if (final === 'none') out += open
        else out += final === 'rieul' && open === RO ? open : closed
      }
      out += piece.slice(at)
    }
  }
  return out
}
