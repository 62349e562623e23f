/** Words out of a drawn page. */
const LETTERS = /<text\b([^>]*)>([^<]*)<\/text>/g
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** Part of a letter's size that two letters of one word stand apart at most. */
const APART = 0.22

/** What is written on a drawn page, tables included, line by line: the library's own text leaves tables out. */
export function written(svg: string): string {
  let text = ''
  let line = Number.NaN
  let end = 0
  for (const [, place = '', raw = ''] of svg.matchAll(LETTERS)) {
    const value = (name: string) =>
      Number(new RegExp(`\\b${name}="(-?[\\d.]+)`).exec(place)?.[1] ?? Number.NaN)
    const size = value('font-size') || 10
    const x = value('x')
    const y = value('y')
    const letters = raw.replaceAll(/&(?:#(\d+)|(\w+));/g, (_, code: string, name: string) =>
      code ? String.fromCodePoint(Number(code)) : (NAMED[name] ?? ''),
    )
    if (text && Math.abs(y - line) > size / 2) text += '\n'
    else if (text && x - end > size * APART) text += ' '
    text += letters
    line = y
    end = x + [...letters].reduce((sum, letter) => sum + (letter > '\u1100' ? size : size / 2), 0)
  }
  return text
}
