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
}

/** Minutes an event takes up on screen at least, so that it can be read and hit. */
export const LEAST = 30

interface Standing extends Timed {
  column: number
}

/** The columns one group of overlapping events needs, each event as wide as the free room to its right allows. */
function placed(group: readonly Standing[]): Box[] {
  const columns = Math.max(...group.map((one) => one.column)) + 1
  return group.map((one) => {
    let span = 1
    while (
      one.column + span < columns &&
      !group.some(
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
}

/** Boxes of a day: earlier ones to the left, longer ones before shorter ones that begin together. */
export function columnsOf(events: readonly Timed[]): Box[] {
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
      boxes.push(...placed(group))
      group = []
      ends = []
    }
    const free = ends.findIndex((end) => end <= one.start)
    const column = free < 0 ? ends.length : free
    ends[column] = one.end
    group.push({ ...one, column })
    last = Math.max(last, one.end)
  }
  return group.length > 0 ? [...boxes, ...placed(group)] : boxes
}
