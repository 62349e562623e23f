/** Tenancies as the screens sort and offer them. */
import { addDays } from './time'

export interface Period {
  state: string
  since: string
  until: string
  renew_until: string | null
}

/** How it stands today: an admitted one is to come or runs; one whose renewal waits is among those that wait. */
export type Phase = 'applied' | 'coming' | 'running' | 'refused' | 'withdrawn' | 'ended'

export function phaseOf(one: Period, today: string): Phase {
  if (one.state !== 'admitted') return one.state as Phase
  if (one.until < today) return 'ended'
  return one.since > today ? 'coming' : 'running'
}

/** Not over, and not refused. */
export const isLive = (one: Period, today: string): boolean =>
  ['applied', 'coming', 'running'].includes(phaseOf(one, today))

/** Whether somebody has to answer. */
export const waits = (one: Period, today: string): boolean =>
  isLive(one, today) && (one.state === 'applied' || one.renew_until !== null)

/** The last day of so many days from a first one, both counted. */
export const lastOf = (since: string, days: number): string => addDays(since, days - 1)
