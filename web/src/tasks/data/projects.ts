/** Projects, people and what surrounds them. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok } from '../../ground/api'
import { cache } from '../../ground/cache'
import { matches } from '../../ground/initials'
import type { components } from '../../ground/schema'

type Schemas = components['schemas']
export type ProjectRow = Schemas['ProjectRow']
export type ProjectView = Schemas['ProjectView']
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

/** Ids of the things one marked as favourites; empty where the house keeps none. */
export const favourites = () =>
  queryOptions({
    queryKey: ['ground.favourite'],
    queryFn: async () => {
      const found = await ok(api.GET('/api/me/favourites'))
      return found.items.map((one) => one.id)
    },
    retry: false,
  })

/** Marks a project as favourite or takes the mark away. */
export async function mark(project: string, favourite: boolean): Promise<void> {
  const key = favourites().queryKey
  const before = cache.getQueryData<string[]>(key) ?? []
  cache.setQueryData(key, favourite ? [...before, project] : before.filter((one) => one !== project))
  const path = { params: { path: { id: project } } }
  try {
    await ok<unknown>(
      favourite
        ? api.PUT('/api/things/{id}/favourite', path)
        : api.DELETE('/api/things/{id}/favourite', path),
    )
  } catch (error) {
    cache.setQueryData(key, before)
    throw error
  }
}

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
