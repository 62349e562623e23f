import { describe, expect, it } from 'vitest'
import { openOn, otherTimes, reasonOf } from './allowed'
import { readClock, wallOf } from './time'

/** A Monday. */
const DAY = '2026-11-30'
const at = (clock: string, day = DAY) => wallOf(day, readClock(clock) ?? NaN)
const span = (from: string, until: string, day = DAY) => ({ start: at(from, day), end: at(until, day) })
const RULES = { seat_days: 14, room_days: 30, unit_minutes: 30, holidays: false }
const HOURS = Object.fromEntries(['0', '1', '2', '3', '4'].map((day) => [day, [['09:00', '18:00']]]))
const AROUND = {
  rules: RULES,
  hours: HOURS,
  holiday: undefined,
  open: [span('09:00', '18:00'), span('09:00', '18:00', '2026-12-18')],
  taken: [span('13:00', '14:00')],
  now: at('10:10'),
}
const ROOM = { kind: 'room', capacity: 8 }
const DESK = { kind: 'desk', capacity: 1 }
const LOCKER = { kind: 'locker', capacity: 1 }

describe('why a wish would be refused', () => {
  it.each([
    ['nothing speaks against it', span('14:00', '15:00'), ROOM, 8, {}, null],
    ['it ends before it begins', span('15:00', '14:00'), ROOM, 1, {}, 'ends-before-start'],
    ['no half-hour', span('14:10', '15:00'), ROOM, 1, {}, 'units'],
    ['too many people', span('14:00', '15:00'), ROOM, 9, {}, 'too-small'],
    ['it is over', span('09:00', '10:00'), ROOM, 1, {}, 'past'],
    ['it has just begun', span('10:00', '11:00'), ROOM, 1, {}, null],
    ['a desk three weeks ahead', span('10:00', '11:00', '2026-12-18'), DESK, 1, {}, 'too-far-ahead'],
    ['a room three weeks ahead', span('10:00', '11:00', '2026-12-18'), ROOM, 1, {}, null],
    ['works', span('14:00', '15:00'), ROOM, 1, { open: [] }, 'closed'],
    ['a Sunday', span('10:00', '11:00', '2026-12-06'), ROOM, 1, {}, 'closed-that-day'],
    ['a holiday', span('14:00', '15:00'), ROOM, 1, { holiday: 'Day of spaces', open: [] }, 'holiday'],
    ['before it opens', span('08:30', '11:00'), ROOM, 1, { now: at('07:00') }, 'not-open'],
    ['after it closes', span('17:30', '18:30'), ROOM, 1, {}, 'not-open'],
    ['a locker at night', span('17:30', '22:00'), LOCKER, 1, {}, null],
    ['taken', span('12:30', '13:30'), ROOM, 1, {}, 'taken'],
    ['just after', span('14:00', '14:30'), ROOM, 1, {}, null],
  ])('%s', (_, wish, space, people, more, code) => {
    expect(reasonOf(wish, space, people, { ...AROUND, ...more })?.code ?? null).toBe(
      code === null ? null : `spaces.${code}`,
    )
  })
  it('says the numbers', () => {
    expect(reasonOf(span('17:30', '18:30'), ROOM, 1, AROUND)?.params).toEqual({
      begin: '09:00',
      end: '18:00',
    })
    expect(reasonOf(span('14:00', '15:00'), ROOM, 20, AROUND)?.params).toEqual({ capacity: 8 })
  })
})

describe('other times', () => {
  it('are the nearest ones', () => {
    const found = otherTimes(span('13:00', '14:00'), AROUND.taken, openOn(HOURS, DAY), AROUND.now, 3, 30)
    expect(found).toEqual([span('12:00', '13:00'), span('14:00', '15:00'), span('11:30', '12:30')])
  })
  it('are none on a day that is closed', () => {
    expect(otherTimes(span('13:00', '14:00'), [], openOn(HOURS, '2026-12-06'), 0, 3, 30)).toEqual([])
  })
})
