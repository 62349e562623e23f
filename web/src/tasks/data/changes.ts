/** Changes of tasks: shown at once, put back with words when the server refuses. */
import { api, ok } from '../../ground/api'
import { cache } from '../../ground/cache'
import { Problem } from '../../ground/problem'
import type { components } from '../../ground/schema'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { PROJECT } from './projects'
import { TASK, taskOf, type Pages, type TaskRow, type TaskView } from './tasks'

type Schemas = components['schemas']
export type Edit = Schemas['TaskEdit']
export type BulkChoice = Schemas['BulkChoice']
export type LinkSort = NonNullable<Schemas['NeedsInput']['sort']>

/** How a task may follow another. */
export const LINK_SORTS: readonly LinkSort[] = [
  'finish-start',
  'start-start',
  'finish-finish',
  'start-finish',
]

/** What a task takes part in is asked again: lists, pages, counts. */
export const refreshTasks = (): void => {
  void cache.invalidateQueries({ queryKey: [TASK] })
  void cache.invalidateQueries({ queryKey: [PROJECT, 'list'] })
}

const isPages = (data: unknown): data is Pages =>
  typeof data === 'object' && data !== null && Array.isArray((data as Partial<Pages>).pages)
const isView = (data: unknown): data is TaskView =>
  typeof data === 'object' && data !== null && 'task' in data && 'needs' in data
const isList = (data: unknown): data is { items: TaskRow[] } =>
  typeof data === 'object' &&
  data !== null &&
  Array.isArray((data as { items?: unknown }).items) &&
  'groups' in data

/** Draws tasks differently wherever they stand; null takes them away. Returns how to put everything back. */
export function draw(ids: readonly string[], change: (row: TaskRow) => TaskRow | null): () => void {
  const wanted = new Set(ids)
  const before = cache.getQueriesData<unknown>({ queryKey: [TASK] })
  const redrawn = (rows: readonly TaskRow[]) =>
    rows.flatMap((row) => (wanted.has(row.id) ? (change(row) ?? []) : row))
  for (const [key, data] of before) {
    if (isPages(data) && key[1] !== 'history') {
      const pages = data.pages.map((page) => ({ ...page, items: redrawn(page.items) }))
      cache.setQueryData(key, { ...data, pages })
    } else if (isView(data)) {
      const row = wanted.has(data.task.id) ? change(data.task) : data.task
      if (row && row !== data.task) cache.setQueryData(key, { ...data, task: row })
    } else if (isList(data)) {
      cache.setQueryData(key, { ...data, items: redrawn(data.items) })
    }
  }
  return () => before.forEach(([key, data]) => cache.setQueryData(key, data))
}

/** Keeps a task as the server just gave it. */
export function keep(view: TaskView): TaskView {
  draw([view.task.id], () => view.task)
  cache.setQueryData(taskOf(view.task.id).queryKey, view)
  return view
}

/** Does something at once on the screen and then on the server; a refusal puts everything back and says why. */
async function attempt<T>(back: () => void, act: () => Promise<T>): Promise<T | null> {
  await cache.cancelQueries({ queryKey: [TASK] })
  try {
    return await act()
  } catch (error) {
    back()
    wrong(error)
    return null
  } finally {
    refreshTasks()
  }
}

const patch = (task: string, body: Edit, revision?: number) =>
  ok(
    api.PATCH('/api/tasks/{task}', {
      params: { path: { task } },
      body,
      headers: revision === undefined ? {} : { 'if-match': `"${revision}"` },
    }),
  )

/** Says what was done; with an act, undoing takes back exactly that one. */
export function told(said: string, act: string | null | undefined, redraw?: () => () => void): void {
  done(said, act ? () => void undo(act, redraw) : undefined)
}

/** Saves an edit: `shown` is how the row looks meanwhile, `said` what the notice with its undo says. */
export async function save(
  row: TaskRow,
  change: Edit,
  shown: Partial<TaskRow>,
  said?: string,
): Promise<boolean> {
  const before = Object.fromEntries(Object.keys(shown).map((name) => [name, row[name as keyof TaskRow]]))
  const back = draw([row.id], (one) => ({ ...one, ...shown }))
  const view = await attempt(back, async () => keep(await patch(row.id, change)))
  if (view && said) told(said, view.act, () => draw([row.id], (one) => ({ ...one, ...before })))
  return view !== null
}

/**
 * Saves title or text over the revision that was read. When somebody saved in between nothing is
 * written, and the task as it stands now comes back, so that the person can choose.
 */
export async function saveText(
  view: TaskView,
  change: Pick<Edit, 'title' | 'body'>,
): Promise<TaskView | null> {
  const { title } = change
  const back = title === undefined ? () => undefined : draw([view.task.id], (row) => ({ ...row, title }))
  try {
    keep(await patch(view.task.id, change, view.task.revision))
    return null
  } catch (error) {
    back()
    if (!(error instanceof Problem) || error.status !== 412) throw error
    return keep(await ok(api.GET('/api/tasks/{task}', { params: { path: { task: view.task.id } } })))
  } finally {
    refreshTasks()
  }
}

/** Takes back one act of one's own, shown at once where it is known how; the server says why it cannot. */
export async function undo(act: string, redraw?: () => () => void): Promise<void> {
  const answer = await attempt(redraw?.() ?? (() => undefined), () =>
    ok(api.POST('/api/tasks/undo', { body: { act } })),
  )
  if (answer) done(t('tasks.undone'))
}

/** Changes many tasks, all or none. */
export async function saveMany(
  ids: readonly string[],
  set: BulkChoice,
  shown: (row: TaskRow) => TaskRow | null,
  said: string,
): Promise<boolean> {
  const back = draw(ids, shown)
  const answer = await attempt(back, () => ok(api.POST('/api/tasks/bulk', { body: { ids: [...ids], set } })))
  if (answer) told(said, answer.act)
  return answer !== null
}

/** Puts tasks in the trash. */
export const trash = (ids: readonly string[]): Promise<boolean> =>
  saveMany(ids, { trashed: true }, () => null, t('tasks.trashed', { count: ids.length }))

/** Takes a task on. */
export async function beMine(row: TaskRow): Promise<void> {
  const view = await attempt(
    () => undefined,
    async () => keep(await ok(api.POST('/api/tasks/{task}/mine', { params: { path: { task: row.id } } }))),
  )
  if (view) told(t('tasks.be-mine.done'), view.act)
}

/** Gives a task on to others, or adds them. */
export async function handOver(
  row: TaskRow,
  persons: readonly string[],
  add: boolean,
  said: string,
): Promise<boolean> {
  const answer = await attempt(
    () => undefined,
    () =>
      ok(
        api.POST('/api/tasks/{task}/handover', {
          params: { path: { task: row.id } },
          body: { persons: [...persons], add },
        }),
      ),
  )
  if (answer) told(said, answer.act)
  return answer !== null
}

/** Says how far an assignee is. */
export async function report(row: TaskRow, person: string, state: TaskRow['state']): Promise<void> {
  const back = draw([row.id], (one) => ({
    ...one,
    assignees: one.assignees.map((who) =>
      who.id === person ? { ...who, state: state.id, category: state.category } : who,
    ),
  }))
  const view = await attempt(back, async () =>
    keep(
      await ok(
        api.PUT('/api/tasks/{task}/progress', {
          params: { path: { task: row.id } },
          body: { state: state.id, person },
        }),
      ),
    ),
  )
  if (view) told(t('tasks.state.changed', { state: state.name }), view.act)
}

/** Puts oneself in copy of a task, or takes oneself out. */
export async function follow(view: TaskView, following: boolean): Promise<void> {
  const key = taskOf(view.task.id).queryKey
  const path = { params: { path: { task: view.task.id } } }
  cache.setQueryData(key, { ...view, following })
  await attempt(
    () => cache.setQueryData(key, view),
    () =>
      ok<unknown>(
        following ? api.PUT('/api/tasks/{task}/follow', path) : api.DELETE('/api/tasks/{task}/follow', path),
      ),
  )
}

/** Does something to a task that its page shows afterwards. */
export const change = async (act: () => Promise<unknown>, said?: string): Promise<boolean> => {
  const answer = await attempt(
    () => undefined,
    async () => ({ given: await act() }),
  )
  if (!answer) return false
  if (said) told(said, actOf(answer.given))
  return true
}

/** The act an answer names, when it names one. */
function actOf(answer: unknown): string | null {
  const act = typeof answer === 'object' && answer !== null && 'act' in answer ? answer.act : null
  return typeof act === 'string' ? act : null
}

/** Makes a copy with everything inside; gives its id. */
export async function copy(row: TaskRow): Promise<string | null> {
  const title = t('tasks.copy.title', { title: row.title }).slice(0, 300)
  const answer = await attempt(
    () => undefined,
    () => ok(api.POST('/api/tasks/{task}/copy', { params: { path: { task: row.id } }, body: { title } })),
  )
  if (!answer) return null
  told(t('tasks.copy.done', { title: row.title }), answer.act)
  return answer.tasks[0] ?? null
}

/** Lets a task wait for another so and so; the notice takes it back. */
export const putNeeds = (task: string, other: string, sort: LinkSort, lag_days: number, said: string) =>
  change(
    () =>
      ok(
        api.PUT('/api/tasks/{task}/needs/{other}', {
          params: { path: { task, other } },
          body: { sort, lag_days },
        }),
      ),
    said,
  )
