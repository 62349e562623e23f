/** Projects, people and what surrounds them. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, ok } from '../../ground/api'
import { matches } from '../../ground/initials'
import type { components } from '../../ground/schema'

type Schemas = components['schemas']
export type ProjectRow = Schemas['ProjectRow']
export type ProjectView = Schemas['ProjectView']
export type ProjectEvent = Schemas['ProjectEvent']
export type Visibility = Schemas['Visibility']
export type SavedFilter = Schemas['SavedFilter']
export type TagGroup = Schemas['TagGroup']
export type Tag = Schemas['Tag']
export type Milestone = Schemas['Milestone']
export type Template = Schemas['Template']

export const PROJECT = 'tasks.project'
export const VISIBILITIES: readonly Visibility[] = ['private', 'view', 'comment', 'edit', 'add']

/** Projects in reach: the open ones, those put aside, or those in the trash. */
export const projectsOf = (which: 'open' | 'archived' | 'trashed' = 'open') =>
  queryOptions({
    queryKey: [PROJECT, 'list', which],
    queryFn: () =>
      ok(
        api.GET('/api/tasks/projects', {
          params: {
            query: which === 'archived' ? { archived: true } : which === 'trashed' ? { trashed: true } : {},
          },
        }),
      ),
  })

/** One project with its workflow, tags, milestones, templates and members. */
export const projectOf = (project: string) =>
  queryOptions({
    queryKey: [PROJECT, 'view', project],
    queryFn: () => ok(api.GET('/api/tasks/projects/{project}', { params: { path: { project } } })),
  })

/** What happened in a project, newest first. */
export const eventsOf = (project: string) =>
  infiniteQueryOptions({
    queryKey: [PROJECT, 'history', project],
    queryFn: ({ pageParam }) =>
      ok(
        api.GET('/api/tasks/projects/{project}/history', {
          params: { path: { project }, query: pageParam ? { after: pageParam } : {} },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
  })

/** How a milestone's work went down, day by day; asked again when tasks change. */
export const burndownOf = (milestone: string) =>
  queryOptions({
    queryKey: ['tasks.task', 'burndown', milestone],
    queryFn: () =>
      ok(api.GET('/api/tasks/milestones/{milestone}/burndown', { params: { path: { milestone } } })),
  })

/** Kinds of projects one can found. */
export const projectTemplates = () =>
  queryOptions({
    queryKey: [PROJECT, 'templates'],
    queryFn: () => ok(api.GET('/api/tasks/project-templates')),
  })

/** Saved lists: one's own, and those shared in the project. */
export const filtersOf = (project?: string) =>
  queryOptions({
    queryKey: [PROJECT, 'filters', project ?? ''],
    queryFn: () => ok(api.GET('/api/tasks/filters', { params: { query: project ? { project } : {} } })),
  })

export interface PersonChoice {
  id: string
  fn: string
  detail?: string
}

/** People by name or initial consonants: those known here first, then the whole house. */
export async function findPeople(
  text: string,
  known: readonly PersonChoice[],
  signal: AbortSignal,
): Promise<PersonChoice[]> {
  const near = known.filter((one) => matches(one.fn, text))
  if (!text && near.length > 0) return near
  const far = await ok(
    api.GET('/api/parties', { params: { query: { q: text, kinds: 'person', most: 20 } }, signal }),
  ).then(
    (found) => found.items.map((one) => ({ id: one.id, fn: one.name, detail: one.label })),
    () => [],
  )
  const seen = new Set(near.map((one) => one.id))
  return [...near, ...far.filter((one) => !seen.has(one.id))]
}
