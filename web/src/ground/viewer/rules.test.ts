import { describe, expect, it } from 'vitest'
import { askedPage, pageOf } from './data'
import { written } from './hwp/written'
import { columnName, isNumber, nextScale, textOf } from './rules'

const bytes = (...codes: number[]) => new Uint8Array(codes).buffer

describe('text of files', () => {
  it('is read in the encodings of Korean offices', () => {
    expect(textOf(new TextEncoder().encode('가나').buffer)).toBe('가나')
    expect(textOf(bytes(0xb0, 0xa1, 0xb3, 0xaa))).toBe('가나')
    expect(textOf(bytes(0xff, 0xfe, 0x00, 0xac))).toBe('가')
    expect(textOf(bytes())).toBe('')
  })
})

describe('tables', () => {
  it('name their columns and know numbers', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
    expect(['12,000', '25.0%', '(3)', '-1'].every(isNumber)).toBe(true)
    expect(['2026-11-21', '', 'a1'].some(isNumber)).toBe(false)
  })
})

describe('a drawn page', () => {
  const letter = (x: number, y: number, text: string) =>
    `<text x="${x}" y="${y}" font-size="10">${text}</text>`

  it('is read line by line with its words apart', () => {
    const svg = letter(0, 10, '가') + letter(10, 10, '나') + letter(25, 10, '&lt;') + letter(0, 30, '다')
    expect(written(svg)).toBe('가나 <\n다')
  })
})

describe('addresses', () => {
  it('cite a page', () => {
    expect(pageOf('f', { version: 2, page: 3 })).toBe('/files/f?version=2#page=3')
    expect(askedPage('#page=12')).toBe(12)
    expect(askedPage('')).toBe(1)
  })

  it('zoom in steps', () => {
    expect(nextScale(1, true)).toBe(1.1)
    expect(nextScale(0.25, false)).toBe(0.25)
  })
})
