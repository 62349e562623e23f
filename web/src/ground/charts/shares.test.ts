import { describe, expect, it } from 'vitest'
import { closed, corners, countOf, leanings, partsOf, points, toTenth } from './shares'

const bar = (counts: readonly number[] | null) => ({ id: 'a', label: 'a', counts })

describe('a bar of 100 %', () => {
  it('is filled by its parts, each printed with one decimal', () => {
    const parts = partsOf(bar([1, 1, 1])) ?? []
    expect(parts.map((one) => one.share)).toEqual([33.3, 33.3, 33.3])
    expect(parts.reduce((sum, one) => sum + one.width, 0)).toBeCloseTo(100, 9)
  })

  it('leaves the number out of a part that is too narrow for it', () => {
    expect(partsOf(bar([79, 8, 7, 6]))?.map((one) => one.roomy)).toEqual([true, true, false, false])
  })

  it('shows nothing of too few, and nothing of nobody', () => {
    expect(partsOf(bar(null))).toBeNull()
    expect(countOf(bar(null))).toBeNull()
    expect(partsOf(bar([0, 0, 0]))).toBeNull()
    expect(countOf(bar([0, 0]))).toBe(0)
  })
})

describe('positive, neutral, negative', () => {
  it.each([
    ['five steps', [1, 2, 4, 8, 16], [24, 4, 3]],
    ['seven steps', [1, 1, 1, 5, 2, 2, 2], [6, 5, 3]],
    ['an even scale has no middle', [1, 2, 3, 4], [7, 0, 3]],
    ['nobody', [0, 0, 0, 0, 0], [0, 0, 0]],
  ])('%s', (_, steps, said) => expect(leanings(steps)).toEqual(said))
})

describe('percentage points', () => {
  it.each([
    [42.7, 39.5, '+3.2'],
    [39.5, 42.7, '\u22123.2'],
    [50, 50.04, '0.0'],
    [50.05, 50, '+0.1'],
  ])('%d after %d is %s', (now, before, said) => expect(points(now, before)).toBe(said))

  it('rounds halves away from zero on both sides', () => {
    expect([toTenth(0.25), toTenth(-0.25), toTenth(1.005)]).toEqual([0.3, -0.3, 1])
  })
})

describe('a radar', () => {
  it('begins upwards and goes round clockwise', () => {
    expect(closed(corners([5, 5, 5, 5], 5, 100))).toBe('M0 -100L100 0L0 100L-100 0Z')
  })

  it('holds what is out of range at the rim or the middle', () => {
    expect(closed(corners([9, -3], 5, 10))).toBe('M0 -10L0 0Z')
    expect(closed([])).toBe('')
  })
})
