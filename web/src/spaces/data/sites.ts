/** Sites with their sheets, rules of booking, spaces and plans. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import type { components } from '../../ground/schema'
import type { Floor, Shape, Sort } from '../rules/plan'

export const SITE = 'people.site'
export const SPACE = 'spaces.space'

// The description calls fields with a default optional; the server sends them all.
export type Sheet = Required<Got<'/api/spaces/sites/{site}'>>
export type Rules = Required<Got<'/api/spaces/sites/{site}/policy'>['rules']>
export type Policy = Required<Got<'/api/spaces/sites/{site}/policy'>> & { rules: Rules }
export type Space = Required<Got<'/api/spaces/sites/{site}/spaces'>['items'][number]>
export type Kind = Space['kind']
export type PlanOf = Required<Got<'/api/spaces/sites/{site}/plans'>['items'][number]>

export type SheetEdit = components['schemas']['SheetEdit']
export type PolicyEdit = components['schemas']['SitePolicyEdit']
export type NewSpace = components['schemas']['NewSpace']
export type SpaceChange = components['schemas']['SpaceChange']

/** In the order in which kinds are listed. */
export const KINDS: readonly Kind[] = [
  'desk',
  'visitor-desk',
  'hub',
  'room',
  'video-room',
  'lab',
  'locker',
  'vehicle',
  'equipment',
]

/** What a space has, as the screens name it; others are shown as they are written. */
export const FEATURES = [
  'quiet',
  'window',
  'monitor',
  'dual-monitor',
  'standing',
  'dock',
  'phone',
  'whiteboard',
  'projector',
  'screen',
  'video',
  'camera',
  'divider',
  'printer',
  'secure-net',
  'government-net',
  'hearing-loop',
  'catering',
] as const

const matching = (revision: number) => ({ 'if-match': `"${revision}"` })

export const sheets = queryOptions({
  queryKey: [SITE, 'sheets'],
  queryFn: () => ok(api.GET('/api/spaces/sites')) as Promise<{ items: Sheet[] }>,
})

export const sheetOf = (site: string) =>
  queryOptions({
    queryKey: [SITE, 'sheet', site],
    queryFn: () => ok(api.GET('/api/spaces/sites/{site}', { params: { path: { site } } })) as Promise<Sheet>,
    retry: false,
  })

export const policyOf = (site: string) =>
  queryOptions({
    queryKey: [SITE, 'policy', site],
    queryFn: () =>
      ok(api.GET('/api/spaces/sites/{site}/policy', { params: { path: { site } } })) as Promise<Policy>,
    retry: false,
  })

/** What can be booked at a site; with `retired` what is out of use as well. */
export const spacesOf = (site: string, retired = false) =>
  queryOptions({
    queryKey: [SPACE, 'of', site, retired],
    queryFn: () =>
      ok(
        api.GET('/api/spaces/sites/{site}/spaces', {
          params: { path: { site }, query: retired ? { retired } : {} },
        }),
      ) as Promise<{ items: Space[] }>,
    retry: false,
  })

export const plansOf = (site: string) =>
  queryOptions({
    queryKey: [SPACE, 'plans', site],
    queryFn: () =>
      ok(api.GET('/api/spaces/sites/{site}/plans', { params: { path: { site } } })) as Promise<{
        items: PlanOf[]
      }>,
    retry: false,
  })

const SORTS: ReadonlySet<string> = new Set<Sort>(['room', 'desk', 'wall', 'door', 'window', 'label'])

/** A floor as it is drawn; sorts that this screen does not know become rooms. */
export const floorOf = (plan: Pick<PlanOf, 'width' | 'height' | 'shapes'>): Floor => ({
  width: plan.width,
  height: plan.height,
  shapes: plan.shapes.map((one): Shape => {
    const [x = 0, y = 0, width = 1, height = 1] = one.points
    return {
      id: one.id,
      sort: SORTS.has(one.sort) ? (one.sort as Sort) : 'room',
      x,
      y,
      width,
      height,
      label: one.label ?? '',
      space: one.space ?? null,
    }
  }),
})

const shapesOf = (floor: Floor) =>
  floor.shapes.map(({ id, sort, x, y, width, height, label, space }) => ({
    id,
    sort,
    points: [x, y, width, height],
    label,
    space,
  }))

const refreshSite = () => cache.invalidateQueries({ queryKey: [SITE] })
const refreshSpaces = () => cache.invalidateQueries({ queryKey: [SPACE] })

export async function saveSheet(site: string, revision: number, body: SheetEdit): Promise<void> {
  await ok(
    api.PATCH('/api/spaces/sites/{site}', { params: { path: { site } }, body, headers: matching(revision) }),
  )
  await refreshSite()
}

export async function savePolicy(site: string, revision: number, body: PolicyEdit): Promise<void> {
  await ok(
    api.PATCH('/api/spaces/sites/{site}/policy', {
      params: { path: { site } },
      body,
      headers: matching(revision),
    }),
  )
  await refreshSite()
}

export async function addSpace(site: string, body: NewSpace): Promise<void> {
  await ok(api.POST('/api/spaces/sites/{site}/spaces', { params: { path: { site } }, body }))
  await Promise.all([refreshSpaces(), refreshSite()])
}

export async function changeSpace(space: Space, body: SpaceChange): Promise<void> {
  await ok(
    api.PATCH('/api/spaces/spaces/{id}', {
      params: { path: { id: space.id } },
      body,
      headers: matching(space.revision),
    }),
  )
  await Promise.all([refreshSpaces(), refreshSite()])
}

/** Draws a floor anew and gives what the server kept. */
export async function savePlan(
  site: string,
  before: PlanOf | null,
  name: string,
  floor: Floor,
  ordering: number,
): Promise<PlanOf> {
  const body = { name, width: floor.width, height: floor.height, shapes: shapesOf(floor) }
  const kept = await ok(
    before
      ? api.PATCH('/api/spaces/plans/{floor}', {
          params: { path: { floor: before.id } },
          body,
          headers: matching(before.revision),
        })
      : api.POST('/api/spaces/sites/{site}/plans', {
          params: { path: { site } },
          body: { ...body, storey: '', ordering },
        }),
  )
  await refreshSpaces()
  return kept
}

export async function removePlan(plan: PlanOf): Promise<void> {
  await ok(api.DELETE('/api/spaces/plans/{floor}', { params: { path: { floor: plan.id } } }))
  await refreshSpaces()
}
