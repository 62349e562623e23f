/**
 * What the home page showed last time, kept on this machine for the person who is signed in, so that the
 * next visit opens at once. Another person never sees it, and signing out forgets it.
 */
import { dehydrate, hydrate, type DehydratedState, type QueryClient } from '@tanstack/react-query'
import { forget, KEPT_AT } from './forget'

/** Milliseconds after which something older is not shown any more. */
const OLDEST = 7 * 86_400_000
/** Milliseconds that changes are collected before they are written. */
const REST = 1000

/** Marks a query whose answer is kept: `meta: KEPT`. */
export const KEPT = { kept: true } as const

interface Kept {
  person: string
  language: string
  /** The build of the page that wrote it: another one may read answers differently. */
  build: string
  state: DehydratedState
}

const build = (): string => document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? ''

let owner: string | null = null

function read(): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(KEPT_AT) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

/** Fills the cache with what was kept of this person; what somebody else left in it or on the machine goes first. */
export function bring(cache: QueryClient, person: string, language: string): void {
  if (owner === person) return
  if (owner !== null) cache.clear()
  owner = person
  const kept = read()
  if (!kept || kept.person !== person || kept.language !== language || kept.build !== build()) return forget()
  const since = Date.now() - OLDEST
  const queries = kept.state.queries.filter((one) => one.state.dataUpdatedAt > since)
  // Shown at once and asked again at once: what was told meanwhile is not known.
  hydrate(cache, {
    mutations: [],
    queries: queries.map((one) => ({ ...one, state: { ...one.state, dataUpdatedAt: 1 } })),
  })
}

function write(cache: QueryClient, language: () => string): void {
  if (owner === null) return
  const state = dehydrate(cache, {
    shouldDehydrateMutation: () => false,
    shouldDehydrateQuery: (query) => query.meta?.kept === true && query.state.status === 'success',
  })
  // What was brought and not asked again since keeps its old age.
  const before = new Map(read()?.state.queries.map((one) => [one.queryHash, one.state.dataUpdatedAt]))
  state.queries.forEach((one) => {
    if (one.state.dataUpdatedAt === 1) one.state.dataUpdatedAt = before.get(one.queryHash) ?? 1
  })
  const kept: Kept = { person: owner, language: language(), build: build(), state }
  try {
    localStorage.setItem(KEPT_AT, JSON.stringify(kept))
  } catch {
    forget()
  }
}

/** Keeps what changes from now on; returns how to stop. */
export function keep(cache: QueryClient, language: () => string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      write(cache, language)
    }, REST)
  }
  const stop = cache.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success' && event.query.meta?.kept === true) soon()
  })
  return () => {
    stop()
    clearTimeout(timer)
  }
}
