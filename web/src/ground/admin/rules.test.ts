import { expect, it } from 'vitest'
import { sizeText } from './rules'

it('writes sizes as people read them', () => {
  expect([0, 999, 1500, 12_345_678, 3_200_000_000].map(sizeText)).toEqual([
    '0 B',
    '999 B',
    '1.5 kB',
    '12 MB',
    '3.2 GB',
  ])
})
