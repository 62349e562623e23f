import { describe, expect, test } from 'vitest'
import { everything, moved, NOTHING, pressed, remaining, target, type Ids, type Selection } from './selection'

const ORDER = ['a', 'b', 'c', 'd', 'e']
/** Steps of the keys from where they stand. */
const stepped = (before: Selection, order: Ids, step: number, range: boolean, keep = false) =>
  moved(before, order, target(before, order, step), range, keep)
const ids = (one: { ids: ReadonlySet<string> }) => [...one.ids].sort().join('')

describe('selection', () => {
  test('a press chooses one row and forgets the others', () => {
    const two = pressed(pressed(NOTHING, ORDER, 'a'), ORDER, 'c', { toggle: true })
    expect(ids(two)).toBe('ac')
    expect(ids(pressed(two, ORDER, 'e'))).toBe('e')
  })

  test('Shift reaches from the anchor and may shrink again', () => {
    const from = pressed(NOTHING, ORDER, 'b')
    const far = pressed(from, ORDER, 'e', { range: true })
    expect(ids(far)).toBe('bcde')
    expect(ids(pressed(far, ORDER, 'a', { range: true }))).toBe('ab')
  })

  test('Ctrl with Shift adds the range to what there was', () => {
    const kept = pressed(pressed(NOTHING, ORDER, 'a'), ORDER, 'c', { toggle: true })
    expect(ids(pressed(kept, ORDER, 'e', { toggle: true, range: true }))).toBe('acde')
  })

  test('Ctrl twice on a row leaves it as it was', () => {
    const once = pressed(NOTHING, ORDER, 'b', { toggle: true })
    expect(ids(pressed(once, ORDER, 'b', { toggle: true }))).toBe('')
  })

  test.each([
    [1, 'a'],
    [-1, 'e'],
  ])('the first arrow (%i) begins at the near end', (step, expected) => {
    expect(stepped(NOTHING, ORDER, step, false).at).toBe(expected)
  })

  test('arrows stop at the ends; with Shift they stretch', () => {
    const end = stepped(pressed(NOTHING, ORDER, 'd'), ORDER, 5, false)
    expect(end.at).toBe('e')
    const back = stepped(stepped(end, ORDER, -1, true), ORDER, -1, true)
    expect(ids(back)).toBe('cde')
    expect(ids(stepped(back, ORDER, 1, true))).toBe('de')
  })

  test('with Ctrl the keys walk and the selection stays', () => {
    const walked = stepped(pressed(NOTHING, ORDER, 'a'), ORDER, 2, false, true)
    expect(walked.at).toBe('c')
    expect(ids(walked)).toBe('a')
  })

  test('what is not known yet is passed over', () => {
    const some = ['a', undefined, undefined, 'd', 'e']
    expect(ids(pressed(pressed(NOTHING, some, 'a'), some, 'd', { range: true }))).toBe('ad')
    expect(ids(everything(NOTHING, some))).toBe('ade')
    const at = pressed(NOTHING, some, 'a')
    expect(stepped(at, some, 1, false)).toBe(at)
    expect(target(at, some, 99)).toBe(4)
  })

  test('what is gone from the list is no longer selected', () => {
    const all = everything(NOTHING, ORDER)
    expect(ids(all)).toBe('abcde')
    expect(ids(remaining(all, ['b', 'd']))).toBe('bd')
    const same = pressed(NOTHING, ORDER, 'b')
    expect(remaining(same, ORDER)).toBe(same)
  })
})
