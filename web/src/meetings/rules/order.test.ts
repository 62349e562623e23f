import { describe, expect, it } from 'vitest'
import { dropped, placed } from './order'

describe('an item that is moved', () => {
  it.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [1, 0, 'bac'],
    [0, 1, 'bac'],
    [1, 1, 'abc'],
    [0, -1, 'abc'],
    [2, 3, 'abc'],
    [7, 0, 'abc'],
  ])('from %i to %i', (from, to, ids) => expect(placed(['a', 'b', 'c'], from, to).join('')).toBe(ids))

  it.each([
    [0, 0, 0],
    [0, 1, 0],
    [0, 2, 1],
    [0, 3, 2],
    [2, 0, 0],
    [2, 3, 2],
    [1, 3, 2],
  ])('dragged from %i into gap %i stands at %i', (from, gap, at) => expect(dropped(from, gap)).toBe(at))
})
