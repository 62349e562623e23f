import { describe, expect, it } from 'vitest'
import type { Message } from '../data/rooms'
import { merged, placed, unreadBy } from './messages'

const one = (seq: number, more: Partial<Message> = {}): Message => ({
  room: 'r',
  seq,
  change: seq,
  client: `c${seq}`,
  by: 'mina',
  name: 'Mina',
  at: `2026-11-21T05:00:0${seq % 10}Z`,
  text: `${seq}`,
  pinned: false,
  ...more,
})
const day = (at: string) => at.slice(0, 10)

describe('merged', () => {
  it('keeps the order of numbers and of two versions the later', () => {
    const edited = one(1, { change: 5, text: 'edited' })
    expect(merged([one(1), one(3)], [one(2), edited]).map((each) => each.text)).toEqual(['edited', '2', '3'])
    expect(merged([edited], [one(1)])).toEqual([edited])
  })
})

describe('placed', () => {
  it('names a run once and gives the minute at its end', () => {
    const found = placed([one(1), one(2), one(3, { by: 'joon' }), one(4, { by: 'joon' })], day)
    expect(found.map((each) => each.first)).toEqual([true, false, true, false])
    expect(found.map((each) => each.last)).toEqual([false, true, false, true])
    expect(found.map((each) => each.day)).toEqual([true, false, false, false])
  })

  it('begins anew with a day and after a pause', () => {
    const late = one(2, { at: '2026-11-21T05:09:00Z' })
    const tomorrow = one(3, { at: '2026-11-22T05:09:00Z' })
    const found = placed([one(1), late, tomorrow], day)
    expect(found.map((each) => [each.first, each.last, each.day])).toEqual([
      [true, true, true],
      [true, true, false],
      [true, true, true],
    ])
  })
})

describe('unreadBy', () => {
  it('counts those who have not come so far, without the author', () => {
    const people = [
      { person: 'mina', seen: 0 },
      { person: 'joon', seen: 2 },
      { person: 'sun', seen: 1 },
    ]
    expect([1, 2, 3].map((seq) => unreadBy(one(seq), people))).toEqual([0, 1, 2])
  })
})
