/** What a space is at a moment, or during a span: read off what is taken and closed. */
import { overlaps, type Span, type Wall } from './time'

/** A stretch in which a space is not free. */
export interface Taken extends Span {
  space: string
  booking: string | null
  mine: boolean
  /** Let to somebody for months: it ends on no clock of that day. */
  let?: boolean
}

export type State = 'free' | 'mine' | 'taken' | 'closed'

/** The state of a space during a span, and until when it lasts at the end of that day. */
export interface Live {
  state: State
  /** The end of what takes it, or the beginning of what comes next; null when nothing does. */
  until: Wall | null
}

/** What `space` is during `span`. A booking of mine counts before somebody else's. */
export function liveOf(
  space: string,
  span: Span,
  taken: readonly Taken[],
  closed: readonly Span[],
  until: Wall,
): Live {
  const shut = closed.find((one) => overlaps(one, span))
  if (shut) return { state: 'closed', until: shut.end }
  const own = taken.filter((one) => one.space === space)
  const inside = own.filter((one) => overlaps(one, span)).sort((a, b) => a.start - b.start)
  const mine = inside.find((one) => one.mine)
  if (mine) return { state: 'mine', until: mine.let ? null : mine.end }
  const first = inside[0]
  if (first) return { state: 'taken', until: first.let ? null : endOf(own, first.end) }
  const next = own.filter((one) => one.start >= span.end).sort((a, b) => a.start - b.start)[0]
  return { state: 'free', until: next && next.start < until ? next.start : null }
}

/** The end of an unbroken run of bookings that is on at `end`. */
function endOf(own: readonly Taken[], end: Wall): Wall {
  const next = own.find((one) => one.start <= end && one.end > end)
  return next ? endOf(own, next.end) : end
}

/** How many spaces are in each state. */
export function counted(lives: Iterable<Live>): Record<State, number> {
  const found = { free: 0, mine: 0, taken: 0, closed: 0 }
  for (const one of lives) found[one.state] += 1
  return found
}
