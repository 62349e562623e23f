import { expect, it } from 'vitest'
import { duration, elapsed, toggled } from './timing'

it.each([
  [0, '0:00'],
  [65_000, '1:05'],
  [3_845_000, '1:04:05'],
  [-61_000, '1:01'],
])('%i ms is %s', (milliseconds, text) => expect(duration(milliseconds)).toBe(text))

it('counts only while it runs', () => {
  const running = toggled({ counted: 0, since: null }, 1000)
  expect(elapsed(running, 4000)).toBe(3000)
  const standing = toggled(running, 4000)
  expect(elapsed(standing, 9000)).toBe(3000)
  expect(elapsed(toggled(standing, 10_000), 11_000)).toBe(4000)
})
