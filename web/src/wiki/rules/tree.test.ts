import { describe, expect, it } from 'vitest'
import { above, dropped, partAt, placeOf, rows, stepped, within, type Part, type Step } from './tree'

const leaf = (id: string, parent: string | null = null) => ({ id, parent })
/** a (b (c), d), e; f lies below a page that is out of reach. */
const TREE = [leaf('a'), leaf('b', 'a'), leaf('c', 'b'), leaf('d', 'a'), leaf('e'), leaf('f', 'hidden')]
const one = (id: string) => TREE.find((each) => each.id === id) ?? leaf(id)

describe('rows', () => {
  it.each([
    [[], 'a0+ e0 f0'],
    [['a'], 'a0- b1+ d1 e0 f0'],
    [['a', 'b'], 'a0- b1- c2 d1 e0 f0'],
    [['b'], 'a0+ e0 f0'],
  ])('open at %j', (open, expected) => {
    const shown = rows(TREE, new Set(open)).map(
      (row) => `${row.leaf.id}${row.depth}${row.parent ? (row.open ? '-' : '+') : ''}`,
    )
    expect(shown.join(' ')).toBe(expected)
  })
})

it('knows what lies above', () => {
  expect(above(TREE, 'c')).toEqual(['a', 'b'])
  expect(above(TREE, 'f')).toEqual([])
  expect(within(TREE, 'c', 'a')).toBe(true)
  expect(within(TREE, 'a', 'c')).toBe(false)
})

it.each<[string, Step, object | null]>([
  ['d', 'up', { parent: 'a', first: true }],
  ['b', 'up', null],
  ['b', 'down', { parent: 'a', after: 'd' }],
  ['d', 'down', null],
  ['d', 'in', { parent: 'b' }],
  ['b', 'in', null],
  ['c', 'out', { parent: 'a', after: 'b' }],
  ['d', 'out', { parent: null, after: 'a' }],
  ['a', 'out', null],
  ['f', 'up', { parent: 'hidden', after: 'a' }],
])('%s goes %s', (id, step, place) => {
  expect(stepped(TREE, one(id), 's', step)).toEqual(place && { space: 's', ...place })
})

it.each<[string, string, Part, object | null]>([
  ['e', 'b', 'in', { parent: 'b' }],
  ['e', 'b', 'before', { parent: 'a', first: true }],
  ['e', 'd', 'before', { parent: 'a', after: 'b' }],
  ['b', 'd', 'before', { parent: 'a', first: true }],
  ['e', 'd', 'after', { parent: 'a', after: 'd' }],
  ['a', 'c', 'in', null],
  ['a', 'a', 'after', null],
])('%s dropped on %s: %s', (moved, onto, part, place) => {
  expect(dropped(TREE, moved, one(onto), part, 's')).toEqual(place && { space: 's', ...place })
})

it('remembers the place a page had', () => {
  expect(placeOf(TREE, one('d'), 's')).toEqual({ space: 's', parent: 'a', after: 'b' })
  expect(placeOf(TREE, one('b'), 's')).toEqual({ space: 's', parent: 'a', first: true })
})

it.each([
  [2, 'before'],
  [20, 'in'],
  [39, 'after'],
])('%i pixels down a row of 40', (y, part) => {
  expect(partAt(y, 40)).toBe(part)
})
