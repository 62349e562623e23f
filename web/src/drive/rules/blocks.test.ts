import { expect, test } from 'vitest'
import { BLOCK, blocksOf, known, laidOut, missing, without } from './blocks'

const block = (from: number, length: number, count: number) => ({
  items: Array.from({ length }, (_, at) => ({ id: String(from + at) })),
  count,
})
const TOTAL = 2 * BLOCK + 50
const far = new Map([
  [0, block(0, BLOCK, TOTAL)],
  [2, block(2 * BLOCK, 50, TOTAL)],
])

test('what is not known stays open', () => {
  const list = laidOut(far, TOTAL)
  expect([list[0]?.id, list[BLOCK - 1]?.id, list[BLOCK], list[TOTAL - 1]?.id]).toEqual([
    '0',
    String(BLOCK - 1),
    undefined,
    String(TOTAL - 1),
  ])
  expect(laidOut(far, 3)).toHaveLength(3)
})

test('blocks of a stretch', () => {
  expect(blocksOf(0, 0)).toEqual([0])
  expect(blocksOf(BLOCK - 1, BLOCK)).toEqual([0, 1])
  expect(blocksOf(-5, 2 * BLOCK)).toEqual([0, 1, 2])
})

test('what goes lets the known move up and leaves the unknown open', () => {
  const left = without(far, TOTAL, new Set(['0', String(TOTAL - 1)]))
  expect(left.get(0)?.items[0]?.id).toBe('1')
  expect(left.get(0)?.items).toHaveLength(BLOCK - 1)
  expect(
    left
      .get(2)
      ?.items.map((one) => one.id)
      .slice(0, 2),
  ).toEqual([String(2 * BLOCK + 1), String(2 * BLOCK + 2)])
  expect(left.get(2)?.items).toHaveLength(48)
  expect(left.get(0)?.count).toBe(TOTAL - 2)
  const whole = new Map([
    [0, block(0, BLOCK, BLOCK + 1)],
    [1, block(BLOCK, 1, BLOCK + 1)],
  ])
  const moved = without(whole, BLOCK + 1, new Set(['7']))
  expect([moved.get(0)?.items.length, moved.get(1)?.items.length]).toEqual([BLOCK, 0])
})

test('what is missing comes as few runs', () => {
  const list = laidOut(far, TOTAL)
  expect(missing(list, 0, TOTAL - 1, 5)).toEqual([{ first: 1, blocks: 1 }])
  expect(missing(laidOut(new Map(), 10 * BLOCK), 0, 10 * BLOCK, 4)).toEqual([
    { first: 0, blocks: 4 },
    { first: 4, blocks: 4 },
    { first: 8, blocks: 2 },
  ])
  expect(missing(list, 0, 5, 5)).toEqual([])
})

test('known is known to both ends', () => {
  const list = laidOut(far, TOTAL)
  expect([known(list, 0, BLOCK - 1), known(list, BLOCK, 0), known(list, 2 * BLOCK, TOTAL + 9)]).toEqual([
    true,
    false,
    true,
  ])
})
