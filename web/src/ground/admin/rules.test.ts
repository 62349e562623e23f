import { expect, it } from 'vitest'
import { bytesOf, listed, megabytes, sizeText } from './rules'

it('writes sizes as people read them', () => {
  expect([0, 999, 1500, 12_345_678, 3_200_000_000].map(sizeText)).toEqual([
    '0 B',
    '999 B',
    '1.5 kB',
    '12 MB',
    '3.2 GB',
  ])
})

it('reads lists however they are separated, each word once', () => {
  expect(listed(' exe, .bat;js\njs  vbs')).toEqual(['exe', '.bat', 'js', 'vbs'])
  expect(listed('  ')).toEqual([])
})

it('shows limits in megabytes and no limit as nothing', () => {
  expect([20_000_000, 1_499_999, null].map(megabytes)).toEqual(['20', '1', ''])
})

it('keeps a limit exactly when its field was not touched', () => {
  expect(bytesOf('21475', 21_474_836_480)).toBe(21_474_836_480)
  expect(bytesOf('5', 21_474_836_480)).toBe(5_000_000)
  expect([bytesOf('', 7_000_000), bytesOf('', null)]).toEqual([null, null])
})
