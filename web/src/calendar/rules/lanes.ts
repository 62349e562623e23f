/** Bars over the days of a week: which lane each takes, and how many a full day hides. */

export interface Lying {
  key: string
  /** Index of the first and last day it touches; may lie outside the days shown. */
  first: number
  last: number
  /** Before others that begin on the same day. */
  order: number
}

export interface Bar {
  key: string
  from: number
  to: number
  lane: number
  /** It began before the first day shown, or goes on after the last. */
  before: boolean
  after: boolean
}

export interface Week {
  bars: Bar[]
  /** How many of each day are not shown. */
  hidden: number[]
}

/**
 * Lays what touches `days` days into lanes. A day with more than `most` shows one fewer and counts the
 * rest; a bar hides on all its days or on none.
 */
export function lanesOf(events: readonly Lying[], days: number, most: number): Week {
  const sorted = events
    .filter((one) => one.last >= 0 && one.first < days)
    .map((one) => ({ ...one, from: Math.max(0, one.first), to: Math.min(days - 1, one.last) }))
    .sort(
      (a, b) =>
        b.to - b.from - (a.to - a.from) || a.from - b.from || a.order - b.order || (a.key < b.key ? -1 : 1),
    )
  const taken: boolean[][] = []
  const all: Bar[] = sorted.map((one) => {
    let lane = 0
    const free = (at: number) => {
      const row = (taken[at] ??= [])
      for (let day = one.from; day <= one.to; day += 1) if (row[day]) return false
      return true
    }
    while (!free(lane)) lane += 1
    for (let day = one.from; day <= one.to; day += 1) (taken[lane] as boolean[])[day] = true
    return {
      key: one.key,
      from: one.from,
      to: one.to,
      lane,
      before: one.first < one.from,
      after: one.last > one.to,
    }
  })
  const counts = Array.from({ length: days }, (_, day) =>
    all.reduce((sum, bar) => sum + (bar.from <= day && day <= bar.to ? 1 : 0), 0),
  )
  const deepest = Array.from({ length: days }, (_, day) =>
    all.reduce((deep, bar) => (bar.from <= day && day <= bar.to ? Math.max(deep, bar.lane + 1) : deep), 0),
  )
  const room = deepest.map((deep) => (deep > most ? most - 1 : most))
  const bars = all.filter((bar) => {
    for (let day = bar.from; day <= bar.to; day += 1) if (bar.lane >= (room[day] ?? most)) return false
    return true
  })
  const hidden = counts.map(
    (count, day) => count - bars.reduce((sum, bar) => sum + (bar.from <= day && day <= bar.to ? 1 : 0), 0),
  )
  return { bars, hidden }
}
