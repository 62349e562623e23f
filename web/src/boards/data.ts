/** What is asked of the server about boards. Keys begin with the kind, so live updates fetch them again. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, inBackground, ok, type Got } from '../ground/api'
import { cache } from '../ground/cache'
import { KEPT } from '../ground/kept'
import { kindOf, onSignal, onTold } from '../ground/live'
import type { components } from '../ground/schema'

type Schemas = components['schemas']
export type BoardView = Schemas['BoardView']
export type BoardSort = BoardView['sort']
export type PostRow = Schemas['PostRow']
export type PostView = Schemas['PostView']
export type PostState = PostRow['state']
export type PostReaderList = Schemas['PostReaderList']

export const BOARD = 'boards.board'
export const POST = 'boards.post'
export const SORTS = ['notices', 'magazine', 'library', 'ideas'] as const satisfies readonly BoardSort[]
/** States a board of a sort knows; none means that nothing is answered there. */
export const STATES: Record<BoardSort, readonly PostState[]> = {
  notices: [],
  library: [],
  magazine: ['open', 'answered'],
  ideas: ['open', 'reviewing', 'adopted', 'declined', 'done'],
}

// What waits on a board is counted from its posts.
onTold((told) => {
  if (kindOf(told.subject) === POST) void inBackground(() => cache.invalidateQueries({ queryKey: [BOARD] }))
})
onSignal('boards.read', (signal) => {
  void cache.invalidateQueries({ queryKey: [POST, 'readers', signal.post] })
  void cache.invalidateQueries({ queryKey: [POST, 'one', signal.post] })
})

export const boards = () =>
  queryOptions({ queryKey: [BOARD, 'all'], queryFn: () => ok(api.GET('/api/boards')), meta: KEPT })

export const home = () =>
  queryOptions({ queryKey: [POST, 'home'], queryFn: () => ok(api.GET('/api/boards/home')), meta: KEPT })

export interface Filter {
  category?: string
  state?: PostState
  mine?: boolean
  hidden?: boolean
}

const queryOf = ({ state, ...rest }: Filter) => ({ ...rest, ...(state ? { standing: state } : {}) })

type Posts = Got<'/api/boards/{board}/posts'>

export const postsOf = (board: string, filter: Filter) =>
  infiniteQueryOptions({
    queryKey: [POST, 'list', board, filter],
    queryFn: ({ pageParam, signal }) =>
      ok(
        api.GET('/api/boards/{board}/posts', {
          params: {
            path: { board },
            query: { ...queryOf(filter), ...(pageParam ? { after: pageParam } : {}) },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Posts) => last.next,
  })

export const postOf = (post: string) =>
  queryOptions({
    queryKey: [POST, 'one', post],
    queryFn: () => ok(api.GET('/api/boards/posts/{post_id}', { params: { path: { post_id: post } } })),
    retry: false,
  })

export const readersOf = (post: string, read: boolean) =>
  infiniteQueryOptions({
    queryKey: [POST, 'readers', post, read],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET('/api/boards/posts/{post_id}/readers', {
          params: { path: { post_id: post }, query: { read, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last: PostReaderList) => last.next,
  })

/** Notes that I opened a post; what waits for me is counted anew. */
export async function opened(post: string): Promise<void> {
  await ok(api.PUT('/api/boards/posts/{post_id}/read', { params: { path: { post_id: post } } }))
  void cache.invalidateQueries({ queryKey: [BOARD] })
  void cache.invalidateQueries({ queryKey: [POST, 'home'] })
  void cache.invalidateQueries({ queryKey: [POST, 'list'] })
}

export const refreshPosts = async (): Promise<void> => {
  await Promise.all([
    cache.invalidateQueries({ queryKey: [BOARD] }),
    cache.invalidateQueries({ queryKey: [POST] }),
  ])
}
