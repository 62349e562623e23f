import { describe, expect, it } from 'vitest'
import { asClock, beginnings, left, paceOf } from './clock'

const item = (minutes: number, elapsed: number) => ({ minutes, elapsed_seconds: elapsed })

describe('the clock', () => {
  it.each([
    [item(10, 0), 0, 600, 'calm'],
    [item(10, 300), 179, 121, 'calm'],
    [item(10, 300), 180, 120, 'near'],
    [item(10, 600), 0, 0, 'near'],
    [item(10, 600), 1, -1, 'over'],
    [item(60, 3000), 420, 180, 'near'],
    [item(0, 30), 30, -60, 'calm'],
  ] as const)('%o after %d seconds has %d left and is %s', (one, since, rest, pace) => {
    expect(left(one, since)).toBe(rest)
    expect(paceOf(one, since)).toBe(pace)
  })

  it.each([
    [0, '0:00'],
    [65, '1:05'],
    [-65, '1:05'],
    [3725, '1:02:05'],
  ])('%d seconds read %s', (seconds, text) => {
    expect(asClock(seconds)).toBe(text)
  })

  it('tells when the rest begins, after what is left of the item at hand', () => {
    const items = [
      { ...item(5, 60), begun_at: '2026-11-21T05:00:00Z' },
      { ...item(10, 0), begun_at: null },
      { ...item(3, 0), begun_at: null },
    ]
    expect(beginnings(items, 0, 240)).toEqual([null, 240_000, 840_000])
    expect(beginnings(items, 0, -30)).toEqual([null, 0, 600_000])
  })
})
