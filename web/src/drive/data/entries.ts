/** Folders and files: what lies where, and the lists across drives. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { onTold } from '../../ground/live'

export const FOLDER = 'drive.folder'
export const FILE = 'files.file'

export type Listing = Got<'/api/drive/folders/{id}'>
export type Entry = Listing['items'][number]
type History = Got<'/api/drive/entries/{id}/history'>
export type Happening = History['items'][number]
export type Sort = 'name' | 'changed' | 'size'
export type Order = 'asc' | 'desc'

/** Entries asked for at once where a folder is walked from its beginning. */
const PAGE = 200

/** What lies in a folder by name, a page after the other. */
export const walk = (folder: string) =>
  infiniteQueryOptions({
    queryKey: [FOLDER, 'walk', folder],
    queryFn: ({ pageParam, signal }) =>
      ok(
        api.GET('/api/drive/folders/{id}', {
          params: {
            path: { id: folder },
            query: { limit: PAGE, ...(pageParam ? { after: pageParam } : {}) },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page: Listing) => page.next,
    retry: false,
  })

/** Where a file stands among those of its folder, and the files beside it. */
export const standingOf = (file: string, sort: Sort, order: Order) =>
  queryOptions({
    queryKey: [FOLDER, 'standing', file, sort, order],
    queryFn: () =>
      ok(
        api.GET('/api/drive/entries/{id}/standing', {
          params: { path: { id: file }, query: { sort, order } },
        }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
  })

/** What happened to a folder, a file or a drive, the newest first. */
export const historyOf = (id: string) =>
  infiniteQueryOptions({
    queryKey: [FOLDER, 'history', id],
    queryFn: ({ pageParam, signal }) =>
      ok(
        api.GET('/api/drive/entries/{id}/history', {
          params: { path: { id }, query: pageParam === null ? {} : { after: pageParam } },
          signal,
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page: History) => page.next,
    retry: false,
  })

/** Who saved the versions of a file, and who made those that came in with an archive. */
export const authorsOf = (file: string) =>
  queryOptions({
    queryKey: [FILE, 'authors', file],
    queryFn: () => ok(api.GET('/api/drive/entries/{id}/authors', { params: { path: { id: file } } })),
    retry: false,
  })

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
              query: { limit: PAGE, ...(after ? { after } : {}) },
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
