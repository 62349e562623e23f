import { describe, expect, it } from 'vitest'
import type { Row, Unit } from './data'
import { above, branches, dialled, gapText, sameNamed } from './rules'

const unit = (id: string, parent: string | null, people = 0) => ({ id, parent, people }) as Unit

describe('the tree of units', () => {
  const units = [
    unit('a', null, 1),
    unit('b', 'a', 2),
    unit('c', 'b', 3),
    unit('d', 'a', 4),
    unit('e', 'gone', 5),
  ]
  it('counts the people of everything below', () => {
    const [top, lost] = branches(units)
    expect(top?.people).toBe(10)
    expect(top?.below.map((one) => one.people)).toEqual([5, 4])
    expect(lost?.unit.id).toBe('e')
  })
  it('knows what lies above', () => {
    expect(above(units, 'c')).toEqual(['a', 'b'])
    expect(above(units, 'a')).toEqual([])
  })
})

describe('lists of people', () => {
  it('marks those of the same name', () => {
    const rows = [
      { id: '1', fn: 'Kim' },
      { id: '2', fn: 'Lee' },
      { id: '3', fn: 'Kim' },
    ] as Row[]
    expect([...sameNamed(rows)]).toEqual(['1', '3'])
  })
  it('writes gaps and numbers to dial', () => {
    expect([gapText(-4), gapText(0), gapText(2)]).toEqual(['-4', '0', '+2'])
    expect(dialled('02-1234 (5678)')).toBe('0212345678')
  })
})
