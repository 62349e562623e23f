import { describe, expect, it } from 'vitest'
import { askedPage, pageOf } from './data'
import { written } from './hwp/written'
import { blocksOf, columnName, isNumber, nextScale, runsOf, textOf } from './rules'

const bytes = (...codes: number[]) => new Uint8Array(codes).buffer

describe('text of files', () => {
  it('is read in the encodings of Korean offices', () => {
    expect(textOf(new TextEncoder().encode('가나').buffer)).toBe('가나')
    expect(textOf(bytes(0xb0, 0xa1, 0xb3, 0xaa))).toBe('가나')
    expect(textOf(bytes(0xff, 0xfe, 0x00, 0xac))).toBe('가')
    expect(textOf(bytes())).toBe('')
  })
})

describe('Markdown', () => {
  it('becomes blocks of text', () => {
    const source =
      '# 제목\n\n본문 한 줄\n둘째 줄\n\n- 하나\n- 둘\n\n| 가 | 나 |\n|---|---|\n| 1 | 2 |\n\n```\n<b>\n```\n'
    expect(blocksOf(source)).toEqual([
      { kind: 'heading', level: 1, text: '제목' },
      { kind: 'text', text: '본문 한 줄\n둘째 줄' },
      { kind: 'list', ordered: false, items: ['하나', '둘'] },
      { kind: 'table', rows: [['가', '나'], ['1', '2']] }, // prettier-ignore
      { kind: 'code', text: '<b>' },
    ])
  })

  it('ends whatever it is given', () => {
    for (const source of ['> ', '#', '|', '|\n|-|', '```', '- ', '1. ', '***', '#a\n>', '\n\n|a|\n---'])
      expect(Array.isArray(blocksOf(source))).toBe(true)
  })

  it('links only to the web and to this page', () => {
    expect(runsOf('[a](https://x.org) [b](/tasks) [c](javascript:x)').filter((run) => run.mark)).toEqual([
      { text: 'a', mark: 'link', href: 'https://x.org' },
      { text: 'b', mark: 'link', href: '/tasks' },
    ])
    expect(runsOf('**굵게** `코드`').map((run) => run.mark)).toEqual(['strong', undefined, 'code'])
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
