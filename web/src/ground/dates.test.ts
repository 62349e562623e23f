import { expect, test } from 'vitest'
import { today } from './dates'

test('the day is the one in Seoul, whatever zone the browser keeps', () => {
  expect(today(new Date('2026-11-21T14:59:59Z'))).toBe('2026-11-21')
  expect(today(new Date('2026-11-21T15:00:00Z'))).toBe('2026-11-22')
  expect(today(new Date('2026-12-31T15:00:00Z'))).toBe('2027-01-01')
})
