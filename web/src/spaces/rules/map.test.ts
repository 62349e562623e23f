import { describe, expect, it } from 'vitest'
import { named, windowOf } from './map'

const place = (id: string, x: number, y: number) => ({ id, x, y, label: '나래 강소특구' })

describe('names on the sketch of the sites', () => {
  it('stand to the right where nothing is in the way', () => {
    const [one] = named([place('a', 500, 500)])
    expect(one?.at).toEqual({ x: 524, y: 500, anchor: 'start' })
  })
  it('make way for what lies close by', () => {
    const found = named([place('a', 500, 500), place('b', 538, 508), place('c', 576, 516)])
    expect(found.map((one) => one.at.anchor)).toEqual(['end', 'middle', 'start'])
  })
  it('stand somewhere even where there is no room at all', () =>
    expect(named(Array.from({ length: 9 }, (_, at) => place(`${at}`, 500, 500)))).toHaveLength(9))
  it('are all within the window, which never becomes tiny', () => {
    expect(windowOf([])).toBe('0 0 600 600')
    const [x, y, width, height] = windowOf(named([place('a', 0, 0), place('b', 990, 400)]))
      .split(' ')
      .map(Number) as [number, number, number, number]
    expect(x).toBeLessThan(-26)
    expect(x + width).toBeGreaterThan(990 + 24)
    expect(height).toBe(600)
    expect(y).toBe(-100)
  })
})
