import { describe, expect, it } from 'vitest'
import { named } from './plan'

describe('names on a plan', () => {
  it.each([
    ['\uC88C\uC11D 12', 80, '\uC88C\uC11D 12'],
    ['\uC88C\uC11D 12', 26, '12'],
    ['\uC88C\uC11D 12', 10, null],
    ['A-01', 20, null],
    ['Room for quiet work', 40, null],
  ])('%s in %d pixels is %s', (name, room, shown) => {
    expect(named(name, room)).toBe(shown)
  })
})
