import {
  CircleCheckBig,
  CirclePause,
  CirclePlay,
  CalendarClock,
  Hand,
  ListTodo,
  MessageSquareQuote,
  SquareCheckBig,
  SquareParking,
  type LucideIcon,
} from 'lucide-react'
import { Tag, type Tone } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import type { Sort, State } from '../data/meetings'

const STATES: Record<State['state'], { tone: Tone; icon: LucideIcon }> = {
  planned: { tone: 'plain', icon: CalendarClock },
  running: { tone: 'success', icon: CirclePlay },
  paused: { tone: 'warning', icon: CirclePause },
  ended: { tone: 'info', icon: CircleCheckBig },
}

/** How far a meeting is, in a word. */
export const StateTag = ({ state }: { state: State['state'] }) => (
  <Tag tone={STATES[state].tone} icon={STATES[state].icon}>
    {t(`meetings.state.${state}`)}
  </Tag>
)

/** What a note is, with its shortcut while a meeting runs. */
export const SORTS: readonly { sort: Sort; icon: LucideIcon; keys: string }[] = [
  { sort: 'remark', icon: MessageSquareQuote, keys: 'r' },
  { sort: 'decision', icon: SquareCheckBig, keys: 'd' },
  { sort: 'todo', icon: ListTodo, keys: 't' },
  { sort: 'parked', icon: SquareParking, keys: 'p' },
]

export const sortIcon = (sort: Sort): LucideIcon => SORTS.find((one) => one.sort === sort)?.icon ?? Hand
