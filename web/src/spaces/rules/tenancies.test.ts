import { describe, expect, it } from 'vitest'
import { isLive, lastOf, phaseOf, waits } from './tenancies'

const TODAY = '2026-11-30'
const of = (
  state: string,
  since = '2026-11-01',
  until = '2027-01-31',
  renew_until: string | null = null,
) => ({
  state,
  since,
  until,
  renew_until,
})

describe('tenancies', () => {
  it.each([
    [of('applied'), 'applied', true, true],
    [of('admitted'), 'running', true, false],
    [of('admitted', '2026-12-01'), 'coming', true, false],
    [of('admitted', '2026-11-30', '2026-11-30'), 'running', true, false],
    [of('admitted', '2026-11-01', '2026-11-29'), 'ended', false, false],
    [of('admitted', '2026-11-01', '2026-12-31', '2027-02-01'), 'running', true, true],
    [of('refused'), 'refused', false, false],
    [of('withdrawn'), 'withdrawn', false, false],
    [of('ended'), 'ended', false, false],
  ] as const)('stand as their days say: %o', (one, phase, live, waiting) => {
    expect(phaseOf(one, TODAY)).toBe(phase)
    expect(isLive(one, TODAY)).toBe(live)
    expect(waits(one, TODAY)).toBe(waiting)
  })

  it('count the first and the last day', () => {
    expect(lastOf('2026-12-01', 1)).toBe('2026-12-01')
    expect(lastOf('2026-12-01', 92)).toBe('2027-03-02')
  })
})
