import { CircleCheckBig, CircleX, PencilLine, type LucideIcon } from 'lucide-react'
import { onDay } from '../../ground/dates'
import { Tag, type Tone } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import type { Row } from '../data/trips'
import { daysOf, timesOf, type Period } from '../rules/period'

const STATES: Record<Row['state'], { tone: Tone; icon: LucideIcon }> = {
  draft: { tone: 'plain', icon: PencilLine },
  confirmed: { tone: 'success', icon: CircleCheckBig },
  cancelled: { tone: 'danger', icon: CircleX },
}

/** How far a trip is, in a word. */
export const StateTag = ({ state }: { state: Row['state'] }) => (
  <Tag tone={STATES[state].tone} icon={STATES[state].icon}>
    {t(`trips.state.${state}`)}
  </Tag>
)

/** When a trip is: its day or days, with the hours where they are not whole. */
export function spanWords(period: Period): string {
  const { from, until, whole, start, end } = timesOf(period)
  if (whole)
    return from === until
      ? onDay(from)
      : t('trips.span.days', { from: onDay(from), until: onDay(until), count: daysOf(period) })
  return from === until
    ? t('trips.span.hours', { day: onDay(from), start, end })
    : t('trips.span.between', { from: onDay(from), start, until: onDay(until), end })
}
