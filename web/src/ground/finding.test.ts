import { describe, expect, it } from 'vitest'
import { keysText, strokeOf } from './acts'
import { matches } from './initials'
import { colourOf, familyLetter } from './ui/Avatar'
import { tsvOf } from './ui/tsv'

describe('matches', () => {
  it.each([
    ['김하늘', 'ㄱㅎㄴ', true],
    ['김하늘', 'ㅎㄴ', true],
    ['김하늘', '기', true],
    ['김하늘', '김하느', true],
    ['김하늘', '김하나', false],
    ['회의실 예약', '실예', true],
    ['Budget 2027', 'budget2', true],
    ['김하늘', '', true],
    ['김', 'ㄱㅎ', false],
  ])('%s by %s: %s', (text, typed, found) => expect(matches(text, typed)).toBe(found))
})

describe('a shortcut', () => {
  const press = (code: string, key: string, more: object = {}) =>
    strokeOf({
      code,
      key,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      ...more,
    } as KeyboardEvent)
  it('is the same under a Hangul keyboard', () => {
    expect(press('KeyC', 'ㅊ')).toBe('c')
    expect(press('KeyK', 'k', { ctrlKey: true })).toBe('mod+k')
    expect(press('Slash', '?', { shiftKey: true })).toBe('?')
  })
  it('reads well', () => expect(keysText('mod+enter')).toBe('Ctrl+Enter'))
})

describe('a person', () => {
  it('shows the family name, of two syllables where it has two', () => {
    expect(familyLetter('김하늘')).toBe('김')
    expect(familyLetter('남궁민서')).toBe('남궁')
    expect(familyLetter('john Smith')).toBe('J')
  })
  it('keeps one colour of twelve', () => {
    expect(colourOf('0197a3')).toBe(colourOf('0197a3'))
    expect(new Set(Array.from({ length: 400 }, (_, id) => colourOf(`person-${id}`))).size).toBe(12)
  })
})

describe('tsv', () => {
  it('quotes what would break cells and disarms formulas', () => {
    expect(
      tsvOf([
        ['이름', '금액'],
        ['두 줄\n이름', '-1,234'],
        ['=1+1', '말 "따옴표"'],
      ]),
    ).toBe('이름\t금액\n"두 줄\n이름"\t-1,234\n\'=1+1\t"말 ""따옴표"""')
  })
})
