/** Files of things: what the server keeps, and how they get there. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, bytes, cameByLink, ok, type Got, openable } from '../api'
import { cache } from '../cache'
import { idOf } from '../ids'

export type File = Got<'/api/files/{id}'>

/** Files on a thing, newest first, a page at a time. */
export const filesOn = (of: string) =>
  infiniteQueryOptions({
    queryKey: ['files.file', 'on', idOf(of)],
    queryFn: ({ pageParam, signal }) =>
      ok(
        api.GET('/api/things/{id}/files', {
          params: { path: { id: idOf(of) }, query: pageParam ? { after: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

/** All versions of a file, newest first. */
export const versionsOf = (file: string) =>
  queryOptions({
    queryKey: ['files.file', 'versions', file],
    queryFn: () => ok(api.GET('/api/files/{id}/versions', { params: { path: { id: file } } })),
  })

/** Asks again for the files on screen. */
export const refreshFiles = (): Promise<void> => cache.invalidateQueries({ queryKey: ['files.file'] })

/** Address of the bytes of a file, or of one of its versions. */
export const contentOf = (file: string, version?: number): string =>
  version === undefined ? `/api/files/${file}/content` : `/api/files/${file}/versions/${version}/content`

const remove = (file: File) =>
  ok(api.DELETE('/api/things/{id}/files/{file}', { params: { path: { id: file.thing, file: file.id } } }))

const restore = (file: File) =>
  ok(api.POST('/api/things/{id}/restore', { params: { path: { id: file.id } } }))

/** Moves a file to the trash; gives how to bring it back. */
export async function trashFile(file: File): Promise<() => Promise<void>> {
  await remove(file)
  await refreshFiles()
  return async () => {
    await restore(file)
    await refreshFiles()
  }
}

export async function renameFile(file: File, name: string): Promise<void> {
  await ok(
    api.PATCH('/api/files/{id}', {
      params: { path: { id: file.id } },
      headers: { 'if-match': `"${file.revision}"` },
      body: { name },
    }),
  )
  await refreshFiles()
}

export async function restoreVersion(file: string, version: number): Promise<void> {
  await ok(
    api.POST('/api/files/{id}/versions/{version}/restore', { params: { path: { id: file, version } } }),
  )
  await refreshFiles()
}

/** Hands a file to the browser's own downloads. Who comes by a link has to carry the link along. */
export async function download(address: string, name: string): Promise<void> {
  const start = (href: string) => {
    const anchor = document.createElement('a')
    anchor.href = href
    anchor.download = name
    document.body.append(anchor)
    anchor.click()
    anchor.remove()
  }
  if (!cameByLink()) return start(await openable(address))
  const url = URL.createObjectURL(await bytes(address))
  start(url)
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB']

/** A number of bytes as people read it. */
export function sizeText(size: number): string {
  let value = size
  let unit = 0
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${unit > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`
}
