import { describe, expect, it } from 'vitest'
import { plainText, type DocNode } from '../../view/model'
import { readCorrections, type Stored } from './corrections'
import { cut } from './cut'
import type { Deck } from './deck'
import { dice, doc, h, image, list, p, rule, somePage, table, text } from './samples'
import { roomOf } from './themes'

const deckOf = (page: DocNode, stored: Stored = {}, title = '제목'): Deck =>
  cut(page, readCorrections(stored), { title, room: roomOf })
const keys = (deck: Deck) => deck.slides.map((one) => one.key)
const LONG = '긴 문장을 여러 번 되풀이하여 한 장에 담기지 않을 만큼 길게 씁니다. '

describe('where slides begin', () => {
  it('an empty page has its title alone', () => {
    expect(keys(deckOf(doc()))).toEqual(['title'])
  })
  it('cuts at the two highest levels of heading and at dividers', () => {
    const page = doc(
      h('a', 1, '개요'),
      p('b', '글'),
      h('c', 2, '배경'),
      p('d', '글'),
      h('e', 3, '소제목'),
      p('f', '글'),
      rule('g'),
      p('i', '글'),
    )
    expect(keys(deckOf(page))).toEqual(['title', 'a', 'c', 'i'])
  })
  it('cuts at lower levels where the page uses no higher ones', () => {
    expect(keys(deckOf(doc(h('a', 3, '하나'), p('b', '글'), h('c', 3, '둘'), p('d', '글'))))).toEqual([
      'title',
      'a',
      'c',
    ])
  })
  it('takes a heading alone for a section, and names it above the slides that follow', () => {
    const { slides } = deckOf(
      doc(h('a', 1, '제1부'), h('b', 2, '배경'), p('c', '글'), h('d', 2, '현황'), p('e', '글')),
    )
    expect(slides.map((one) => [one.layout, one.section])).toEqual([
      ['title', ''],
      ['section', ''],
      ['statement', '제1부'],
      ['statement', '제1부'],
    ])
  })
  it('does not repeat the title of the page as its first heading', () => {
    expect(keys(deckOf(doc(h('a', 1, '업무 보고'), p('b', '글')), {}, '업무 보고'))).toEqual(['title', 'b'])
  })
  it('leaves out empty paragraphs and dividers at the end', () => {
    const blank: DocNode = { type: 'paragraph', attrs: { id: 'x' } }
    expect(keys(deckOf(doc(p('a', '글'), blank, rule('r'), blank)))).toEqual(['title', 'a'])
  })
})

describe('what is too long', () => {
  it('goes on under the same heading', () => {
    const page = doc(h('a', 1, '현황'), ...Array.from({ length: 12 }, (_, at) => p(`p${at}`, LONG)))
    const { slides } = deckOf(page)
    expect(slides.length).toBeGreaterThan(2)
    expect(slides.slice(2).every((one) => one.continued && one.why === 'length')).toBe(true)
    expect(slides.slice(1).every((one) => one.heading && plainText(one.heading) === '현황')).toBe(true)
  })
  it('cuts a list between its items, evenly', () => {
    const page = doc(
      h('a', 1, '할 일'),
      list('l', ...Array.from({ length: 11 }, (_, at) => `항목 ${at + 1} `.repeat(4))),
    )
    const sizes = deckOf(page)
      .slides.slice(1)
      .map((one) => one.blocks[0]?.content?.length ?? 0)
    expect(sizes.reduce((sum, one) => sum + one)).toBe(11)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
  })
  it('counts on in a numbered list', () => {
    const items = list('l', ...Array.from({ length: 30 }, (_, at) => `${at}`)).content ?? []
    const numbered: DocNode = { type: 'orderedList', attrs: { id: 'l', start: 5 }, content: items }
    const [, first, second] = deckOf(doc(numbered)).slides
    expect(second?.blocks[0]?.attrs?.start).toBe(5 + (first?.blocks[0]?.content?.length ?? 0))
  })
  it('repeats the head of a table', () => {
    const { slides } = deckOf(doc(h('a', 1, '예산'), table('t', 24)))
    const heads = slides.slice(1).map((one) => one.blocks[0]?.content?.[0]?.content?.[0]?.type)
    expect(heads.length).toBeGreaterThan(1)
    expect(heads.every((type) => type === 'tableHeader')).toBe(true)
  })
  it('keeps the columns of a table from slide to slide and fills the slides evenly', () => {
    const pieces = deckOf(doc(h('a', 1, '표'), table('t', 30, 4))).slides.filter(
      ({ blocks }) => blocks.length > 0,
    )
    const rows = pieces.map(({ blocks }) => (blocks[0]?.content?.length ?? 0) - 1)
    expect(rows.reduce((sum, one) => sum + one, 0)).toBe(29)
    expect(Math.max(...rows) - Math.min(...rows)).toBeLessThanOrEqual(3)
    expect(new Set(pieces.map(({ blocks }) => JSON.stringify(blocks[0]?.attrs?.shares))).size).toBe(1)
    expect(pieces[0]?.blocks[0]?.attrs?.shares).toHaveLength(4)
  })
  it('cuts code into equal pieces as long as a slide', () => {
    const said = Array.from({ length: 25 }, (_, line) => `line ${line}`).join('\n')
    const code: DocNode = { type: 'codeBlock', attrs: { id: 'c' }, content: [text(said)] }
    const pieces = deckOf(doc(h('a', 1, '코드'), code)).slides.flatMap(({ blocks }) => blocks.map(plainText))
    expect(pieces.map((one) => one.split('\n').length)).toEqual([9, 9, 7])
    expect(pieces.join('\n')).toBe(said)
  })
  it('shows two pictures beside each other, and a third by itself', () => {
    const shown = (count: number) =>
      deckOf(doc(h('a', 1, '사진'), ...Array.from({ length: count }, (_, at) => image(`i${at}`))))
        .slides.filter(({ blocks }) => blocks.length > 0)
        .map(({ blocks, layout }) => [blocks.length, layout])
    expect(shown(2)).toEqual([[2, 'image']])
    expect(shown(3)).toEqual([
      [2, 'image'],
      [1, 'image'],
    ])
  })
  it('cuts a long paragraph after a sentence and loses nothing', () => {
    const { slides } = deckOf(doc(p('a', LONG.repeat(30).trim())))
    const parts = slides.slice(1).map((one) => one.blocks.map(plainText).join(' '))
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.every((one) => one.endsWith('.'))).toBe(true)
    expect(parts.join(' ')).toBe(LONG.repeat(30).trim())
  })
  it('leaves no heading last on a slide', () => {
    const page = doc(
      h('a', 1, '가'),
      h('b', 2, '나'),
      ...Array.from({ length: 9 }, (_, at) => [h(`h${at}`, 3, '소제목'), p(`p${at}`, LONG)]).flat(),
    )
    const last = deckOf(page)
      .slides.slice(2)
      .map((one) => one.blocks.at(-1)?.type)
    expect(last).not.toContain('heading')
  })
  it('holds more where less is said in larger letters', () => {
    const page = doc(h('a', 1, '현황'), ...Array.from({ length: 24 }, (_, at) => p(`p${at}`, LONG)))
    const count = (theme: string) => deckOf(page, { 'deck.theme': theme }).slides.length
    expect(count('report')).toBeLessThan(count('office'))
    expect(count('office')).toBeLessThan(count('large'))
  })
})

describe('layouts', () => {
  const bold = (before: string, figure: string): DocNode => ({
    type: 'paragraph',
    attrs: { id: 'n' },
    content: [text(before), text(figure, 'bold')],
  })
  it.each<[string, DocNode[]]>([
    ['text', [p('a', LONG), list('b', '하나', '둘')]],
    ['columns', [list('a', '본원', '가람', '나래', '다온', '라솔', '마루', '누림', '도담')]],
    ['image', [image('a')]],
    ['text-image', [image('a'), p('b', LONG)]],
    ['table', [table('a', 4)]],
    ['quote', [{ type: 'blockquote', attrs: { id: 'a' }, content: [p('b', LONG)] }]],
    ['statement', [p('a', '시민이 먼저입니다.')]],
    ['number', [bold('이용률 ', '87%')]],
    ['text', [p('a', LONG.repeat(2))]],
  ])('%s', (layout, blocks) => {
    expect(deckOf(doc(h('h', 1, '제목'), ...blocks)).slides[1]?.layout).toBe(layout)
  })
})

it('loses no block of any page', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const page = somePage(dice(seed), 40)
    const { slides } = deckOf(page)
    const said = (nodes: readonly DocNode[]) => nodes.map(plainText).join(' ').replace(/\s+/g, '')
    const heads = (one: (typeof slides)[number]) => (one.heading && !one.continued ? [one.heading] : [])
    const shown = slides.flatMap((one) => [
      ...heads(one),
      ...one.blocks.filter((block) => block.type !== 'table'),
    ])
    const written = (page.content ?? []).filter((block) => block.type !== 'table')
    expect(said(shown)).toBe(said(written))
    expect(new Set(keys({ slides } as Deck)).size).toBe(slides.length)
  }
}, 30_000)

it('cuts 200 blocks far within 200 ms', () => {
  const page = somePage(dice(7), 200)
  deckOf(page)
  const times = Array.from({ length: 9 }, () => {
    const began = performance.now()
    deckOf(page)
    return performance.now() - began
  }).sort((a, b) => a - b)
  console.info(`200 blocks: ${times[4]?.toFixed(1)} ms`)
  expect(times[4]).toBeLessThan(50)
})
