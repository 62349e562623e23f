/** Edits of one row that every view offers, with their words. */
import { useQueries } from '@tanstack/react-query'
import { onDay } from '../../ground/dates'
import { sessionNow } from '../../ground/session'
import { done as said } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { report, save } from '../data/changes'
import { projectOf } from '../data/projects'
import type { Assignee, State, TaskRow } from '../data/tasks'
import { priorityWord } from './marks'

const mine = (row: TaskRow): boolean => row.assignees.some((one) => one.id === sessionNow()?.person?.id)

/** Whether one may change the task. */
export const mayEdit = (row: Pick<TaskRow, 'may'>): boolean => row.may.includes('tasks.edit')

/** Whether one may say how far it is: with the right to edit, or for one's own part. */
export const mayProgress = (row: TaskRow): boolean =>
  mayEdit(row) || (row.may.includes('tasks.progress') && mine(row))

/** Puts the task, or one's own part of it, into a state. */
export async function putState(row: TaskRow, state: State): Promise<void> {
  if (state.id === row.state.id) return
  const me = sessionNow()?.person?.id
  if (!mayEdit(row) && me) return report(row, me, state)
  const assignees = row.assignees.map((one) => ({ ...one, state: state.id, category: state.category }))
  await save(row, { state: state.id }, { state, assignees }, t('tasks.state.changed', { state: state.name }))
}

/** Finishes the task, or opens it again: the first state of the other kind. */
export async function toggleDone(row: TaskRow, states: readonly State[]): Promise<void> {
  const wanted = row.state.category === 'done' ? 'open' : 'done'
  const state = states.find((one) => one.category === wanted)
  if (state) await putState(row, state)
}

export const putDue = (row: TaskRow, due_on: string | null) =>
  save(
    row,
    { due_on },
    { due_on },
    due_on ? t('tasks.due.changed', { day: onDay(due_on) }) : t('tasks.due.cleared'),
  )

export const putPriority = (row: TaskRow, priority: number) =>
  save(row, { priority }, { priority }, t('tasks.priority.changed', { priority: priorityWord(priority) }))

/** Gives the task to these people; those who are new begin where the task stands. */
export function putPeople(row: TaskRow, people: readonly { id: string; fn: string }[]): Promise<boolean> {
  const assignees: Assignee[] = people.map(
    (one) =>
      row.assignees.find((known) => known.id === one.id) ?? {
        id: one.id,
        fn: one.fn,
        state: row.state.id,
        category: row.state.category,
      },
  )
  const words =
    people.length > 0
      ? t('tasks.assignees.changed', { names: people.map((one) => one.fn).join(', ') })
      : t('tasks.assignees.cleared')
  return save(row, { assignees: people.map((one) => one.id) }, { assignees }, words)
}

/** States of each project among the rows, by project. */
export function useStates(projects: readonly string[]): ReadonlyMap<string, readonly State[]> {
  return useQueries({
    queries: [...new Set(projects)].slice(0, 40).map((project) => projectOf(project)),
    combine: (found) =>
      new Map(found.flatMap((one) => (one.data ? [[one.data.project.id, one.data.states] as const] : []))),
  })
}

/** Says why nothing happens to what one may not change. */
export const refuse = (): void => void said(t('tasks.read-only'))
