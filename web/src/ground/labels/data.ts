/** The security label of a thing: what it is, what it lets out of the house, and how it is set. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../api'
import { cache } from '../cache'
import { cardOf } from '../Card'
import { idOf } from '../ids'
import { kindOf } from '../live'
import { askReason } from '../reason'

export type Labelled = Got<'/api/things/{id}/label'>
export type Act = 'share-link' | 'export' | 'download' | 'mail'

/** The highest first: going down this list lowers a label. */
export const LABELS = ['C', 'S', 'O'] as const
export type Label = (typeof LABELS)[number]

const ACTS: readonly Act[] = ['share-link', 'export', 'download', 'mail']

const path = (of: string) => ({ params: { path: { id: idOf(of) } } })

/** The label of a thing, `kind:id`, and what it says to each act; the key starts with its kind. */
export const labelOf = (of: string) =>
  queryOptions({
    queryKey: [kindOf(of), 'label', of],
    queryFn: () => ok(api.GET('/api/things/{id}/label', path(of))),
    retry: false,
  })

/** The acts that a label answers so. */
export const actsThat = ({ verdicts }: Labelled, verdict: 'reason' | 'refuse'): Act[] =>
  ACTS.filter((act) => verdicts[act] === verdict)

/** Sets the label; one that is lowered asks why first. False when somebody would rather not. Throws `Problem`. */
export async function setLabel(of: string, before: Label, label: Label): Promise<boolean> {
  const lowers = LABELS.indexOf(label) > LABELS.indexOf(before)
  const reason = lowers ? await askReason(before, true) : ''
  if (reason === null) return false
  const set = await ok(api.POST('/api/things/{id}/label', { ...path(of), body: { label, reason } }))
  cache.setQueryData(labelOf(of).queryKey, set)
  void cache.invalidateQueries({ queryKey: [kindOf(of)] })
  void cache.invalidateQueries({ queryKey: cardOf(of).queryKey })
  return true
}
