/** What is selected in a list, as file managers on desks have taught everybody; entries not known yet are open. Pure. */

/** The ids of a list in its order. */
export type Ids = readonly (string | undefined)[]

export interface Selection {
  /** Ids that are selected. */
  ids: ReadonlySet<string>
  /** Where a range begins: the row chosen last without Shift. */
  anchor: string | null
  /** The row the keys stand on. */
  at: string | null
}

export const NOTHING: Selection = { ids: new Set(), anchor: null, at: null }

export interface How {
  /** Shift: everything from the anchor to here. */
  range?: boolean
  /** Ctrl or command, or a check box: this one alone changes. */
  toggle?: boolean
}

const between = (order: Ids, from: string, to: string): string[] => {
  const [one, other] = [order.indexOf(from), order.indexOf(to)]
  if (one < 0 || other < 0) return [to]
  return order.slice(Math.min(one, other), Math.max(one, other) + 1).filter((id) => id !== undefined)
}

/** The selection after a row was pressed. */
export function pressed(before: Selection, order: Ids, id: string, how: How = {}): Selection {
  if (how.range && before.anchor !== null) {
    const range = between(order, before.anchor, id)
    const ids = how.toggle ? new Set([...before.ids, ...range]) : new Set(range)
    return { ids, anchor: before.anchor, at: id }
  }
  if (how.toggle) {
    const ids = new Set(before.ids)
    if (!ids.delete(id)) ids.add(id)
    return { ids, anchor: id, at: id }
  }
  return { ids: new Set([id]), anchor: id, at: id }
}

/** The number of the row that is `step` rows away from where the keys stand. */
export function target(before: Selection, order: Ids, step: number): number {
  const here = before.at === null ? -1 : order.indexOf(before.at)
  const start = here < 0 ? (step > 0 ? -1 : order.length) : here
  return Math.max(0, Math.min(order.length - 1, start + step))
}

/** The selection after the keys went to a row; with `range` it stretches from the anchor. */
export function moved(before: Selection, order: Ids, to: number, range: boolean, keep = false): Selection {
  const next = order[to]
  if (next === undefined) return before
  if (keep) return { ...before, at: next }
  return pressed(before.anchor === null ? { ...before, anchor: before.at ?? next } : before, order, next, {
    range,
  })
}

/** Everything in the list. */
export const everything = (before: Selection, order: Ids): Selection => ({
  ...before,
  ids: new Set(order.filter((id) => id !== undefined)),
  at: before.at ?? order[0] ?? null,
})

/** The selection without what is no longer in the list. */
export function remaining(before: Selection, order: Ids): Selection {
  const there = new Set(order)
  if ((before.at === null || there.has(before.at)) && [...before.ids].every((id) => there.has(id)))
    return before
  const keep = (id: string | null) => (id !== null && there.has(id) ? id : null)
  return {
    ids: new Set([...before.ids].filter((id) => there.has(id))),
    anchor: keep(before.anchor),
    at: keep(before.at),
  }
}
