/** What the calendar shows, as the address says it. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { addDays, addMonths, daysFrom, monthStart, monthWeeks, weekStart } from '../../ground/isoDays'
import { today } from '../rules/saying'

export const VIEWS = ['month', 'week', 'day', 'agenda', 'people', 'year'] as const
export type View = (typeof VIEWS)[number]

const KEPT = 'madang.calendar.view'
/** Days a list of events reaches ahead. */
export const AGENDA = 42

function usual(): View {
  try {
    return VIEWS.find((one) => one === localStorage.getItem(KEPT)) ?? 'month'
  } catch {
    return 'month'
  }
}

export interface Place {
  view: View
  day: string
  /** People shown side by side. */
  people: readonly string[]
}

/** The place, and how to go elsewhere in the calendar; going adds nothing to the history. */
export function usePlace(): [Place, (to: Partial<Place>) => void] {
  const search: { view?: string; day?: string; people?: string } = useSearch({ strict: false })
  const navigate = useNavigate()
  const view = VIEWS.find((one) => one === search.view) ?? usual()
  const day = /^\d{4}-\d{2}-\d{2}$/.test(search.day ?? '') ? (search.day as string) : today()
  const people = (search.people ?? '').split(',').filter(Boolean)
  const go = useCallback(
    (to: Partial<Place>) => {
      if (to.view) {
        try {
          localStorage.setItem(KEPT, to.view)
        } catch {
          // Without storage the calendar opens with the month.
        }
      }
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({
          ...before,
          list: undefined,
          ...(to.view ? { view: to.view } : {}),
          ...(to.day ? { day: to.day } : {}),
          ...(to.people ? { people: to.people.join(',') || undefined } : {}),
        }),
        replace: true,
      })
    },
    [navigate],
  )
  return [{ view, day, people }, go]
}

/** The days a view shows; the last one not among them. */
export function rangeOf(view: View, day: string): { from: string; until: string } {
  switch (view) {
    case 'month': {
      const weeks = monthWeeks(day)
      return { from: weeks[0]?.[0] ?? day, until: addDays(weeks.at(-1)?.[6] ?? day, 1) }
    }
    case 'week':
      return { from: weekStart(day), until: addDays(weekStart(day), 7) }
    case 'year':
      return { from: `${day.slice(0, 4)}-01-01`, until: `${Number(day.slice(0, 4)) + 1}-01-01` }
    case 'agenda':
      return { from: day, until: addDays(day, AGENDA) }
    default:
      return { from: day, until: addDays(day, 1) }
  }
}

/** The days of a view, one by one. */
export const daysOf = (view: View, day: string): string[] => {
  const { from, until } = rangeOf(view, day)
  return daysFrom(from, until)
}

/** The day shown after turning `by` pages. */
export function turned(view: View, day: string, by: number): string {
  switch (view) {
    case 'month':
      return monthStart(day, by)
    case 'week':
      return addDays(day, 7 * by)
    case 'agenda':
      return addDays(day, AGENDA * by)
    case 'year':
      return addMonths(day, 12 * by)
    default:
      return addDays(day, by)
  }
}
