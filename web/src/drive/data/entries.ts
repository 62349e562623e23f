/** Folders and files: what lies where, and the lists across drives. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { onTold } from '../../ground/live'
import { fitted } from '../rules/pages'

export const FOLDER = 'drive.folder'
export const FILE = 'files.file'

/** `old`: kept as it was while the list around it was asked again; asked when it comes in sight. */
export type Listing = Got<'/api/drive/folders/{id}'> & { old?: boolean }
export type Entry = Listing['items'][number]
export type Sort = 'name' | 'changed' | 'size'
export type Order = 'asc' | 'desc'

/** Entries of the first page, drawn at once, and of those that follow. */
const FIRST = 200
const MORE = 500

/** Pages up to which a list is asked again as a whole. */
const WHOLE = 3

interface Pages {
  pages: Listing[]
  pageParams: (string | null)[]
}

const listKey = (folder: string, sort: Sort, order: Order) => [FOLDER, 'list', folder, sort, order] as const

type ListKey = ReturnType<typeof listKey>

const pageOf = (
  [, , id, sort, order]: ListKey,
  after: string | null,
  limit: number,
  signal?: AbortSignal,
): Promise<Listing> =>
  ok(
    api.GET('/api/drive/folders/{id}', {
      params: { path: { id }, query: { sort, order, limit, ...(after ? { after } : {}) } },
      signal,
    }),
  )

/** A page of a known list asked again, ending where the next one begins; null when it has grown too far. */
async function again(key: ListKey, known: Pages, at: number, signal?: AbortSignal): Promise<Listing | null> {
  const page = await pageOf(key, known.pageParams[at] ?? null, MORE, signal)
  const from = known.pageParams[at + 1]
  if (!from) return page
  const after = known.pages[at + 1]?.items ?? []
  const fits = fitted(page, after, from)
  if (fits || !page.next) return fits
  const rest = await pageOf(key, page.next, MORE, signal)
  return fitted({ ...page, items: [...page.items, ...rest.items], next: rest.next }, after, from)
}

/** What lies in a folder, folders first, a page at a time. Of a long list only the first page is asked again. */
export const listing = (folder: string, sort: Sort, order: Order) => {
  const queryKey = listKey(folder, sort, order)
  return infiniteQueryOptions({
    queryKey,
    queryFn: async ({ pageParam, signal }): Promise<Listing> => {
      const known = cache.getQueryData<Pages>(queryKey)
      if (known && known.pages.length > WHOLE) {
        const at = known.pageParams.indexOf(pageParam)
        const page = known.pages[at]
        if (at > 0 && page) return { ...page, old: true }
        const first = at === 0 ? await again(queryKey, known, 0, signal) : null
        if (first) return first
      }
      return pageOf(queryKey, pageParam, pageParam ? MORE : FIRST, signal)
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page: Listing) => page.next,
    retry: false,
  })
}

const renewing = new Set<string>()

/** Asks again for one page of a list; where it has grown too far, those after it are fetched anew as one goes on. */
export async function renew(folder: string, sort: Sort, order: Order, at: number): Promise<void> {
  const key = listKey(folder, sort, order)
  const known = cache.getQueryData<Pages>(key)
  const after = known?.pageParams[at] ?? null
  const name = [...key, after].join(' ')
  if (!known || renewing.has(name)) return
  renewing.add(name)
  try {
    const page = await again(key, known, at)
    const fresh = page ?? (await pageOf(key, after, MORE))
    cache.setQueryData<Pages>(key, (now) => {
      if (!now || now.pageParams[at] !== after) return now
      if (!page)
        return { pages: [...now.pages.slice(0, at), fresh], pageParams: now.pageParams.slice(0, at + 1) }
      return { ...now, pages: now.pages.map((one, place) => (place === at ? fresh : one)) }
    })
  } finally {
    renewing.delete(name)
  }
}

/** The folders in a folder, for trees and pickers. */
export const foldersIn = (folder: string) =>
  queryOptions({
    queryKey: [FOLDER, 'folders', folder],
    queryFn: async ({ signal }) => {
      const found: Entry[] = []
      let after: string | null = null
      for (;;) {
        const page: Listing = await ok(
          api.GET('/api/drive/folders/{id}', {
            params: {
              path: { id: folder },
              query: { sort: 'name', order: 'asc', limit: FIRST, ...(after ? { after } : {}) },
            },
            signal,
          }),
        )
        found.push(...page.items.filter((one) => one.kind === 'folder'))
        after = page.next
        if (!after || page.items.at(-1)?.kind === 'file') return found
      }
    },
    retry: false,
  })

/** One folder or file, with its drive and the way to it. */
export const entryOf = (id: string) =>
  queryOptions({
    queryKey: [FOLDER, 'entry', id],
    queryFn: () => ok(api.GET('/api/drive/entries/{id}', { params: { path: { id } } })),
    placeholderData: keepPreviousData,
    retry: false,
  })

export const LISTS = ['recents', 'favourites', 'shared-with-me', 'shared-by-me'] as const
export type ListName = (typeof LISTS)[number]

/** Entries of all drives: lately seen, starred, shared. */
export const listOf = (name: ListName) =>
  infiniteQueryOptions({
    queryKey: [FOLDER, name],
    queryFn: async ({ pageParam, signal }) => {
      const query = pageParam ? { after: pageParam } : {}
      if (name === 'favourites') return ok(api.GET('/api/drive/favourites', { signal }))
      return ok(api.GET(`/api/drive/${name}`, { params: { query }, signal }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page: { next?: string | null }) => page.next ?? null,
    staleTime: 0,
  })

/** Entries of a drive, or of all, that carry a tag. */
export const taggedWith = (tag: string, drive: string) =>
  infiniteQueryOptions({
    queryKey: [FOLDER, 'tagged', tag, drive],
    queryFn: ({ pageParam, signal }) =>
      ok(
        api.GET('/api/drive/tagged', {
          params: { query: { tag, ...(drive ? { drive } : {}), ...(pageParam ? { after: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page: { next: string | null }) => page.next,
  })

/** What was trashed in a drive, newest first. */
export const trashOf = (drive: string) =>
  infiniteQueryOptions({
    queryKey: [FOLDER, 'trash', drive],
    queryFn: ({ pageParam, signal }) =>
      ok(
        api.GET('/api/drive/drives/{drive}/trash', {
          params: { path: { drive }, query: pageParam ? { after: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page: { next: string | null }) => page.next,
    staleTime: 0,
  })

/** Two versions of a file, line by line. */
export const comparison = (file: string, before: number, after: number) =>
  queryOptions({
    queryKey: [FILE, 'comparison', file, before, after],
    queryFn: () =>
      ok(
        api.GET('/api/drive/files/{id}/comparison', {
          params: { path: { id: file }, query: { before, after } },
        }),
      ),
    retry: false,
  })

/** Milliseconds in which what was told is gathered before lists are asked again. */
const GATHER = 250

/** Asks again for every list on screen. */
export const refreshEntries = (): Promise<void> => cache.invalidateQueries({ queryKey: [FOLDER] })

let waiting: ReturnType<typeof setTimeout> | undefined

/** Lists of folders follow what happens to the files and drives in them; returns how to stop. */
export const followFiles = (): (() => void) =>
  onTold((told) => {
    const kind = told.subject.split(':', 1)[0]
    if (kind !== FILE && kind !== 'drive.drive') return
    waiting ??= setTimeout(() => {
      waiting = undefined
      void refreshEntries()
    }, GATHER)
  })

/** Whether somebody may do an act on everything given. */
export const mayAll = (entries: readonly Entry[], act: string): boolean =>
  entries.length > 0 && entries.every((one) => one.may.includes(act))
