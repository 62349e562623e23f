import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forget } from './forget'

const due = { queryKey: ['tasks.task', 'mine'], meta: { kept: true } }

/** A page as the browser opens it: nothing remembered but what stands on the machine. */
async function opened() {
  vi.resetModules()
  return await import('./kept')
}

async function visited(person: string, answer: string) {
  const { bring, keep } = await opened()
  const cache = new QueryClient()
  bring(cache, person, 'ko')
  const stop = keep(cache, () => 'ko')
  await cache.fetchQuery({ ...due, queryFn: () => answer })
  await cache.fetchQuery({ queryKey: ['secret'], queryFn: () => 'not kept' })
  vi.advanceTimersByTime(1500)
  stop()
}

describe('what is kept of home', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    localStorage.clear()
  })
  afterEach(() => void vi.useRealTimers())

  it('comes back at once for the same person, marked as old', async () => {
    await visited('mina', 'last time')
    const { bring } = await opened()
    const cache = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } })
    bring(cache, 'mina', 'ko')
    expect(cache.getQueryData(due.queryKey)).toBe('last time')
    expect(cache.getQueryCache().find({ queryKey: due.queryKey })?.isStaleByTime(60_000)).toBe(true)
    expect(cache.getQueryData(['secret'])).toBeUndefined()
  })

  it('never comes to another person, and is gone after they were there', async () => {
    await visited('mina', 'of mina')
    const other = await opened()
    const cache = new QueryClient()
    other.bring(cache, 'joon', 'ko')
    expect(cache.getQueryData(due.queryKey)).toBeUndefined()
    const back = await opened()
    back.bring(cache, 'mina', 'ko')
    expect(cache.getQueryData(due.queryKey)).toBeUndefined()
  })

  it('empties the cache of the page when somebody else signs in there', async () => {
    const { bring } = await opened()
    const cache = new QueryClient()
    bring(cache, 'mina', 'ko')
    cache.setQueryData(['tasks.task', 'view'], 'of mina')
    bring(cache, 'joon', 'ko')
    expect(cache.getQueryData(['tasks.task', 'view'])).toBeUndefined()
  })

  it('is forgotten when told to, and after a week', async () => {
    await visited('mina', 'last time')
    forget()
    expect(localStorage.getItem('madang.kept')).toBeNull()
    await visited('mina', 'last week')
    vi.setSystemTime(Date.now() + 8 * 86_400_000)
    const { bring } = await opened()
    const cache = new QueryClient()
    bring(cache, 'mina', 'ko')
    expect(cache.getQueryData(due.queryKey)).toBeUndefined()
  })
})
