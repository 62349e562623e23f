/** What is asked of the server about tasks. Keys begin with the kind, so live updates fetch them again. */
import { infiniteQueryOptions, queryOptions, type InfiniteData } from '@tanstack/react-query'
import { api, ok } from '../../ground/api'
import { KEPT } from '../../ground/kept'
import type { components } from '../../ground/schema'
import type { Filter, Group } from '../rules/filter'

type Schemas = components['schemas']
export type TaskRow = Schemas['TaskRow']
export type TaskView = Schemas['TaskView']
export type TaskPage = Schemas['TaskPage']
export type TaskBrief = Schemas['TaskBrief']
export type Assignee = Schemas['Assignee']
export type State = TaskRow['state']
export type Category = State['category']
export type ChangeRow = Schemas['ChangeRow']
export type Pages = InfiniteData<TaskPage, string | null>

export const TASK = 'tasks.task'
/** Rows of one page; boards, calendars and plans show the pages fetched so far. */
const PAGE = 300

export const BUCKETS = ['overdue', 'today', 'week', 'later', 'by-me', 'following', 'made'] as const
export type Bucket = (typeof BUCKETS)[number]

/** Tasks of a filter, page by page; the first page counts the whole list by `group`. */
export const tasksOf = (filter: Filter, group: Group = 'none') =>
  infiniteQueryOptions({
    queryKey: [TASK, 'list', filter, group],
    queryFn: ({ pageParam, signal }) =>
      ok(
        api.GET('/api/tasks', {
          params: {
            query: {
              ...filter,
              group: group === 'none' ? 'state' : group,
              ...(pageParam ? { after: pageParam } : {}),
              limit: PAGE,
            },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last: TaskPage) => last.next,
  })

/** One's own work, page by page. */
export const mineOf = (bucket: Bucket) =>
  infiniteQueryOptions({
    queryKey: [TASK, 'mine', bucket],
    queryFn: ({ pageParam, signal }) =>
      ok(
        api.GET('/api/tasks/mine', {
          params: { query: { bucket, ...(pageParam ? { after: pageParam } : {}), limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last: TaskPage) => last.next,
    ...(bucket === 'overdue' || bucket === 'week' ? { meta: KEPT } : {}),
  })

/** How much waits in each bucket. */
export const mineCounts = () =>
  queryOptions({
    queryKey: [TASK, 'counts'],
    queryFn: () => ok(api.GET('/api/tasks/mine/counts')),
    meta: KEPT,
  })

/** One task with everything its page shows. */
export const taskOf = (task: string) =>
  queryOptions({
    queryKey: [TASK, 'view', task],
    queryFn: () => ok(api.GET('/api/tasks/{task}', { params: { path: { task } } })),
  })

/** Its history, newest first. */
export const historyOf = (task: string) =>
  infiniteQueryOptions({
    queryKey: [TASK, 'history', task],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET('/api/tasks/{task}/history', {
          params: { path: { task }, query: pageParam ? { after: pageParam } : {} },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Schemas['ChangePage']) => last.next,
  })

/** Tasks inside a task. */
export const insideOf = (task: string) =>
  queryOptions({
    queryKey: [TASK, 'inside', task],
    queryFn: () =>
      ok(api.GET('/api/tasks', { params: { query: { parent: task, sort: 'position', limit: 200 } } })),
  })

/** Work log of a task. */
export const timeOf = (task: string) =>
  queryOptions({
    queryKey: [TASK, 'time', task],
    queryFn: () => ok(api.GET('/api/tasks/time', { params: { query: { task } } })),
  })

/** Tasks found by number or words, for choosing one. */
export const findTasks = (text: string, project: string, signal: AbortSignal) =>
  ok(
    api.GET('/api/tasks', {
      params: { query: { project: [project], text, sort: 'changed', limit: 20 } },
      signal,
    }),
  )

/** Rows of all pages. */
export const rowsOf = (pages: Pick<Pages, 'pages'> | undefined): TaskRow[] =>
  pages?.pages.flatMap((page) => page.items) ?? []
