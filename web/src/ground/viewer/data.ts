/** How files are looked at: what the server says of one, and where its pieces are. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../api'
import { contentOf } from '../files/data'

export type Look = Got<'/api/files/{id}/look'>

/** Milliseconds between two questions for a piece that is still being made. */
const AGAIN = 1500

/** How a version of a file is shown, the current one by default; asks again while it is being made. */
export const lookAt = (file: string, version?: number) =>
  queryOptions({
    queryKey: ['files.file', 'look', file, version ?? 0],
    queryFn: ({ signal }) =>
      ok(
        api.GET('/api/files/{id}/look', {
          params: { path: { id: file }, query: version ? { version } : {} },
          signal,
        }),
      ),
    refetchInterval: ({ state }) => (state.data?.state === 'pending' ? AGAIN : false),
  })

/** Where the bytes to draw are: a piece the server made, or the file itself. */
export const sourceOf = (look: Look, form: string | null = look.form): string =>
  form
    ? `/api/files/${look.file}/made/${form}?version=${look.version}`
    : `${contentOf(look.file, look.version)}?inline=true`

/** The address of a file on a page of its own, of one page of it when given: what people cite. */
export function pageOf(file: string, at: { version?: number; page?: number } = {}): string {
  const version = at.version ? `?version=${at.version}` : ''
  return `/files/${file}${version}${at.page ? `#page=${at.page}` : ''}`
}

/** The page that an address asks for; the first without one. */
export const askedPage = (hash: string): number => Number(/[#&]page=(\d{1,6})/.exec(hash)?.[1] ?? 1)
