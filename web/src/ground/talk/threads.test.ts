import { expect, it } from 'vitest'
import { threads } from './Comments'
import type { Comment } from './data'

const said = (id: string, reply_to: string | null = null, removed = false): Comment => ({
  id,
  thing: 't',
  author: { id: 'p', kind: 'person', name: '김하늘' },
  text: id,
  reply_to,
  created_at: '2026-11-21T00:00:00Z',
  edited_at: null,
  removed,
  revision: 1,
  quote: '',
  reactions: [],
  files: [],
  may: [],
})

it('puts answers after what they answer, answers to answers beside them', () => {
  const newestFirst = [said('5', '3'), said('4'), said('3', '1'), said('2'), said('1')]
  expect(threads(newestFirst).map(({ comment, depth }) => `${comment.id}${depth}`)).toEqual([
    '10',
    '31',
    '51',
    '20',
    '40',
  ])
})

it('leaves out what was removed, but not what was answered', () => {
  const newestFirst = [said('3', '2'), said('2', null, true), said('1', null, true)]
  expect(threads(newestFirst).map(({ comment }) => comment.id)).toEqual(['2', '3'])
})

it('shows an answer alone while what it answers is on an older page', () => {
  expect(threads([said('9', '1')]).map(({ comment, depth }) => [comment.id, depth])).toEqual([['9', 0]])
})
