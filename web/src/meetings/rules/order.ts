/** The order of an agenda, by ids. Pure. */

/** The ids with the one at a place moved to another; the same ids when there is no such place. */
export function placed(ids: readonly string[], from: number, to: number): readonly string[] {
  const moved = ids[from]
  if (moved === undefined || to < 0 || to >= ids.length || from === to) return ids
  const rest = ids.filter((_, at) => at !== from)
  return [...rest.slice(0, to), moved, ...rest.slice(to)]
}

/** Where the one that is dragged comes to stand when it is let go over a gap; `gap` counts from 0, before the first. */
export const dropped = (from: number, gap: number): number => (gap > from ? gap - 1 : gap)
