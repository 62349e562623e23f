import { describe, expect, test } from 'vitest'
import { daysOf, periodOf, timesOf, type Times } from './period'

const whole: Times = { from: '2027-02-27', until: '2027-02-28', whole: true, start: '', end: '' }
const hours: Times = { from: '2027-03-02', until: '2027-03-02', whole: false, start: '09:30', end: '18:00' }

describe('the time of a trip', () => {
  test('whole days end with the midnight after the last one', () => {
    expect(periodOf(whole)).toEqual({
      dtstart: '2027-02-27T00:00:00+09:00',
      dtend: '2027-03-01T00:00:00+09:00',
      all_day: true,
    })
  })
  test.each([whole, hours])('comes back as it was given', (times) => {
    const period = periodOf(times)
    expect(period && { ...timesOf(period), ...(times.whole ? { start: '', end: '' } : {}) }).toEqual(times)
  })
  test('is read in the zone of the institution, however the server writes it', () => {
    const said = { dtstart: '2027-03-01T15:00:00Z', dtend: '2027-03-03T15:00:00Z', all_day: true }
    expect(timesOf(said)).toMatchObject({ from: '2027-03-02', until: '2027-03-03' })
    expect(daysOf(said)).toBe(2)
  })
  test.each([
    { ...whole, until: '' },
    { ...hours, end: '' },
  ])('is none while something is missing', (times) => {
    expect(periodOf(times)).toBeNull()
  })
})
