/** What lies in a folder, by number: any stretch of it is asked for by itself, however long the folder is. */
import { queryOptions, useQueries } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { api, ok } from '../../ground/api'
import { cache } from '../../ground/cache'
import { BLOCK, blocksOf, laidOut, missing } from '../rules/blocks'
import { FOLDER, type Entry, type Listing, type Order, type Sort } from './entries'

/** Which list: a folder in an order, narrowed to what was typed. */
export interface Wanted {
  folder: string
  sort: Sort
  order: Order
  typed: string
}

/** Blocks of one answer where a long stretch is wanted. */
const TOGETHER = 5
/** Such answers on their way at once. */
const LANES = 3
/** Milliseconds a list rests before what came in sight is asked for. */
const REST = 60

export const LIST = 'list'

const listKey = ({ folder, sort, order, typed }: Wanted) =>
  [FOLDER, LIST, folder, sort, order, typed] as const

const ask = ({ folder, sort, order, typed }: Wanted, first: number, blocks: number, signal?: AbortSignal) =>
  ok(
    api.GET('/api/drive/folders/{id}', {
      params: {
        path: { id: folder },
        query: { sort, order, at: first * BLOCK, limit: blocks * BLOCK, ...(typed ? { q: typed } : {}) },
      },
      signal,
    }),
  )

const blockOf = (wanted: Wanted, number: number) =>
  queryOptions({
    queryKey: [...listKey(wanted), number],
    queryFn: ({ signal }): Promise<Listing> => ask(wanted, number, 1, signal),
    retry: number === 0 ? false : undefined,
    enabled: wanted.folder !== '',
  })

/** The blocks of a list that are known, and how long the list was when it was last asked for. */
export function knownOf(key: readonly unknown[]): { blocks: Map<number, Listing>; total: number } {
  const blocks = new Map<number, Listing>()
  let total = 0
  let newest = -1
  for (const query of cache.getQueryCache().findAll({ queryKey: key })) {
    const data = query.state.data as Listing | undefined
    const number = query.queryKey[key.length]
    if (!data || typeof number !== 'number') continue
    blocks.set(number, data)
    if (data.count !== null && query.state.dataUpdatedAt > newest) {
      newest = query.state.dataUpdatedAt
      total = data.count
    }
  }
  return { blocks, total }
}

/** Calls back, once a frame at most, when something of a list has come or changed. */
function watch(key: readonly unknown[], changed: () => void): () => void {
  let frame = 0
  const stop = cache.getQueryCache().subscribe(({ type, query }) => {
    if (frame || (type !== 'updated' && type !== 'removed')) return
    const there = query.queryKey as readonly unknown[]
    if (!key.every((part, at) => there[at] === part)) return
    frame = requestAnimationFrame(() => {
      frame = 0
      changed()
    })
  })
  return () => {
    stop()
    cancelAnimationFrame(frame)
  }
}

export interface List {
  /** The first block's answer: the folder itself, its drive, the way to it. */
  first: Listing | undefined
  query: { data: Listing | undefined; error: unknown; isPending: boolean; refetch: () => unknown }
  items: readonly (Entry | undefined)[]
  /** Told which entries are in sight. */
  onSight: (first: number, last: number) => void
  /** Asks for everything between two entries that is not known yet. */
  fill: (from: number, to: number) => Promise<void>
}

/** A folder's list: what is in sight is asked for and followed, the rest is kept as it was until it is looked at. */
export function useListing({ folder, sort, order, typed }: Wanted): List {
  const wanted = useMemo(() => ({ folder, sort, order, typed }), [folder, sort, order, typed])
  const key = useMemo(() => listKey(wanted), [wanted])
  const [sight, setSight] = useState({ first: 0, last: 0 })
  const numbers = [...new Set([0, ...blocksOf(sight.first, sight.last)])]
  const found = useQueries({ queries: numbers.map((number) => blockOf(wanted, number)) })
  const version = useRef(0)
  const turn = useSyncExternalStore(
    useCallback(
      (changed: () => void) =>
        watch(key, () => {
          version.current += 1
          changed()
        }),
      [key],
    ),
    () => version.current,
  )
  const query = found[0] as (typeof found)[number]
  const items = useMemo(() => {
    void turn
    void query.data
    const { blocks, total } = knownOf(key)
    return laidOut<Entry>(blocks, total)
  }, [key, turn, query.data])

  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const onSight = useCallback((first: number, last: number) => {
    clearTimeout(resting.current)
    resting.current = setTimeout(
      () => setSight((now) => (now.first === first && now.last === last ? now : { first, last })),
      REST,
    )
  }, [])
  const fill = useCallback(
    async (from: number, to: number) => {
      const { blocks, total } = knownOf(key)
      const runs = missing(laidOut(blocks, total), from, to, TOGETHER)
      const lane = async (): Promise<void> => {
        for (let run = runs.shift(); run; run = runs.shift()) {
          const { items: all, ...rest } = await ask(wanted, run.first, run.blocks)
          for (let at = 0; at < run.blocks; at += 1)
            cache.setQueryData<Listing>([...key, run.first + at], {
              ...rest,
              items: all.slice(at * BLOCK, (at + 1) * BLOCK),
            })
        }
      }
      await Promise.all(Array.from({ length: LANES }, lane))
    },
    [key, wanted],
  )
  return { first: query.data, query, items, onSight, fill }
}
