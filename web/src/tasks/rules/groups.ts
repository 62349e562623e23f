/** Rows under headings. */
import type { components } from '../../ground/schema'
import type { Group } from './filter'

export type TaskRow = components['schemas']['TaskRow']
export type State = TaskRow['state']
export type Category = State['category']

export interface Heading {
  /** Id of the state, person or milestone; empty for those with none. */
  key: string
  name: string
  category?: Category
}

export interface Section extends Heading {
  rows: TaskRow[]
}

const headingsOf = (row: TaskRow, group: Group): Heading[] => {
  if (group === 'state') return [{ key: row.state.id, name: row.state.name, category: row.state.category }]
  if (group === 'milestone') return [{ key: row.milestone ?? '', name: row.milestone_name ?? '' }]
  if (group === 'assignee')
    return row.assignees.length > 0
      ? row.assignees.map((one) => ({ key: one.id, name: one.fn }))
      : [{ key: '', name: '' }]
  return [{ key: '', name: '' }]
}

/**
 * Rows by heading, in the order of `known` and then of appearance; those with none come last. A task
 * of several people stands under each of them. Headings of `known` stay even without rows when `keep`.
 */
export function sectionsOf(
  rows: readonly TaskRow[],
  group: Group,
  known: readonly Heading[] = [],
  keep = false,
): Section[] {
  const found = new Map<string, Section>(known.map((one) => [one.key, { ...one, rows: [] }]))
  for (const row of rows) {
    for (const heading of headingsOf(row, group)) {
      const section = found.get(heading.key) ?? { ...heading, rows: [] }
      section.rows.push(row)
      found.set(heading.key, section)
    }
  }
  const all = [...found.values()].filter((one) => keep || one.rows.length > 0)
  return [...all.filter((one) => one.key !== ''), ...all.filter((one) => one.key === '')]
}

const STEP = 1024

/** A place between two others; either may be absent. */
export function between(before: number | undefined, after: number | undefined): number {
  if (before === undefined && after === undefined) return 0
  if (before === undefined) return (after ?? 0) - STEP
  if (after === undefined) return before + STEP
  return (before + after) / 2
}

/** Where a task lands among the rows of a column: `at` counts the rows without the task itself. */
export function placeAt(rows: readonly TaskRow[], task: string, at: number): number {
  const others = rows.filter((row) => row.id !== task)
  return between(others[at - 1]?.position, others[at]?.position)
}

/** Whether its day is over and it is not done. */
export const late = (row: Pick<TaskRow, 'due_on' | 'state'>, today: string): boolean =>
  row.due_on !== null && row.due_on < today && row.state.category !== 'done'
