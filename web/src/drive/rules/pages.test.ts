import { expect, test } from 'vitest'
import { fitted, flattened, pageAt } from './pages'

const page = (ids: string, next: string | null) => ({ items: [...ids].map((id) => ({ id })), next })
const ids = (found: { items: { id: string }[] } | null) => found?.items.map((one) => one.id).join('')
const after = page('def', null).items

test('a page with more entries than before reaches into the next, and is cut there', () => {
  expect(fitted(page('abde', 'e'), after, 'c')).toEqual({ ...page('ab', 'c') })
  expect(ids(fitted(page('axbcd', 'd'), after, 'c'))).toBe('axbc')
})

test('a page that ends where it did stays as it was fetched', () => {
  expect(fitted(page('abc', 'c'), after, 'c')).toEqual(page('abc', 'c'))
})

test('a page that does not reach the next says so', () => {
  expect(fitted(page('abx', 'x'), after, 'c')).toBeNull()
  expect(fitted(page('abx', null), after, 'c')).toBeNull()
})

test('overlapping pages give each entry once', () => {
  expect(flattened([page('abc', 'c'), page('cde', null)]).map((one) => one.id)).toEqual([...'abcde'])
})

test('an entry is found on its page', () => {
  const pages = [page('ab', 'b'), page('cde', 'e'), page('f', null)]
  expect([0, 1, 2, 4, 5, 99].map((at) => pageAt(pages, at))).toEqual([0, 0, 1, 1, 2, 2])
})
