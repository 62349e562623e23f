/** One time something takes place, as the views draw it. */
import { addDays, daysBetween } from '../../ground/isoDays'
import { columnsOf, type Box } from './columns'
import type { Lying } from './lanes'
import { DAY, dayOf, minuteOf, wallOf, type Wall } from './wall'

export interface Item {
  key: string
  /** The thing it opens, `kind:id`. */
  ref: string
  /** Null when it stands in no calendar: a due task, a booking. */
  calendar: string | null
  /** Whose time it is, where people stand side by side. */
  person: string | null
  /** Which of a series; null for what takes place once. */
  recurrence: string | null
  title: string
  start: Wall
  end: Wall
  allDay: boolean
  busy: 'free' | 'tentative' | 'busy'
  /** Only that the time is taken may be known. */
  veiled: boolean
  private: boolean
  cancelled: boolean
  recurs: boolean
  place: string
  /** My answer, when I am invited. */
  partstat: string | null
  /** As CSS takes it. */
  ink: string
  mayEdit: boolean
}

/** Whether it stands above the hours: all day, or a day and longer. */
export const isLong = (item: Item): boolean => item.allDay || item.end - item.start >= DAY

/** The last day it touches. */
export const lastDay = (item: Pick<Item, 'start' | 'end'>): string =>
  dayOf(item.end > item.start ? item.end - 1 : item.start)

/** The first and last of the days shown that it touches. */
export function lying(item: Item, first: string): Lying {
  return {
    key: item.key,
    first: daysBetween(first, dayOf(item.start)),
    last: daysBetween(first, lastDay(item)),
    order: item.allDay ? -1 : minuteOf(item.start),
  }
}

/** Items by the days they touch, in the order of a day. */
export function byDay(items: readonly Item[], days: readonly string[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>(days.map((day) => [day, []]))
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return found
  for (const item of items) {
    const until = lastDay(item)
    for (
      let day = dayOf(item.start) < first ? first : dayOf(item.start);
      day <= until && day <= last;
      day = addDays(day, 1)
    )
      found.get(day)?.push(item)
  }
  for (const list of found.values()) list.sort(inOrder)
  return found
}

/** All-day ones first, then by time. */
export const inOrder = (a: Item, b: Item): number =>
  Number(isLong(b)) - Number(isLong(a)) || a.start - b.start || b.end - a.end || (a.key < b.key ? -1 : 1)

/** Where the timed items of a day stand in its column. */
export function boxesOf(items: readonly Item[], day: string, most?: number): Box[] {
  const begin = wallOf(day)
  return columnsOf(
    items
      .filter(
        (item) => !isLong(item) && item.start < begin + DAY && Math.max(item.end, item.start + 1) > begin,
      )
      .map((item) => ({ key: item.key, start: item.start - begin, end: item.end - begin })),
    most,
  )
}
