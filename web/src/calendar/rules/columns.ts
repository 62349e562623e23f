/** Side by side: where timed events stand in the column of a day when they overlap. */
import { DAY } from './wall'

export interface Timed {
  key: string
  /** Minutes of the day. */
  start: number
  end: number
}

export interface Box {
  key: string
  /** Minutes from the top, and how tall. */
  top: number
  height: number
  /** Parts of the column's width, 0 to 1. */
  left: number
  width: number
  /** How many this box stands for that found no room; absent for a box of an event. */
  more?: number
}

/** Minutes an event takes up on screen at least, so that it can be read and hit. */
export const LEAST = 30

interface Standing extends Timed {
  column: number
}

/**
 * The columns one group of overlapping events needs, each event as wide as the free room to its right allows. What
 * needs more than `most` columns stands in the last one together, counted.
 */
function placed(all: readonly Standing[], most: number): Box[] {
  const needed = Math.max(...all.map((one) => one.column)) + 1
  const columns = Math.min(needed, most)
  const group = needed > most ? all.filter((one) => one.column < most - 1) : all
  const hidden = needed > most ? all.filter((one) => one.column >= most - 1) : []
  const boxes: Box[] = group.map((one) => {
    let span = 1
    while (
      one.column + span < columns - (hidden.length > 0 ? 1 : 0) &&
      !all.some(
        (other) => other.column === one.column + span && other.start < one.end && other.end > one.start,
      )
    )
      span += 1
    return {
      key: one.key,
      top: one.start,
      height: one.end - one.start,
      left: one.column / columns,
      width: span / columns,
    }
  })
  const first = hidden[0]
  if (!first) return boxes
  const top = Math.min(...hidden.map((one) => one.start))
  const bottom = Math.max(...hidden.map((one) => one.end))
  return [
    ...boxes,
    {
      key: `more ${first.key}`,
      top,
      height: bottom - top,
      left: (columns - 1) / columns,
      width: 1 / columns,
      more: hidden.length,
    },
  ]
}

/**
 * Boxes of a day: earlier ones to the left, longer ones before shorter ones that begin together; at most so many
 * side by side.
 */
export function columnsOf(events: readonly Timed[], most = Infinity): Box[] {
  const sorted = events
    .map((one) => {
      const start = Math.max(0, Math.min(one.start, DAY - LEAST))
      return { ...one, start, end: Math.min(DAY, Math.max(one.end, start + LEAST)) }
    })
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.key < b.key ? -1 : 1))
  const boxes: Box[] = []
  let group: Standing[] = []
  let ends: number[] = []
  let last = -1
  for (const one of sorted) {
    if (group.length > 0 && one.start >= last) {
      boxes.push(...placed(group, most))
      group = []
      ends = []
    }
    const free = ends.findIndex((end) => end <= one.start)
    const column = free < 0 ? ends.length : free
    ends[column] = one.end
    group.push({ ...one, column })
    last = Math.max(last, one.end)
  }
  return group.length > 0 ? [...boxes, ...placed(group, most)] : boxes
}
