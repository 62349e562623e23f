/** The one query of list, board, calendar and plan, as the address holds it. */
import type { components, paths } from '../../ground/schema'
import { addDays } from '../../ground/isoDays'

export type Filter = Partial<components['schemas']['Filter']>
export type Sort = NonNullable<NonNullable<paths['/api/tasks']['get']['parameters']['query']>['sort']>

export const VIEWS = ['list', 'board', 'calendar', 'plan'] as const
export type View = (typeof VIEWS)[number]
export const GROUPS = ['none', 'state', 'assignee', 'milestone'] as const
export type Group = (typeof GROUPS)[number]
export const SORTS: readonly Sort[] = ['due', 'priority', 'changed', 'created', 'position']

/** What the address asks for. `from` and `until` are days on which a task falls due, both included. */
export interface Asked {
  view: View
  group: Group
  sort: Sort
  text: string
  /** Categories, `todo`, or ids of states; empty takes what the view shows by itself. */
  status: string[]
  /** Ids, `me` or `none`. */
  assignee: string[]
  tag: string[]
  milestone: string[]
  priority: number[]
  from: string
  until: string
  overdue: boolean
  blocked: boolean
}

export const START: Asked = {
  view: 'list',
  group: 'none',
  sort: 'due',
  text: '',
  status: [],
  assignee: [],
  tag: [],
  milestone: [],
  priority: [],
  from: '',
  until: '',
  overdue: false,
  blocked: false,
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const words = (value: unknown): string[] =>
  (typeof value === 'string' || typeof value === 'number' ? String(value) : '').split(',').filter(Boolean)
const among = <T extends string>(all: readonly T[], value: unknown, otherwise: T): T =>
  all.find((one) => one === value) ?? otherwise
const day = (value: unknown): string => (typeof value === 'string' && DAY.test(value) ? value : '')
const yes = (value: unknown): boolean => value === true || value === 'yes'

/** Reads the search part of an address; what it does not know it leaves out. */
export function askedOf(search: Record<string, unknown>): Asked {
  return {
    view: among(VIEWS, search.view, START.view),
    group: among(GROUPS, search.group, START.group),
    sort: among(SORTS, search.sort, START.sort),
    text: typeof search.text === 'string' || typeof search.text === 'number' ? String(search.text) : '',
    status: words(search.status),
    assignee: words(search.assignee),
    tag: words(search.tag),
    milestone: words(search.milestone),
    priority: words(search.priority)
      .map(Number)
      .filter((one) => one >= 0 && one <= 4),
    from: day(search.from),
    until: day(search.until),
    overdue: yes(search.overdue),
    blocked: yes(search.blocked),
  }
}

/** The search part of an address: only what differs from the beginning. */
export function searchOf(asked: Asked): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [name, value] of Object.entries(asked) as [keyof Asked, Asked[keyof Asked]][]) {
    const text = Array.isArray(value) ? value.join(',') : value === true ? 'yes' : value || ''
    const start = START[name]
    if (text && !(typeof start === 'string' && start === text)) found[name] = text
  }
  return found
}

/** How many conditions are set, view, order and grouping left aside. */
export const conditions = (asked: Asked): number =>
  [asked.status, asked.assignee, asked.tag, asked.milestone, asked.priority].filter((one) => one.length > 0)
    .length +
  Number(asked.overdue) +
  Number(asked.blocked) +
  Number(Boolean(asked.from || asked.until)) +
  Number(Boolean(asked.text))

/** A list shows what is still to do; the other views show everything, unless a status is chosen. */
export const statusOf = (asked: Asked): string[] =>
  asked.status.length > 0
    ? asked.status.filter((one) => one !== 'all')
    : asked.view === 'list'
      ? ['todo']
      : []

/** The question the server understands. */
export function filterOf(asked: Asked, project?: string): Filter {
  return {
    ...(project ? { project: [project] } : {}),
    ...(statusOf(asked).length > 0 ? { status: statusOf(asked) } : {}),
    ...(asked.assignee.length > 0 ? { assignee: asked.assignee } : {}),
    ...(asked.tag.length > 0 ? { tag: asked.tag } : {}),
    ...(asked.milestone.length > 0 ? { milestone: asked.milestone } : {}),
    ...(asked.priority.length > 0 ? { priority: asked.priority } : {}),
    ...(asked.from ? { due_after: addDays(asked.from, -1) } : {}),
    ...(asked.until ? { due_before: addDays(asked.until, 1) } : {}),
    ...(asked.overdue ? { overdue: true } : {}),
    ...(asked.blocked ? { blocked: true } : {}),
    ...(asked.text ? { text: asked.text } : {}),
    sort: asked.view === 'board' ? 'position' : asked.sort,
  }
}

/** What a saved filter asks for; the view stays as it is. */
export function askedFrom(filter: Filter, view: View): Asked {
  return {
    ...START,
    view,
    sort: filter.sort ?? START.sort,
    text: filter.text ?? '',
    status: filter.status ?? [],
    assignee: filter.assignee ?? [],
    tag: filter.tag ?? [],
    milestone: filter.milestone ?? [],
    priority: filter.priority ?? [],
    from: filter.due_after ? addDays(filter.due_after, 1) : '',
    until: filter.due_before ? addDays(filter.due_before, -1) : '',
    overdue: filter.overdue ?? false,
    blocked: filter.blocked ?? false,
  }
}
