/** Comments of a thing: what the server keeps, and what may be done with them. */
import { infiniteQueryOptions, queryOptions, type InfiniteData } from '@tanstack/react-query'
import { api, cameByLink, ok, type Got } from '../api'
import { cache } from '../cache'
import { idOf } from '../ids'

type Comments = Got<'/api/things/{id}/comments'>
export type Comment = Comments['items'][number]

/** Comments on a thing, newest first, a page at a time. */
export const commentsOn = (of: string) =>
  infiniteQueryOptions({
    queryKey: ['talk.comment', 'on', idOf(of)],
    queryFn: ({ pageParam, signal }) =>
      ok(
        api.GET('/api/things/{id}/comments', {
          params: { path: { id: idOf(of) }, query: pageParam ? { after: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

/** Earlier texts of a comment. */
export const historyOf = (comment: string) =>
  queryOptions({
    queryKey: ['talk.comment', 'history', comment],
    queryFn: () => ok(api.GET('/api/comments/{id}/history', { params: { path: { id: comment } } })),
  })

export const refreshComments = (): Promise<void> => cache.invalidateQueries({ queryKey: ['talk.comment'] })

/** Changes one comment on screen at once; gives how to put it back. */
export function show(of: string, id: string, change: (comment: Comment) => Comment): () => void {
  const key = commentsOn(of).queryKey
  const before = cache.getQueryData(key)
  cache.setQueryData<InfiniteData<Comments, string | null>>(key, (data) =>
    data
      ? {
          ...data,
          pages: data.pages.map((page) => ({
            ...page,
            items: page.items.map((one) => (one.id === id ? change(one) : one)),
          })),
        }
      : data,
  )
  return () => cache.setQueryData(key, before)
}

interface NewComment {
  text: string
  reply_to: string | null
  files: string[]
  quote: string
  /** The thread whose words in the text of the thing it is about, and those words. */
  anchor?: string
}

export const make = (of: string, body: NewComment) =>
  ok(api.POST('/api/things/{id}/comments', { params: { path: { id: idOf(of) } }, body }))

export const edit = (comment: Comment, text: string) =>
  ok(
    api.PATCH('/api/comments/{id}', {
      params: { path: { id: comment.id } },
      headers: { 'if-match': `"${comment.revision}"` },
      body: { text },
    }),
  )

export const remove = (id: string) => ok(api.DELETE('/api/comments/{id}', { params: { path: { id } } }))

export const restore = (id: string) =>
  ok(api.POST('/api/comments/{id}/restore', { params: { path: { id } } }))

/** Settles the thread a comment began, or takes it up again. */
export const resolve = (id: string, on: boolean) =>
  ok(
    on
      ? api.POST('/api/comments/{id}/resolve', { params: { path: { id } } })
      : api.POST('/api/comments/{id}/reopen', { params: { path: { id } } }),
  )

export function react(id: string, emoji: string, on: boolean) {
  const params = { params: { path: { id, emoji } } }
  return ok<unknown>(
    on
      ? api.PUT('/api/comments/{id}/reactions/{emoji}', params)
      : api.DELETE('/api/comments/{id}/reactions/{emoji}', params),
  )
}

/** Says that the comments up to one were read; a visitor by a link has nothing to remember. */
export async function see(of: string, upto: string): Promise<void> {
  if (cameByLink()) return
  await ok(api.POST('/api/things/{id}/comments/seen', { params: { path: { id: idOf(of) } }, body: { upto } }))
}
