import { describe, expect, it } from 'vitest'
import { EMOJI, emojiIn } from './emoji'

describe('an emoji that is typed', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['📄', '📄'],
    ['📄🎯', '🎯'],
    ['👨\u200D💻', '👨\u200D💻'],
    ['🇰🇷', '🇰🇷'],
    ['1\uFE0F\u20E3', '1\uFE0F\u20E3'],
    ['report', null],
    ['1', null],
  ])('of %j is %j', (text, found) => expect(emojiIn(text)).toBe(found))
})

it('offers each sign once, and signs that can be typed', () => {
  expect(new Set(EMOJI).size).toBe(EMOJI.length)
  expect(EMOJI.map(emojiIn)).toEqual(EMOJI)
})
