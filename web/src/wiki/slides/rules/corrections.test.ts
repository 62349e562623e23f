import { describe, expect, it } from 'vitest'
import type { DocNode } from '../../view/model'
import {
  arrange,
  dress,
  hide,
  merge,
  move,
  note,
  readCorrections,
  split,
  type Change,
  type Stored,
} from './corrections'
import { cut } from './cut'
import type { Deck, Slide } from './deck'
import { dice, doc, h, list, p, someBlock, somePage } from './samples'
import { roomOf } from './themes'

const deckOf = (page: DocNode, stored: Stored = {}): Deck =>
  cut(page, readCorrections(stored), { title: '제목', room: roomOf })
const keys = (deck: Deck) => deck.slides.map((one) => one.key)

/** A map as the page keeps it. */
function apply(stored: Stored, changes: readonly Change[]): Stored {
  const next: Record<string, unknown> = { ...stored }
  for (const { key, value } of changes) {
    if (value === undefined) delete next[key]
    else next[key] = value
  }
  return next
}
const at = (deck: Deck, key: string): Slide => {
  const found = deck.slides.find((one) => one.key === key)
  if (!found) throw new Error(`no slide ${key}`)
  return found
}

const PAGE = doc(
  h('a', 1, '개요'),
  p('a1', '첫 글'),
  p('a2', '둘째 글'),
  p('a3', '셋째 글'),
  h('b', 1, '현황'),
  p('b1', '글'),
  h('c', 1, '계획'),
  list('c1', '하나', '둘', '셋'),
  h('d', 1, '예산'),
  p('d1', '글'),
)
const without = (page: DocNode, ...ids: string[]): DocNode =>
  doc(...(page.content ?? []).filter((block) => !ids.includes(String(block.attrs?.id))))

describe('by hand', () => {
  const deck = deckOf(PAGE)
  it('splits in the middle and at an item of a list', () => {
    expect(keys(deckOf(PAGE, apply({}, split(deck, at(deck, 'a'), 'a2'))))).toEqual([
      'title',
      'a',
      'a2',
      'b',
      'c',
      'd',
    ])
    expect(keys(deckOf(PAGE, apply({}, split(deck, at(deck, 'c'), 'c1-1'))))).toEqual([
      'title',
      'a',
      'b',
      'c',
      'c1-1',
      'd',
    ])
  })
  it('does not split where the slide begins or what is not on it', () => {
    expect(split(deck, at(deck, 'a'), 'a')).toEqual([])
    expect(split(deck, at(deck, 'a'), 'b1')).toEqual([])
  })
  it('merges with the slide before and keeps what both notes say', () => {
    const noted = apply(apply({}, note(deck, at(deck, 'a'), '인사')), note(deck, at(deck, 'b'), '숫자 강조'))
    const before = deckOf(PAGE, noted)
    const merged = deckOf(PAGE, apply(noted, merge(before, at(before, 'b'))))
    expect(keys(merged)).toEqual(['title', 'a', 'c', 'd'])
    expect(at(merged, 'a').notes).toBe('인사\n숫자 강조')
  })
  it('takes a split back by merging', () => {
    const stored = apply({}, split(deck, at(deck, 'a'), 'a2'))
    const two = deckOf(PAGE, stored)
    expect(keys(deckOf(PAGE, apply(stored, merge(two, at(two, 'a2')))))).toEqual(keys(deck))
  })
  it('hides, shows, arranges, dresses', () => {
    const hidden = apply({}, hide(deck, at(deck, 'b'), true))
    expect(at(deckOf(PAGE, hidden), 'b').hidden).toBe(true)
    expect(
      at(deckOf(PAGE, apply(hidden, hide(deckOf(PAGE, hidden), at(deck, 'b'), false))), 'b').hidden,
    ).toBe(false)
    expect(at(deckOf(PAGE, apply({}, arrange(deck, at(deck, 'c'), 'columns'))), 'c').layout).toBe('columns')
    expect(deckOf(PAGE, apply({}, dress('ink'))).theme).toBe('ink')
  })
  it('moves to every place and back', () => {
    for (const key of ['a', 'b', 'c', 'd'])
      for (let place = 1; place <= 4; place += 1) {
        const changed = deckOf(PAGE, apply({}, move(deck, at(deck, key), place)))
        expect(keys(changed)[0]).toBe('title')
        expect(keys(changed).indexOf(key)).toBe(place)
        expect(keys(changed).filter((one) => one !== key)).toEqual(keys(deck).filter((one) => one !== key))
      }
  })
  it('keeps nothing once all is back in the order of the text', () => {
    const stored = apply({}, move(deck, at(deck, 'a'), 3))
    const moved = deckOf(PAGE, stored)
    const back = apply(stored, move(moved, at(moved, 'a'), 1))
    expect(Object.keys(back).filter((key) => key.endsWith('.after'))).toEqual([])
  })
  it('moves a slide between two that only length parted', () => {
    const long = doc(
      h('x', 1, '가'),
      ...Array.from({ length: 12 }, (_, n) => p(`x${n}`, '길게 쓴 글입니다. '.repeat(9))),
      h('y', 1, '나'),
      p('y1', '글'),
    )
    const first = deckOf(long)
    const changed = deckOf(long, apply({}, move(first, at(first, 'y'), 2)))
    expect(keys(changed).indexOf('y')).toBe(2)
    expect(keys(changed).filter((one) => one !== 'y')).toEqual(keys(first).filter((one) => one !== 'y'))
  })
  it('merges two of three that length parted and leaves the third', () => {
    const long = doc(
      h('x', 1, '가'),
      ...Array.from({ length: 14 }, (_, n) => p(`x${n}`, '길게 쓴 글입니다. '.repeat(9))),
    )
    const first = deckOf(long)
    expect(first.slides.length).toBeGreaterThan(4)
    const third = first.slides[3]
    const merged = deckOf(long, apply({}, merge(first, third as Slide)))
    expect(keys(merged)).toEqual(keys(first).filter((one) => one !== third?.key))
  })
})

describe('when the text changes', () => {
  const deck = deckOf(PAGE)
  const hidden = apply({}, hide(deck, at(deck, 'b'), true))
  it('a heading that is gone leaves what stood under it hidden', () => {
    expect(at(deckOf(without(PAGE, 'b'), hidden), 'b1').hidden).toBe(true)
  })
  it('a slide that is gone hides nothing else', () => {
    expect(deckOf(without(PAGE, 'b', 'b1'), hidden).slides.filter((one) => one.hidden)).toEqual([])
  })
  it('notes of a slide that is gone go to the one before', () => {
    const noted = apply({}, note(deck, at(deck, 'b'), '잊지 말 것'))
    expect(at(deckOf(without(PAGE, 'b', 'b1'), noted), 'a').notes).toBe('잊지 말 것')
  })
  it('a slide that was moved after one that is gone stands where the text has it', () => {
    const moved = apply({}, move(deck, at(deck, 'd'), 2))
    expect(keys(deckOf(without(PAGE, 'a', 'a1', 'a2', 'a3'), moved))).toContain('d')
  })
  it('two people who put two slides after each other still see all of them', () => {
    expect(keys(deckOf(PAGE, { 'b.after': 'c', 'c.after': 'b' })).sort()).toEqual(keys(deck).sort())
  })
  it('text that grows on a hidden slide stays hidden', () => {
    const grown = doc(
      ...(PAGE.content ?? []).flatMap((block) =>
        block.attrs?.id === 'b1'
          ? Array.from({ length: 14 }, (_, n) => p(`n${n}`, '새로 쓴 긴 글입니다. '.repeat(8)))
          : [block],
      ),
    )
    const shown = deckOf(grown, hidden)
    const from = keys(shown).indexOf('b')
    const to = keys(shown).indexOf('c')
    expect(to - from).toBeGreaterThan(1)
    expect(shown.slides.map((one, n) => one.hidden === (n >= from && n < to)).every(Boolean)).toBe(true)
  })
})

/** Deletes, adds, swaps and rewrites blocks at random. */
function edited(page: DocNode, roll: () => number, fresh: () => string): DocNode {
  const blocks = [...(page.content ?? [])]
  for (let times = 1 + Math.floor(roll() * 8); times > 0; times -= 1) {
    const place = Math.floor(roll() * (blocks.length + 1))
    const kind = roll()
    if (kind < 0.3) blocks.splice(place, 1)
    else if (kind < 0.6) blocks.splice(place, 0, someBlock(roll, fresh()))
    else if (kind < 0.75) {
      const [one] = blocks.splice(place, 1)
      if (one) blocks.splice(Math.floor(roll() * (blocks.length + 1)), 0, one)
    } else {
      const one = blocks[place]
      if (one?.type === 'paragraph')
        blocks[place] = p(String(one.attrs?.id), 'other words. '.repeat(1 + Math.floor(roll() * 30)))
    }
  }
  return doc(...blocks)
}

it('every correction whose block still exists holds, after any edits and any further corrections', () => {
  let checked = 0
  for (let seed = 1; seed <= 100; seed += 1) {
    const roll = dice(seed)
    let count = 0
    const fresh = () => `n${(count += 1)}`
    let page = somePage(roll, 25)
    let stored: Stored = {}
    for (let round = 0; round < 6; round += 1) {
      const deck = deckOf(page, stored)
      const slide = deck.slides[1 + Math.floor(roll() * (deck.slides.length - 1))]
      if (!slide) break
      const hand = Math.floor(roll() * 6)
      const anchor = slide.anchors[1 + Math.floor(roll() * (slide.anchors.length - 1))]
      if (hand === 0) stored = apply(stored, hide(deck, slide, true))
      if (hand === 1) stored = apply(stored, note(deck, slide, `note ${seed}-${round}`))
      if (hand === 2) stored = apply(stored, arrange(deck, slide, 'columns'))
      if (hand === 3 && anchor) stored = apply(stored, split(deck, slide, anchor))
      if (hand === 4) stored = apply(stored, merge(deck, slide))
      if (hand === 5) stored = apply(stored, move(deck, slide, 1 + Math.floor(roll() * deck.slides.length)))
      page = edited(page, roll, fresh)

      const after = deckOf(page, stored)
      expect(deckOf(page, stored)).toEqual(after)
      expect(new Set(keys(after)).size).toBe(after.slides.length)
      expect([...after.natural].sort()).toEqual(keys(after).sort())
      const here = new Set(after.slides.flatMap((one) => one.anchors))
      for (const [key, one] of readCorrections(stored).of) {
        if (!here.has(key)) continue
        checked += 1
        const found = after.slides.find((other) => other.key === key)
        const held = after.slides.find((other) => other.anchors.includes(key))
        if (one.notes) expect(held?.notes).toContain(one.notes)
        if (one.cut === true || one.hidden || one.layout) expect(found, `${seed} ${key}`).toBeDefined()
        if (one.hidden) expect(found?.hidden).toBe(true)
        if (one.layout && found?.layout !== 'section') expect(found?.layout).toBe(one.layout)
      }
    }
  }
  expect(checked).toBeGreaterThan(300)
}, 60_000)

it('reads any map without harm', () => {
  const odd = {
    'deck.theme': 'neon',
    'a.cut': 'yes',
    'a.layout': 'x',
    '.cut': true,
    b: 1,
    'b.own': [1, 'b1'],
    'c.notes': {},
    'd.after': 7,
    '__proto__.hidden': true,
  }
  expect(keys(deckOf(PAGE, odd))).toEqual(keys(deckOf(PAGE)))
  expect(readCorrections({ 'a.notes': 'x'.repeat(20_000) }).of.get('a')?.notes).toHaveLength(8000)
})
