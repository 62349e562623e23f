import { expect, it } from 'vitest'
import { qr } from './qr'

const ROWS = `
#######.#.#.#.#######
#.....#.#####.#.....#
#.###.#...###.#.###.#
#.###.#.####..#.###.#
#.###.#...##..#.###.#
#.....#..##...#.....#
#######.#.#.#.#######
........####.........
#.##.###....#.#..#.##
...#.#..####.########
####.####....#...#.##
##.#...#..###..#.#.#.
#...#####.##..#.##..#
........##.##.#.#....
#######.#.......#....
#.....#.##.....####.#
#.###.#...##....#.##.
#.###.#.#####.##...#.
#.###.#.##.##.##..#..
#.....#..##.#####...#
#######.###.###.###..
`

it('draws what other encoders draw', () => {
  const rows = qr('https://a.kr/x', 3).map((row) => row.map((on) => (on ? '#' : '.')).join(''))
  expect(rows).toEqual(ROWS.trim().split('\n'))
})
it('grows with the text and refuses what no longer fits', () => {
  expect(qr('x'.repeat(100))).toHaveLength(41)
  expect(qr('x'.repeat(213))).toHaveLength(57)
  expect(() => qr('x'.repeat(214))).toThrow(RangeError)
})
