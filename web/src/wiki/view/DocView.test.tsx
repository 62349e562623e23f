import { renderToStaticMarkup } from 'react-dom/server'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { beforeAll, expect, it } from 'vitest'
import { needWords, speak } from '../../ground/words'
import { DocView } from './DocView'
import type { DocNode } from './model'

beforeAll(async () => {
  await needWords('wiki')
  await speak('ko')
})

const drawn = (...content: DocNode[]) =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <DocView doc={{ type: 'doc', content }} />
    </QueryClientProvider>,
  )
const text = (value: string, ...marks: { type: string; attrs?: Record<string, unknown> }[]): DocNode => ({
  type: 'text',
  text: value,
  marks,
})
const paragraph = (...content: DocNode[]): DocNode => ({ type: 'paragraph', attrs: { id: 'p1' }, content })

it('draws text as text, whatever it says', () => {
  const html = drawn(paragraph(text('<img src=x onerror=alert(1)>')))
  expect(html).not.toContain('<img')
  expect(html).toContain('&lt;img')
})

it('drops links that lead nowhere good and keeps their text', () => {
  const html = drawn(paragraph(text('누르세요', { type: 'link', attrs: { href: 'javascript:alert(1)' } })))
  expect(html).not.toContain('<a')
  expect(html).toContain('누르세요')
})

it('leaves the page alone when an outside link opens', () => {
  const html = drawn(paragraph(text('밖', { type: 'link', attrs: { href: 'https://example.org/' } })))
  expect(html).toContain('rel="noopener noreferrer nofollow"')
})

it('puts headings one below the title of the page and gives blocks their anchors', () => {
  const html = drawn({ type: 'heading', attrs: { level: 1, id: 'h1' }, content: [text('개요')] })
  expect(html).toContain('<h2 id="h1" data-level="1">개요</h2>')
})

it('spans cells and names the heads of columns and rows', () => {
  const cell = (type: string, value: string, attrs = {}): DocNode => ({
    type,
    attrs,
    content: [{ type: 'paragraph', content: [text(value)] }],
  })
  const html = drawn({
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [cell('tableHeader', '구분'), cell('tableHeader', '금액', { colspan: 2 })],
      },
      {
        type: 'tableRow',
        content: [cell('tableHeader', '본원'), cell('tableCell', '1', { align: 'right' })],
      },
    ],
  })
  expect(html).toContain('<th colSpan="2" scope="col">')
  expect(html).toContain('<th scope="row">')
  expect(html).toContain('<td style="text-align:right">')
})

it('takes no hostile attribute for a style or a number', () => {
  const html = drawn(
    { type: 'paragraph', attrs: { align: 'right;background:url(//evil.example)' }, content: [text('가')] },
    { type: 'orderedList', attrs: { start: '1" onclick="x' }, content: [] },
  )
  expect(html).not.toContain('evil')
  expect(html).not.toContain('onclick')
})

it('draws what it does not know by what is inside', () => {
  expect(drawn({ type: 'somethingNew', content: [paragraph(text('안'))] })).toContain('안')
})
