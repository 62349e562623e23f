/** Retention, holds and exports, for administrators. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { findParties } from '../../ground/parties'
import type { Choice } from '../../ground/ui/ComboBox'

export type Keeping = Got<'/api/messenger/keeping'>
export type Hold = Keeping['holds'][number]
export type Export = Keeping['exports'][number]

/** Milliseconds between looks while an archive is being written. */
const LOOK = 1000

export const keeping = queryOptions({
  queryKey: ['ground.house', 'messages-kept'],
  queryFn: ({ signal }) => ok(api.GET('/api/messenger/keeping', { signal })),
  refetchInterval: (query) =>
    query.state.data?.exports.some((one) => one.state === 'waiting') ? LOOK : false,
})

/** What a hold or an archive is of. */
export type Target = 'room' | 'person'

export interface Wish {
  of: Target
  id: string
  reason: string
}

const bodyOf = ({ of, id, reason }: Wish) => ({
  room: of === 'room' ? id : null,
  person: of === 'person' ? id : null,
  reason,
})

export const again = (): Promise<void> => cache.invalidateQueries({ queryKey: keeping.queryKey })

export async function hold(wish: Wish): Promise<void> {
  await ok(api.POST('/api/messenger/keeping/holds', { body: bodyOf(wish) }))
  await again()
}

export async function release(id: string, reason: string): Promise<void> {
  await ok(
    api.POST('/api/messenger/keeping/holds/{hold}/release', {
      params: { path: { hold: id } },
      body: { reason },
    }),
  )
  await again()
}

export async function takeOut(wish: Wish): Promise<void> {
  await ok(api.POST('/api/messenger/keeping/exports', { body: bodyOf(wish) }))
  await again()
}

/** Rooms by name, in reach or not; persons by name and initial consonants. */
export async function findTargets(of: Target, text: string, signal: AbortSignal): Promise<Choice[]> {
  if (of === 'room') {
    const found = await ok(
      api.GET('/api/messenger/keeping/rooms', { params: { query: { q: text } }, signal }),
    )
    return found.items.map((one) => ({ id: one.id, label: one.name, detail: String(one.messages) }))
  }
  if (!text) return []
  return (await findParties(text, 'person', 20, signal)).map((one) => ({
    id: one.id,
    label: one.name,
    detail: one.label,
  }))
}
