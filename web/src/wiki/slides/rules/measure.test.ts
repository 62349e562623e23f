import { describe, expect, it } from 'vitest'
import type { DocNode } from '../../view/model'
import { blockLines, columnsOf, rowLines } from './measure'

const cell = (text: string, colspan = 1): DocNode => ({
  type: 'tableCell',
  attrs: { colspan },
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const row = (...cells: DocNode[]): DocNode => ({ type: 'tableRow', content: cells })
const words = (syllables: number) => '\uac00'.repeat(syllables)

describe('columns of a table', () => {
  it('take what they need while there is room', () => {
    const [first = 0, second = 0] = columnsOf([row(cell(words(20)), cell('12'))], 40)
    expect(first).toBeGreaterThan(second * 3)
    expect(first + second).toBeLessThan(40)
  })

  it('share the width in proportion where there is none', () => {
    const columns = columnsOf([row(cell(words(60)), cell(words(20)))], 40)
    expect(columns[0]).toBeGreaterThan(25)
    expect(columns[1]).toBeLessThan(15)
  })

  it('of a cell over two are divided between them', () => {
    const columns = columnsOf([row(cell(words(20), 2)), row(cell('1'), cell('2'))], 40)
    expect(columns).toHaveLength(2)
    expect(columns[0]).toBe(columns[1])
  })
})

describe('rows of a table', () => {
  it('that fit beside each other take one line', () => {
    const rows = [row(cell(words(12)), cell('120'), cell('180'), cell(words(9)))]
    expect(rowLines(rows[0] ?? row(), columnsOf(rows, 35))).toBeLessThan(1.2)
  })

  it('with long words take more', () => {
    const rows = [row(cell(words(80)), cell(words(80)))]
    expect(rowLines(rows[0] ?? row(), columnsOf(rows, 35))).toBeGreaterThan(2.5)
  })

  it('that are empty take one', () => {
    expect(blockLines({ type: 'table', content: [row(cell(''))] }, 35)).toBeLessThan(2)
  })
})
