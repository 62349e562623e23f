/** Geometry of the plan (Gantt chart): days become shares of the window's width. */
import type { TaskRow } from './groups'
import { addDays, daysBetween, monthStart, weekStart } from '../../ground/isoDays'

export const SPANS = { month: 35, quarter: 91, year: 364 } as const
export type Span = keyof typeof SPANS

/** The window of a span that begins two weeks, or a twelfth of a year, before the day. */
export function windowOf(day: string, span: Span): { from: string; days: number } {
  const back = span === 'year' ? 28 : span === 'quarter' ? 14 : 7
  return { from: weekStart(addDays(day, -back)), days: SPANS[span] }
}

export interface Bar {
  from: string
  until: string
}

/** First and last day of a task; one date alone is both. Null without dates. */
export function barOf(row: Pick<TaskRow, 'starts_on' | 'due_on'>): Bar | null {
  const from = row.starts_on ?? row.due_on
  const until = row.due_on ?? row.starts_on
  return from && until ? { from, until } : null
}

/** Left edge and width in hundredths of the window; null when it lies outside. */
export function spanOf(bar: Bar, from: string, days: number): { left: number; width: number } | null {
  const start = daysBetween(from, bar.from)
  const end = daysBetween(from, bar.until) + 1
  if (end <= 0 || start >= days) return null
  const left = Math.max(0, start)
  return { left: (left / days) * 100, width: ((Math.min(days, end) - left) / days) * 100 }
}

/** The bar some days later. */
export const moved = (bar: Bar, days: number): Bar => ({
  from: addDays(bar.from, days),
  until: addDays(bar.until, days),
})

/** The bar with its end some days later, never shorter than a day. */
export function stretched(bar: Bar, days: number): Bar {
  const until = addDays(bar.until, days)
  return { from: bar.from, until: until < bar.from ? bar.from : until }
}

/** What to save for a bar: a task that had only its due day keeps having only that, one without days gets both. */
export const datesOf = (
  row: Pick<TaskRow, 'starts_on' | 'due_on'>,
  bar: Bar,
): { starts_on?: string; due_on?: string } => {
  const both = bar.from !== bar.until || barOf(row) === null
  return {
    ...(row.starts_on !== null || both ? { starts_on: bar.from } : {}),
    ...(row.due_on !== null || both ? { due_on: bar.until } : {}),
  }
}

/** Lines of the head: every week in a month or quarter, every month in a year. */
export function marksOf(from: string, days: number, span: Span): string[] {
  const end = addDays(from, days)
  const marks: string[] = []
  if (span === 'year') {
    for (let day = monthStart(from, 1); day < end; day = monthStart(day, 1)) marks.push(day)
  } else {
    for (let day = from; day < end; day = addDays(day, span === 'month' ? 7 : 14)) marks.push(day)
  }
  return marks
}
