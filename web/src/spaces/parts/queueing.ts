/** The queue of a kiosk, kept in its browser, so that an hour without the house loses nobody. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { Problem } from '../../ground/problem'
import { sendScans, type ScanResult } from '../data/attending'
import { added, sorted, without, type Waiting } from '../rules/queue'

/** Milliseconds between two attempts at sending what waits. */
const AGAIN = 15_000
/** Handed over at once. */
const AT_ONCE = 100

const keyOf = (kiosk: string) => `madang.kiosk.${kiosk}`

function kept(kiosk: string): readonly Waiting[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(keyOf(kiosk)) ?? '[]')
    return Array.isArray(found) ? (found as Waiting[]) : []
  } catch {
    return []
  }
}

export type Answer =
  { sort: 'answered'; result: ScanResult } | { sort: 'kept' } | { sort: 'wrong'; error: unknown }

/** What waits, and how to add to it: the answer of the house, or that it is kept until the house is there again. */
export function useQueue(kiosk: string) {
  const [queue, setQueue] = useState(() => kept(kiosk))
  const now = useRef(queue)
  const sending = useRef<Promise<ReadonlyMap<string, ScanResult>> | null>(null)

  const change = useCallback(
    (next: readonly Waiting[]) => {
      now.current = next
      setQueue(next)
      try {
        localStorage.setItem(keyOf(kiosk), JSON.stringify(next))
      } catch {
        // A browser without storage still sends at once.
      }
    },
    [kiosk],
  )
  const flush = useCallback((): Promise<ReadonlyMap<string, ScanResult>> => {
    if (sending.current) return sending.current
    const run = async () => {
      const { due, late } = sorted(now.current, Date.now())
      if (late.length > 0) change(without(now.current, new Set(late.map((one) => one.key))))
      const some = due.slice(0, AT_ONCE)
      if (some.length === 0) return new Map<string, ScanResult>()
      const results = await sendScans(
        kiosk,
        some.map((one) => ({
          id: one.key,
          at: new Date(one.at).toISOString(),
          said: one.code,
          leaves: one.act === 'out',
        })),
      )
      change(without(now.current, new Set(some.map((one) => one.key))))
      return new Map(results.map((one) => [one.id, one]))
    }
    sending.current = run().finally(() => {
      sending.current = null
    })
    return sending.current
  }, [kiosk, change])

  useEffect(() => {
    const again = () => void flush().catch(() => undefined)
    const timer = setInterval(again, AGAIN)
    addEventListener('online', again)
    again()
    return () => {
      clearInterval(timer)
      removeEventListener('online', again)
    }
  }, [flush])

  const say = useCallback(
    async (code: string, act: Waiting['act']): Promise<Answer> => {
      const one: Waiting = { key: crypto.randomUUID(), act, code, at: Date.now() }
      const next = added(now.current, one)
      if (next === now.current) return { sort: 'kept' }
      change(next)
      if (!navigator.onLine) return { sort: 'kept' }
      try {
        await sending.current?.catch(() => undefined)
        const result = (await flush()).get(one.key)
        return result ? { sort: 'answered', result } : { sort: 'kept' }
      } catch (error) {
        if (error instanceof Problem && !error.passing) {
          change(without(now.current, new Set([one.key])))
          return { sort: 'wrong', error }
        }
        return { sort: 'kept' }
      }
    },
    [flush, change],
  )
  return { waiting: queue.length, say }
}
