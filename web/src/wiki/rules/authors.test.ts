import { describe, expect, it } from 'vitest'
import type { DocNode } from '../view/model'
import { authorOf, passages } from './authors'

const p = (id: string, content?: DocNode[]): DocNode => ({ type: 'paragraph', attrs: { id }, content })
const authors = {
  a: { by: 'one', at: '2026-01-01T00:00:00Z' },
  b: { by: 'one', at: '2026-01-02T00:00:00Z' },
  c: { by: 'two', at: '2026-01-03T00:00:00Z' },
}

describe('who wrote what', () => {
  it.each([
    ['a block of its own', p('a'), 'one'],
    ['the latest of what is in it', p('a', [p('c')]), 'two'],
    ['an earlier edit within changes nothing', p('b', [p('a')]), 'one'],
    ['nobody known', p('x'), undefined],
  ])('%s', (_, block, by) => {
    expect(authorOf(block, authors)?.by).toBe(by)
  })

  it('joins neighbours of one author, with the time of the latest', () => {
    const found = passages({ type: 'doc', content: [p('a'), p('b'), p('c'), p('a')] }, authors)
    expect(found.map(({ wrote, blocks }) => [wrote?.by, wrote?.at.slice(0, 10), blocks.length])).toEqual([
      ['one', '2026-01-02', 2],
      ['two', '2026-01-03', 1],
      ['one', '2026-01-01', 1],
    ])
  })
})
