import { expect, it } from 'vitest'
import { backAt } from './Inbox'

it('brings a snoozed notice back on a working morning', () => {
  const saturday = new Date(2026, 10, 21, 15, 30)
  expect(backAt('hour', saturday)).toEqual(new Date(2026, 10, 21, 16, 30))
  expect(backAt('tomorrow', saturday)).toEqual(new Date(2026, 10, 22, 9))
  expect(backAt('monday', saturday)).toEqual(new Date(2026, 10, 23, 9))
  expect(backAt('monday', new Date(2026, 10, 22, 8))).toEqual(new Date(2026, 10, 23, 9))
  expect(backAt('monday', new Date(2026, 10, 23, 8))).toEqual(new Date(2026, 10, 30, 9))
})
