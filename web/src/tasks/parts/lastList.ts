/** The list somebody came from, so that an open task stands beside it. */
import type { Filter } from '../rules/filter'

export interface LastList {
  to: string
  search: Record<string, string>
  title: string
  filter: Filter
}

let last: LastList | null = null

/** Remembers the list that is on screen. */
export const rememberList = (list: LastList): void => {
  last = list
}

/** The list that was on screen last, null on a fresh page. */
export const lastList = (): LastList | null => last
