import { expect, test } from 'vitest'
import { edits } from './data'

const offered = { name: 'Office', discovery: '', networks: [], extensions: { docx: 'edit', pdf: 'view' } }

test('the editor is offered for what it changes, by the ending of the name', () => {
  expect(edits(offered, '회의록.DOCX')).toBe(true)
  expect(edits(offered, '공문.pdf')).toBe(false)
  expect(edits(offered, '메모.txt')).toBe(false)
  expect(edits(offered, 'docx')).toBe(false)
  expect(edits(offered, '.docx')).toBe(false)
})

test('nothing is offered while no editor is known', () => {
  expect(edits(undefined, '회의록.docx')).toBe(false)
  expect(edits({ ...offered, extensions: {} }, '회의록.docx')).toBe(false)
})
