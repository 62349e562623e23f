/** Pages out of the house as files, and files that become pages. */
import { queryOptions } from '@tanstack/react-query'
import { api, bytes, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { download } from '../../ground/files/data'
import { wrong } from '../../ground/ui/toasts'

export const EXCHANGE = 'wiki.exchange'
export const FORMS = ['pdf', 'docx', 'hwpx', 'odt', 'markdown', 'html'] as const

export type Form = (typeof FORMS)[number]
export type Exchange = Got<'/api/wiki/exchanges/{id}'>

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/hwp+zip': 'hwpx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/zip': 'zip',
  'text/html': 'html',
}

/** Whether it is still to come to its end. */
export const goesOn = ({ state }: Exchange): boolean => state === 'waiting' || state === 'running'

/** One of one's own, asked again while it goes on. */
export const exchangeOf = (id: string) =>
  queryOptions({
    queryKey: [EXCHANGE, 'one', id],
    queryFn: () => ok(api.GET('/api/wiki/exchanges/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && goesOn(state.data) ? 1000 : false),
  })

/** One's own, the newest first, asked again while one of them goes on. */
export const exchanges = queryOptions({
  queryKey: [EXCHANGE, 'mine'],
  queryFn: async () => (await ok(api.GET('/api/wiki/exchanges'))).items,
  refetchInterval: ({ state }) => (state.data?.some(goesOn) ? 2000 : false),
})

/** Hands what came to the browser's downloads under a title. */
export function handOver(blob: Blob, title: string): void {
  const url = URL.createObjectURL(blob)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = `${title}.${ENDINGS[blob.type.split(';', 1)[0] ?? ''] ?? 'md'}`
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Hands a page to the browser's downloads as a file; a label may ask why first. Throws `Problem`. */
export async function exportPage(
  page: { id: string; title: string },
  form: Form,
  signal: AbortSignal,
): Promise<void> {
  handOver(await bytes(`/api/wiki/pages/${page.id}/export?form=${form}`, signal), page.title)
}

/** A page is about to be printed; a label may ask why first. Throws `Problem` where it must not be. */
export const letPrint = (page: string): Promise<unknown> =>
  ok<unknown>(api.POST('/api/wiki/pages/{id}/print', { params: { path: { id: page } }, body: {} }))

function keep(one: Exchange): Exchange {
  cache.setQueryData(exchangeOf(one.id).queryKey, one)
  void cache.invalidateQueries({ queryKey: exchanges.queryKey })
  return one
}

/** Makes pages of a file that lies in the house. */
export const takeIn = async (
  file: string,
  where: { space: string } | { parent: string },
): Promise<Exchange> => keep(await ok(api.POST('/api/wiki/imports', { body: { file, ...where } })))

/** Begins an archive of a space, or of a page and those below it; an empty reason leaves out what asks for one. */
export const archive = async (
  what: { space: string } | { page: string },
  reason?: string,
): Promise<Exchange> =>
  keep(
    await ok(
      api.POST('/api/wiki/archives', { body: { ...what, ...(reason === undefined ? {} : { reason }) } }),
    ),
  )

/** Stops one; what came stays. */
export async function cancel(id: string): Promise<void> {
  try {
    keep(await ok(api.POST('/api/wiki/exchanges/{id}/cancel', { params: { path: { id } } })))
  } catch (error) {
    wrong(error)
  }
}

/** Goes on with one that failed or was stopped, where it stood. */
export async function again(id: string): Promise<void> {
  try {
    keep(await ok(api.POST('/api/wiki/exchanges/{id}/again', { params: { path: { id } } })))
  } catch (error) {
    wrong(error)
  }
}

/** Hands an archive that was made to the browser's downloads. */
export async function fetchArchive(one: Exchange): Promise<void> {
  try {
    await download(`/api/wiki/exchanges/${one.id}/archive`, `${one.name}.zip`)
  } catch (error) {
    wrong(error)
  }
}

/** One is over: trees, lists and what is known of exchanges are others. */
export const refreshPages = (): Promise<unknown> =>
  Promise.all(
    [['wiki.space'], ['wiki.page'], exchanges.queryKey].map((queryKey) =>
      cache.invalidateQueries({ queryKey }),
    ),
  )
