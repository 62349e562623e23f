/** Figures of charts: pure, so that a picture and its table say the same. */

/** Widest part of a bar, in percent, that is too narrow for its own number. */
const NARROW = 8

/** One bar: its parts as counts in the order of the series, or null where too few answered to be shown. */
export interface Bar {
  id: string
  label: string
  counts: readonly number[] | null
}

export interface Part {
  /** Percent of the bar, unrounded: the parts of a bar fill it. */
  width: number
  /** Percent with one decimal, as printed; the printed ones may not add to 100.0. */
  share: number
  /** Wide enough to carry its number. */
  roomy: boolean
}

/** Percent with one decimal, halves away from zero. */
export const toTenth = (percent: number): number =>
  (Math.sign(percent) * Math.round(Math.abs(percent) * 10 + 1e-9)) / 10

/** How many stand behind a bar; null where they are not shown. */
export const countOf = (bar: Bar): number | null =>
  bar.counts === null ? null : bar.counts.reduce((sum, one) => sum + one, 0)

/** Parts of one bar of 100 %; null where nothing may be shown or nobody answered. */
export function partsOf(bar: Bar): Part[] | null {
  const all = countOf(bar)
  if (bar.counts === null || !all) return null
  return bar.counts.map((count) => {
    const width = (count / all) * 100
    return { width, share: toTenth(width), roomy: width >= NARROW }
  })
}

/** Positive, neutral and negative of answers on a scale, counted from the lowest step; the middle is neutral. */
export function leanings(steps: readonly number[]): [number, number, number] {
  const middle = (steps.length - 1) / 2
  const sum = (holds: (at: number) => boolean) =>
    steps.reduce((total, count, at) => (holds(at) ? total + count : total), 0)
  return [sum((at) => at > middle), sum((at) => at === middle), sum((at) => at < middle)]
}

/** Difference of two percentages in percentage points, with its sign: `+3.2`, `−0.4`, `0.0`. */
export function points(now: number, before: number): string {
  const change = toTenth(now - before)
  const size = Math.abs(change).toFixed(1)
  return change > 0 ? `+${size}` : change < 0 ? `\u2212${size}` : size
}

export interface Point {
  x: number
  y: number
}

/**
 * Corners of a radar around (0, 0), the first axis upwards, then clockwise.
 *
 * A value outside 0 … `most` is held at the rim, so a wrong figure cannot leave the picture.
 */
export function corners(values: readonly number[], most: number, radius: number): Point[] {
  return values.map((value, at) => {
    const angle = (2 * Math.PI * at) / values.length - Math.PI / 2
    const far = most > 0 ? (Math.min(Math.max(value, 0), most) / most) * radius : 0
    return { x: far * Math.cos(angle), y: far * Math.sin(angle) }
  })
}

/** A closed path through points, rounded to hundredths. */
export const closed = (points: readonly Point[]): string =>
  points.length === 0
    ? ''
    : `M${points.map(({ x, y }) => `${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`).join('L')}Z`
