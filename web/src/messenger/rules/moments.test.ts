import { expect, test } from 'vitest'
import { dayAndTime, momentOf, soon } from './moments'

test.each([
  ['2026-11-30', '09:00', '2026-11-30T00:00:00.000Z'],
  ['2026-01-01', '00:30', '2025-12-31T15:30:00.000Z'],
  ['2026-11-30', '', undefined],
  ['', '09:00', undefined],
  ['2026-11-31', '9:00', undefined],
])('%s %s is a moment', (day, time, at) => expect(momentOf(day, time)).toBe(at))

test('a moment reads as day and time in Korea', () => {
  expect(dayAndTime(new Date('2025-12-31T15:30:00Z'))).toEqual(['2026-01-01', '00:30'])
})

const saturday = new Date('2026-11-21T06:30:00Z')
test.each([
  ['hour', saturday, ['2026-11-21', '16:30']],
  ['tomorrow', saturday, ['2026-11-22', '09:00']],
  ['monday', saturday, ['2026-11-23', '09:00']],
  ['monday', new Date('2026-11-23T03:00:00Z'), ['2026-11-30', '09:00']],
  ['tomorrow', new Date('2026-11-21T16:00:00Z'), ['2026-11-23', '09:00']],
] as const)('%s after %s', (when, now, found) => expect(soon(when, now)).toEqual(found))
