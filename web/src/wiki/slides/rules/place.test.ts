import { expect, it } from 'vitest'
import { readCorrections } from './corrections'
import { cut } from './cut'
import { placeOf, stepOf } from './place'
import { doc, h, p } from './samples'
import { roomOf } from './themes'

it.each([
  ['arrowright', 0, 1],
  ['pagedown', 2, 2],
  [' ', 1, 2],
  ['arrowleft', 0, 0],
  ['pageup', 2, 1],
  ['shift+ ', 2, 1],
  ['home', 2, 0],
  ['end', 0, 2],
  ['x', 1, null],
])('%j at %i of 3 leads to %j', (stroke, place, to) => expect(stepOf(stroke, place, 3)).toBe(to))

it('stays near a slide that was hidden or joined to another', () => {
  const page = doc(
    h('a', 1, '가'),
    p('a1', '글'),
    h('b', 1, '나'),
    p('b1', '글'),
    h('c', 1, '다'),
    p('c1', '글'),
  )
  const deck = cut(page, readCorrections({ 'b.hidden': true, 'c.cut': false }), { title: '', room: roomOf })
  const shown = deck.slides.filter((one) => !one.hidden)
  expect(placeOf(deck, shown, 'b')).toBe(1)
  expect(placeOf(deck, shown, 'gone')).toBe(0)
})
