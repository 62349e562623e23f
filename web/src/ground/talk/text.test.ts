import { describe, expect, it } from 'vitest'
import { asking, kept, pieces, typed } from './text'

const SKY = '0197a3c0-0000-7000-8000-000000000001'
const SEA = '0197a3c0-0000-7000-8000-000000000002'

describe('the text of a comment', () => {
  it('keeps people who were chosen and reads them as names', () => {
    const text = kept('@김하늘 님과 @김하 님', { 김하늘: SKY, 김하: SEA })
    expect(text).toBe(`@[김하늘](person:${SKY}) 님과 @[김하](person:${SEA}) 님`)
    expect(typed(text)).toEqual({ text: '@김하늘 님과 @김하 님', mentioned: { 김하늘: SKY, 김하: SEA } })
  })

  it('leaves a name alone that nobody chose', () => {
    expect(kept('@이바다 안녕하세요', {})).toBe('@이바다 안녕하세요')
  })

  it('draws people and addresses, without the full stop after an address', () => {
    expect(pieces(`@[김하늘](person:${SKY}) https://madang.example/a. 끝`)).toEqual([
      { kind: 'person', id: SKY, name: '김하늘' },
      { kind: 'text', text: ' ' },
      { kind: 'link', href: 'https://madang.example/a', text: 'https://madang.example/a' },
      { kind: 'text', text: '. 끝' },
    ])
  })

  it('finds the mention before the caret, not an address of mail', () => {
    expect(asking('검토 @ㄱㅎ', 6)).toEqual({ at: 3, query: 'ㄱㅎ' })
    expect(asking('@', 1)).toEqual({ at: 0, query: '' })
    expect(asking('sky@example', 11)).toBeNull()
    expect(asking('@김하늘 ', 5)).toBeNull()
  })
})
