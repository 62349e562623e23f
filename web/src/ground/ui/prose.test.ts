import { describe, expect, it } from 'vitest'
import { blocksOf, piecesOf } from './prose'

describe('blocks', () => {
  it('are told by how lines begin', () => {
    const source =
      '# 제목\n\n본문 한 줄\n둘째 줄\n\n- 하나\n- 둘\n\n| 가 | 나 |\n|---|---|\n| 1 | 2 |\n\n---\n> 말\n> 씀\n```\n<b>\n```\n'
    expect(blocksOf(source)).toEqual([
      { kind: 'heading', level: 1, text: '제목' },
      { kind: 'text', text: '본문 한 줄\n둘째 줄' },
      { kind: 'list', ordered: false, items: [{ text: '하나' }, { text: '둘' }] },
      { kind: 'table', rows: [['가', '나'], ['1', '2']] }, // prettier-ignore
      { kind: 'rule' },
      { kind: 'quote', text: '말\n씀' },
      { kind: 'code', text: '<b>' },
    ])
  })

  it('begin without an empty line before them', () => {
    expect(blocksOf('할 일\n- [x] 자료\n- [ ] 면담\n1. 끝\n2) 참')).toEqual([
      { kind: 'text', text: '할 일' },
      {
        kind: 'list',
        ordered: false,
        items: [
          { text: '자료', done: true },
          { text: '면담', done: false },
        ],
      },
      { kind: 'list', ordered: true, items: [{ text: '끝' }, { text: '참' }] },
    ])
    expect(blocksOf('- 긴 일\n  이어지는 줄')).toEqual([
      { kind: 'list', ordered: false, items: [{ text: '긴 일 이어지는 줄' }] },
    ])
  })

  it('end whatever they are given', () => {
    for (const source of [
      '> ',
      '#',
      '|',
      '|\n|-|',
      '```',
      '- ',
      '1. ',
      '***',
      '#a\n>',
      '\n\n|a|\n---',
      '- - -',
    ])
      expect(Array.isArray(blocksOf(source))).toBe(true)
    const began = performance.now()
    blocksOf('- a\n|x|\n> b\n'.repeat(20_000))
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

describe('pieces', () => {
  it('are links only to the web, to pages of the house and to people', () => {
    const id = '01a2289a-edee-7a84-ad1b-54b9956a6f03'
    expect(
      piecesOf(
        `[a](https://x.org) [b](/tasks) [c](javascript:x) @[김](person:${id}) /i/${id} ![d](data:x)`,
      ).filter((one) => one.kind === 'link'),
    ).toEqual([
      { kind: 'link', text: 'a', to: 'https://x.org' },
      { kind: 'link', text: 'b', to: '/tasks' },
      { kind: 'link', text: '@김', to: `/i/${id}` },
      { kind: 'link', text: `/i/${id}`, to: `/i/${id}` },
    ])
    expect(piecesOf('참고 https://example.org/a.')[1]).toEqual({
      kind: 'link',
      text: 'https://example.org/a',
      to: 'https://example.org/a',
    })
  })

  it.each([
    ['**굵게** `코드`', ['strong', 'text', 'code']],
    ['*기울여* __굵게__', ['em', 'text', 'strong']],
    ['a_b__c__d 2*3*4', ['text']],
    ['//evil.example', ['text']],
  ])('know marks where they stand alone: %s', (text, kinds) => {
    expect(piecesOf(text).map((one) => one.kind)).toEqual(kinds)
  })

  it('never lead off the house by an address without a scheme', () => {
    expect(piecesOf('[a](//evil.example) [b](/\\evil.example)').every((one) => one.kind === 'text')).toBe(
      true,
    )
  })
})
