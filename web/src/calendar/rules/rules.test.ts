import { describe, expect, it } from 'vitest'
import { columnsOf } from './columns'
import { dayAfter, slotAfter } from './cursor'
import { addMonths, sixWeeks } from '../../ground/isoDays'
import { drawn, moved, nextHour, onto, pressed, stretched } from './drag'
import { lanesOf } from './lanes'
import { datesOf, readRule, reseat, ruleOn, weekly, writeRule } from './recurrence'
import { clockOf, DAY, dayOf, nameOf, readClock, toInstant, toWall, wallOf } from './wall'

const at = (day: string, hour: number, minute = 0) => wallOf(day, hour * 60 + minute)

describe('time on the wall', () => {
  it('goes to an instant and back', () => {
    const wall = at('2026-11-29', 14, 30)
    expect(toWall(toInstant(wall))).toBe(wall)
    expect(dayOf(wall)).toBe('2026-11-29')
    expect(clockOf(wall)).toBe('14:30')
  })
  it('names a time of a series by its instant, a whole day by its day', () => {
    const wall = toWall('2026-12-07T01:00:00Z')
    expect(nameOf(wall, false)).toBe('20261207T010000Z')
    expect(nameOf(wallOf('2026-12-07', 0), true)).toBe('20261207')
  })
  it('calls midnight at an end 24:00', () => expect(clockOf(at('2026-11-30', 0), true)).toBe('24:00'))
  it.each([
    ['9', 540],
    ['930', 570],
    ['0930', 570],
    ['9:30', 570],
    ['14.05', 845],
    ['24:00', null],
    ['9:75', null],
    ['soon', null],
  ])('reads %s', (text, minute) => expect(readClock(text)).toBe(minute))
})

describe('days', () => {
  it('keeps the last day of a shorter month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28')
    expect(addMonths('2026-12-15', -12)).toBe('2025-12-15')
  })
  it('gives six weeks from a Sunday', () => {
    const weeks = sixWeeks('2026-11-29')
    expect(weeks).toHaveLength(6)
    expect(weeks[0]?.[0]).toBe('2026-11-01')
    expect(weeks[5]?.[6]).toBe('2026-12-12')
  })
})

describe('events side by side', () => {
  const box = (key: string, from: number, to: number) => ({ key, start: from * 60, end: to * 60 })
  it('gives one event the whole width', () =>
    expect(columnsOf([box('a', 9, 10)])).toEqual([{ key: 'a', top: 540, height: 60, left: 0, width: 1 }]))
  it('halves two that overlap and not those that only meet', () => {
    const found = new Map(
      columnsOf([box('a', 9, 10), box('b', 9.5, 11), box('c', 11, 12)]).map((one) => [one.key, one]),
    )
    expect(found.get('a')).toMatchObject({ left: 0, width: 0.5 })
    expect(found.get('b')).toMatchObject({ left: 0.5, width: 0.5 })
    expect(found.get('c')).toMatchObject({ left: 0, width: 1 })
  })
  it('counts what finds no room beside so many others', () => {
    const many = Array.from({ length: 9 }, (_, index) => box(`e${index}`, 9, 10 + index / 10))
    const found = columnsOf(many, 4)
    expect(found).toHaveLength(4)
    expect(found.at(-1)).toMatchObject({ more: 6, left: 0.75, width: 0.25, top: 540 })
    expect(columnsOf(many.slice(0, 4), 4).every((one) => one.more === undefined)).toBe(true)
  })
  it('lets an event take the free room at its right', () => {
    const found = new Map(
      columnsOf([box('long', 9, 13), box('b', 9, 10), box('c', 9, 10), box('late', 11, 12)]).map((one) => [
        one.key,
        one,
      ]),
    )
    expect(found.get('long')?.width).toBeCloseTo(1 / 3)
    expect(found.get('late')).toMatchObject({ left: 1 / 3 })
    expect(found.get('late')?.width).toBeCloseTo(2 / 3)
  })
  it('never lets boxes lie over each other, however many', () => {
    const many = Array.from({ length: 200 }, (_, i) => ({
      key: `e${i}`,
      start: (i * 37) % 1380,
      end: ((i * 37) % 1380) + 15 + ((i * 13) % 120),
    }))
    const boxes = columnsOf(many)
    expect(boxes).toHaveLength(200)
    for (const one of boxes)
      for (const other of boxes) {
        if (one === other) continue
        const apart =
          one.top + one.height <= other.top ||
          other.top + other.height <= one.top ||
          one.left + one.width <= other.left + 1e-9 ||
          other.left + other.width <= one.left + 1e-9
        expect(apart, `${one.key} ${other.key}`).toBe(true)
      }
  })
  it('keeps a short event at the end of the day inside it', () => {
    const [only] = columnsOf([{ key: 'a', start: 1435, end: 1440 }])
    expect((only?.top ?? 0) + (only?.height ?? 0)).toBeLessThanOrEqual(DAY)
  })
})

describe('bars of a week', () => {
  const lie = (key: string, first: number, last: number, order = 0) => ({ key, first, last, order })
  it('puts long bars first and marks what goes on outside', () => {
    const { bars } = lanesOf([lie('short', 2, 2), lie('long', -3, 8)], 7, 3)
    expect(bars[0]).toEqual({ key: 'long', from: 0, to: 6, lane: 0, before: true, after: true })
    expect(bars[1]).toMatchObject({ key: 'short', lane: 1, before: false, after: false })
  })
  it('counts what a full day hides and leaves room for the count', () => {
    const { bars, hidden } = lanesOf(
      [1, 2, 3, 4, 5].map((n) => lie(`e${n}`, 0, 0, n)),
      7,
      3,
    )
    expect(bars.map((one) => one.key)).toEqual(['e1', 'e2'])
    expect(hidden).toEqual([3, 0, 0, 0, 0, 0, 0])
  })
  it('shows all of a day that is exactly full', () =>
    expect(
      lanesOf(
        [1, 2, 3].map((n) => lie(`e${n}`, 0, 0, n)),
        7,
        3,
      ).hidden[0],
    ).toBe(0))
  it('hides a bar on all its days or none', () => {
    const { bars, hidden } = lanesOf([lie('a', 0, 2), lie('b', 0, 2), lie('c', 0, 2), lie('d', 2, 2)], 7, 3)
    expect(bars.some((one) => one.key === 'c')).toBe(false)
    expect(hidden.slice(0, 3)).toEqual([1, 1, 2])
  })
})

describe('drags and keys', () => {
  const span = { start: at('2026-11-30', 10), end: at('2026-11-30', 11) }
  it('moves and keeps the length', () => expect(moved(span, 90).end - moved(span, 90).start).toBe(60))
  it('never stretches below a step', () => expect(stretched(span, -600).end).toBe(span.start + 15))
  it('draws upwards as well as downwards', () =>
    expect(drawn(at('2026-11-30', 12, 4), at('2026-11-30', 10, 7))).toEqual({
      start: at('2026-11-30', 10),
      end: at('2026-11-30', 12),
    }))
  it('puts an event on another day at its own time', () =>
    expect(onto(span, wallOf('2026-12-03'))).toEqual({
      start: at('2026-12-03', 10),
      end: at('2026-12-03', 11),
    }))
  it('begins with the next half hour', () =>
    expect(nextHour(at('2026-11-30', 10, 1)).start).toBe(at('2026-11-30', 10, 30)))
  it.each([
    [{ key: 'ArrowRight', shiftKey: true, altKey: false }, false, moved(span, DAY)],
    [{ key: 'ArrowDown', shiftKey: true, altKey: false }, false, moved(span, 15)],
    [{ key: 'ArrowDown', shiftKey: true, altKey: false }, true, moved(span, 7 * DAY)],
    [{ key: 'ArrowDown', shiftKey: true, altKey: true }, false, stretched(span, 15)],
    [{ key: 'ArrowDown', shiftKey: false, altKey: false }, false, null],
    [{ key: 'x', shiftKey: true, altKey: false }, false, null],
  ])('obeys %o', (key, whole, wanted) => expect(pressed(span, key, whole)).toEqual(wanted))
})

describe('the cursor', () => {
  it.each([
    ['ArrowDown', '2026-12-06'],
    ['ArrowLeft', '2026-11-28'],
    ['Home', '2026-11-29'],
    ['End', '2026-12-05'],
    ['PageDown', '2026-12-29'],
    ['Enter', null],
  ])('goes by %s', (key, day) => expect(dayAfter('2026-11-29', key)).toBe(day))
  it('stays inside the day and may leave the week', () => {
    expect(slotAfter({ column: 0, minute: 0 }, 'ArrowUp')).toEqual({ column: 0, minute: 0 })
    expect(slotAfter({ column: 0, minute: 60 }, 'ArrowLeft')).toEqual({ column: -1, minute: 60 })
    expect(slotAfter({ column: 0, minute: 1410 }, 'ArrowDown')?.minute).toBe(1410)
  })
})

describe('recurrence', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20270209T145959Z', '2026-12-01'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR;COUNT=10', '2026-11-30'],
    ['FREQ=DAILY', '2026-11-30'],
    ['FREQ=MONTHLY;BYDAY=2TU', '2026-12-08'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-12-25'],
    ['FREQ=YEARLY', '2026-12-25'],
  ])('reads and writes %s', (text, day) => {
    const rule = readRule(text, day)
    expect(rule).not.toBeNull()
    expect(writeRule(rule as NonNullable<typeof rule>, day, false)).toBe(text)
  })
  it('reads the last day in Seoul', () => {
    expect(readRule('FREQ=DAILY;UNTIL=20270208T150000Z', '2026-11-30')?.until).toBe('2027-02-09')
    expect(readRule('RRULE:FREQ=DAILY;UNTIL=20270209', '2026-11-30')?.until).toBe('2027-02-09')
  })
  it.each([
    'FREQ=HOURLY',
    'FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU',
    'FREQ=MONTHLY;BYMONTHDAY=3',
    'FREQ=YEARLY;BYDAY=1MO',
    '',
  ])('leaves %s as it is', (text) => expect(readRule(text, '2026-12-08')).toBeNull())
  it.each([
    ['FREQ=WEEKLY;BYDAY=MO;COUNT=3', ['2027-04-26', '2027-05-03', '2027-05-10']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', ['2027-04-26', '2027-04-28', '2027-05-10', '2027-05-12']],
    ['FREQ=DAILY;INTERVAL=7;UNTIL=20270503T150000Z', ['2027-04-26', '2027-05-03']],
    ['FREQ=YEARLY', ['2027-04-26']],
  ])('knows the days of %s', (text, days) => {
    const rule = readRule(text, '2027-04-26')
    expect(datesOf(rule as NonNullable<typeof rule>, '2027-04-26', '2027-05-14')).toEqual(days)
  })
  it('follows an event to another day as it is written', () => {
    expect(ruleOn('FREQ=WEEKLY;BYDAY=MO', '2027-05-03', '2027-05-04', false)).toBe('FREQ=WEEKLY;BYDAY=TU')
    const workdays = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'
    expect(ruleOn(workdays, '2027-05-03', '2027-05-04', false)).toBe(workdays)
    expect(ruleOn('FREQ=HOURLY', '2027-05-03', '2027-05-04', false)).toBe('FREQ=HOURLY')
  })
  it('follows an event to another day', () => {
    expect(reseat(weekly('2026-12-01'), '2026-12-01', '2026-12-03').days).toEqual(['TH'])
    const two = { ...weekly('2026-12-01'), days: ['TU', 'FR'] as const }
    expect(reseat(two, '2026-12-01', '2026-12-02').days).toEqual(['WE', 'FR'])
  })
})
