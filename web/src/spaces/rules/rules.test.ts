import { describe, expect, it } from 'vitest'
import { drawn, hoursOf, marked, placed, roomAfter, stretched, walked, type Cursor } from './grid'
import { counted, liveOf, type Taken } from './live'
import {
  draw,
  drawingOf,
  drawn as shapeDrawn,
  inReadingOrder,
  neighbour,
  type Direction,
  type Floor,
  type Shape,
} from './plan'
import { added, LONGEST, sorted, without, type Waiting } from './queue'
import { addDays, clockOf, nextStep, overlaps, readClock, stepsOf, toIso, toWall, wallOf } from './time'

const DAY = '2026-11-30'
const at = (clock: string) => wallOf(DAY, readClock(clock) ?? NaN)
const span = (from: string, until: string) => ({ start: at(from), end: at(until) })

describe('time', () => {
  it('reads clocks', () => {
    expect(['09:00', '9:30', '24:00', '24:30', '10:75', 'noon'].map(readClock)).toEqual([
      540,
      570,
      1440,
      null,
      null,
      null,
    ])
  })
  it('keeps an instant through the wall', () => {
    const instant = new Date(2026, 10, 30, 14, 30).toISOString()
    expect(toIso(toWall(instant))).toBe(instant)
  })
  it('lets spans touch', () => {
    expect(overlaps(span('09:00', '10:00'), span('10:00', '11:00'))).toBe(false)
    expect(overlaps(span('09:00', '10:01'), span('10:00', '11:00'))).toBe(true)
  })
  it('counts', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(clockOf(nextStep(at('10:01')))).toBe('10:30')
    expect(clockOf(wallOf(DAY, 1440), true)).toBe('24:00')
    expect(stepsOf(540, 630)).toEqual([540, 570, 600, 630])
  })
})

const shape = (id: string, x: number, y: number, width = 2, height = 2): Shape => ({
  id,
  sort: 'desk',
  x,
  y,
  width,
  height,
  label: id,
  space: id,
})
/** a b · c above, d below b, e far to the right. */
const SHAPES = [shape('d', 4, 5), shape('a', 0, 0), shape('b', 4, 0), shape('c', 10, 1), shape('e', 20, 5)]
const FLOOR: Floor = { width: 24, height: 10, shapes: SHAPES }

describe('the plan', () => {
  it.each([
    ['a', 'right', 'b'],
    ['b', 'right', 'c'],
    ['b', 'down', 'd'],
    ['d', 'up', 'b'],
    ['a', 'left', 'a'],
    ['d', 'right', 'e'],
    ['e', 'left', 'd'],
  ] as [string, Direction, string][])('walks from %s %s to %s', (from, direction, to) => {
    expect(neighbour(SHAPES, from, direction)).toBe(to)
  })
  it('is read from the top', () => {
    expect(inReadingOrder(SHAPES).map((one) => one.id)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
  it('draws from any corner', () => {
    const expected = { x: 2, y: 3, width: 3, height: 2 }
    expect(shapeDrawn({ x: 2.4, y: 3.1 }, { x: 4.9, y: 4.2 }, FLOOR)).toEqual(expected)
    expect(shapeDrawn({ x: 4.9, y: 4.2 }, { x: 2.4, y: 3.1 }, FLOOR)).toEqual(expected)
    expect(shapeDrawn({ x: 22, y: 9 }, { x: 90, y: 90 }, FLOOR)).toEqual({ x: 22, y: 9, width: 2, height: 1 })
  })
  it('keeps shapes on the floor, takes back and does again', () => {
    let drawing = draw(drawingOf(FLOOR), { act: 'move', id: 'e', dx: 9, dy: -99 })
    expect(drawing.floor.shapes.find((one) => one.id === 'e')).toMatchObject({ x: 22, y: 0 })
    drawing = draw(drawing, { act: 'resize', id: 'a', dw: -9, dh: 1 })
    expect(drawing.floor.shapes.find((one) => one.id === 'a')).toMatchObject({ width: 1, height: 3 })
    drawing = draw(draw(drawing, { act: 'undo' }), { act: 'undo' })
    expect(drawing.floor).toBe(FLOOR)
    expect(draw(drawing, { act: 'undo' })).toBe(drawing)
    drawing = draw(drawing, { act: 'redo' })
    expect(drawing.floor.shapes.find((one) => one.id === 'e')).toMatchObject({ x: 22 })
  })
  it('leaves nothing to take back where nothing changed', () => {
    const drawing = drawingOf(FLOOR)
    expect(draw(drawing, { act: 'move', id: 'a', dx: -1, dy: 0 })).toBe(drawing)
    expect(draw(drawing, { act: 'change', id: 'a', to: { label: 'a' } })).toBe(drawing)
    expect(draw(drawing, { act: 'size', width: 24, height: 10 })).toBe(drawing)
  })
  it('chooses what is added and nothing after a removal', () => {
    const more = draw(drawingOf(FLOOR), { act: 'add', shape: shape('f', 0, 8) })
    expect(more.chosen).toBe('f')
    expect(draw(more, { act: 'undo' }).chosen).toBeNull()
    expect(draw(more, { act: 'remove', id: 'f' }).chosen).toBeNull()
  })
  it('never becomes smaller than what stands on it', () => {
    const drawing = draw(drawingOf(FLOOR), { act: 'size', width: 5, height: 5 })
    expect(drawing.floor).toMatchObject({ width: 22, height: 7 })
  })
})

const taken = (space: string, from: string, until: string, mine = false): Taken => ({
  space,
  ...span(from, until),
  booking: null,
  mine,
})
const TAKEN = [taken('a', '09:00', '10:00'), taken('a', '10:00', '11:00'), taken('b', '13:00', '14:00', true)]

describe('what a space is', () => {
  it.each([
    ['a', '09:30', '10:00', 'taken', '11:00'],
    ['a', '08:00', '09:00', 'free', '09:00'],
    ['a', '11:00', '12:00', 'free', null],
    ['b', '13:30', '14:30', 'mine', '14:00'],
    ['c', '09:00', '18:00', 'closed', '24:00'],
  ])('%s from %s to %s is %s until %s', (space, from, until, state, end) => {
    const closed = space === 'c' ? [span('00:00', '24:00')] : []
    const live = liveOf(space, span(from, until), TAKEN, closed, at('24:00'))
    expect(live).toEqual({ state, until: end === null ? null : at(end) })
  })
  it('is counted', () => {
    expect(
      counted([
        { state: 'free', until: null },
        { state: 'free', until: 3 },
      ]),
    ).toMatchObject({
      free: 2,
      taken: 0,
    })
  })
})

const HOURS = { from: 480, until: 1200 }

describe('the grid', () => {
  it('draws half-hours', () => {
    expect(drawn(545, 610, HOURS)).toEqual({ start: 540, end: 630 })
    expect(drawn(610, 545, HOURS)).toEqual({ start: 540, end: 630 })
    expect(drawn(545, 546, HOURS)).toEqual({ start: 540, end: 570 })
    expect(drawn(1190, 1500, HOURS)).toEqual({ start: 1170, end: 1200 })
    expect(drawn(100, 200, HOURS)).toEqual({ start: 480, end: 510 })
  })
  it('stretches as far as there is room', () => {
    expect(stretched(span('09:00', '10:00'), 44, at('12:00')).end).toBe(at('10:30'))
    expect(stretched(span('09:00', '10:00'), -900, at('12:00')).end).toBe(at('09:30'))
    expect(stretched(span('09:00', '10:00'), 900, at('12:00')).end).toBe(at('12:00'))
    expect(roomAfter(span('08:00', '08:30'), TAKEN, at('20:00'))).toBe(at('09:00'))
  })
  it('shows all that is booked', () => {
    expect(hoursOf(null, [span('07:30', '08:30'), span('20:00', '20:30')], wallOf(DAY))).toEqual({
      from: 420,
      until: 1260,
    })
    expect(hoursOf({ from: 540, until: 1080 }, [], wallOf(DAY))).toEqual({ from: 540, until: 1080 })
  })
  it('places spans in the hours', () => {
    expect(placed(span('08:00', '14:00'), wallOf(DAY), HOURS)).toEqual({ left: 0, width: 0.5 })
    expect(placed(span('06:00', '14:00'), wallOf(DAY), HOURS)).toEqual({ left: 0, width: 0.5 })
    expect(placed(span('20:00', '21:00'), wallOf(DAY), HOURS)).toBeNull()
  })
  it.each([
    ['ArrowDown', false, { row: 2, minute: 540, steps: 2 }],
    ['ArrowUp', false, { row: 0, minute: 540, steps: 2 }],
    ['ArrowRight', false, { row: 1, minute: 570, steps: 2 }],
    ['ArrowRight', true, { row: 1, minute: 540, steps: 3 }],
    ['ArrowLeft', true, { row: 1, minute: 540, steps: 1 }],
    ['End', false, { row: 1, minute: 1170, steps: 1 }],
    ['PageDown', false, { row: 2, minute: 540, steps: 2 }],
    ['x', false, null],
  ] as [string, boolean, Cursor | null][])('walks with %s (shift %s)', (key, shiftKey, expected) => {
    expect(walked({ row: 1, minute: 540, steps: 2 }, { key, shiftKey }, 3, HOURS)).toEqual(expected)
  })
  it('marks half-hours', () => {
    expect(marked({ row: 0, minute: 540, steps: 3 })).toEqual({ start: 540, end: 630 })
  })
})

describe('the queue of a kiosk', () => {
  const one = (key: string, code: string, at: number): Waiting => ({ key, code, act: 'in', at })
  it('keeps the same arrival once', () => {
    const queue = added([], one('1', '1234', 0))
    expect(added(queue, one('2', '1234', 30_000))).toBe(queue)
    expect(added(queue, one('2', '1234', 90_000))).toHaveLength(2)
    expect(added(queue, one('2', '9999', 1))).toHaveLength(2)
  })
  it('gives up after an hour', () => {
    const { due, late } = sorted([one('1', 'a', 0), one('2', 'b', 10)], LONGEST + 5)
    expect([due.map((each) => each.key), late.map((each) => each.key)]).toEqual([['2'], ['1']])
    expect(without([one('1', 'a', 0), one('2', 'b', 0)], new Set(['1'])).map((each) => each.key)).toEqual([
      '2',
    ])
  })
})
