import { InfiniteQueryObserver, QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { api, ok } from './api'
import { connect, kindOf, merging, onSignal, pauseBefore, refresh } from './live'

class FakeSocket {
  static opened: FakeSocket[] = []
  static readonly OPEN = 1
  static readonly CLOSED = 3
  readyState = 1
  onopen?: () => void
  onmessage?: (event: { data: string }) => void
  onclose?: () => void
  constructor(readonly url: string) {
    FakeSocket.opened.push(this)
  }
  send = vi.fn()
  close = vi.fn()
  say(frame: unknown) {
    this.onmessage?.({ data: JSON.stringify(frame) })
  }
}

describe('live', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    FakeSocket.opened = []
    vi.stubGlobal('WebSocket', FakeSocket)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('names the kind of a subject', () => {
    expect(kindOf('spaces.booking:0197')).toBe('spaces.booking')
  })

  it('merges many facts into one refetch a kind, within a second', () => {
    const cache = new QueryClient()
    const asked = vi.spyOn(cache, 'invalidateQueries')
    const merge = merging(cache)
    for (let position = 1; position <= 50; position += 1) {
      merge({ position, name: 'tasks.task.moved', subject: `tasks.task:${position}` })
      merge({ position, name: 'spaces.booking.confirmed', subject: `spaces.booking:${position}` })
    }
    expect(asked).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(asked.mock.calls.map(([filters]) => filters?.queryKey)).toEqual([
      ['tasks.task'],
      ['spaces.booking'],
    ])
  })

  it('lets the requests of facts give way, and no others', async () => {
    vi.useRealTimers()
    const asked: [string, string | null][] = []
    vi.stubGlobal('fetch', (request: Request) => {
      asked.push([new URL(request.url).pathname, request.headers.get('priority')])
      return Promise.resolve(new Response('{"items":[],"next":null,"groups":[]}'))
    })
    const cache = new QueryClient()
    const list = new InfiniteQueryObserver(cache, {
      queryKey: ['tasks.task', 'list'],
      queryFn: () => ok(api.GET('/api/tasks')),
      initialPageParam: null,
      getNextPageParam: () => null,
    })
    const counts = new QueryObserver(cache, {
      queryKey: ['tasks.task', 'counts'],
      queryFn: async () => await ok(api.GET('/api/tasks/mine/counts')),
    })
    const stop = [list.subscribe(() => undefined), counts.subscribe(() => undefined)]
    await vi.waitFor(() => expect(cache.isFetching()).toBe(0))
    const again = refresh(cache, { position: 1, name: 'tasks.task.moved', subject: 'tasks.task:1' })
    const other = ok(api.GET('/api/me/recents'))
    await Promise.all([again, other])
    expect(asked).toEqual([
      ['/api/tasks', null],
      ['/api/tasks/mine/counts', null],
      ['/api/tasks', 'u=6'],
      ['/api/tasks/mine/counts', 'u=6'],
      ['/api/me/recents', null],
    ])
    stop.forEach((one) => one())
  })

  it('doubles its pause with jitter, up to a limit', () => {
    expect(pauseBefore(0, 0)).toBe(250)
    expect(pauseBefore(0, 1)).toBe(500)
    expect(pauseBefore(3, 1)).toBe(4000)
    expect(pauseBefore(30, 1)).toBe(20_000)
  })

  it('resumes from the last position after a lost connection', () => {
    const close = connect(new QueryClient(), 7)
    const first = FakeSocket.opened[0]
    expect(first?.url).toContain('/ws?since=7')
    first?.say({ position: 9 })
    first?.say({ position: 12, name: 'tasks.task.moved', subject: 'tasks.task:1' })
    first?.onclose?.()
    vi.advanceTimersByTime(600)
    expect(FakeSocket.opened[1]?.url).toContain('/ws?since=12')
    close()
  })

  it('asks everything anew when the server says too much was missed', () => {
    const cache = new QueryClient()
    const asked = vi.spyOn(cache, 'invalidateQueries')
    const close = connect(cache, 0)
    FakeSocket.opened[0]?.say({ reset: true })
    expect(asked).toHaveBeenCalledWith()
    close()
  })

  it('gives signals to their listeners only', () => {
    const heard = vi.fn()
    const stop = onSignal('typing', heard)
    const close = connect(new QueryClient(), 0)
    FakeSocket.opened[0]?.say({ signal: 'typing', person: 'a' })
    FakeSocket.opened[0]?.say({ signal: 'cursor', person: 'a' })
    expect(heard.mock.calls).toEqual([[{ signal: 'typing', person: 'a' }]])
    stop()
    close()
  })
})
