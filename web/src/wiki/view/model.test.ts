import { describe, expect, it } from 'vitest'
import { glued, numberAttr, plainText, safeHref } from './model'

describe('where a link may lead', () => {
  it.each([
    ['https://example.org/가', 'https://example.org/가', false],
    ['mailto:mina@example.org', 'mailto:mina@example.org', false],
    ['tel:02-0000-0000', 'tel:02-0000-0000', false],
    ['/i/0197a3', '/i/0197a3', true],
    ['#b1', '#b1', false],
  ])('%s is allowed', (href, to, inside) => expect(safeHref(href)).toEqual({ to, inside }))
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'vbscript:x',
    'relative/way',
    '',
  ])('%j leads nowhere', (href) => expect(safeHref(href)).toBeNull())
})

it('reads plain text without markup', () => {
  const doc = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: '가' },
          { type: 'text', text: '나' },
        ],
      },
      { type: 'paragraph', content: [{ type: 'mention', attrs: { label: '김하늘' } }] },
    ],
  }
  expect(plainText(doc)).toBe('가나 김하늘')
})

it('keeps numbers within bounds', () => {
  expect(numberAttr({ type: 'heading', attrs: { level: 99 } }, 'level', 1, 4)).toBe(4)
  expect(numberAttr({ type: 'heading', attrs: { level: 'x' } }, 'level', 1, 4)).toBe(1)
})

it('keeps a particle with the sign before it', () => {
  expect(glued('50%에 (본원)의 글')).toBe('50%\u2060에 (본원)\u2060의 글')
})
