/** Geometry of a burn-down: days run from left to right, open tasks from the top down. */
import { addDays, daysBetween } from '../../ground/isoDays'

export interface BurnDay {
  on: string
  tasks: number
  open: number
}

export interface Size {
  width: number
  height: number
  /** Days named below, the first not counted. */
  marks: number
}

export interface Drawn {
  /** Open tasks at the end of each day. */
  open: string
  /** All tasks at the end of each day, which grows when something is added. */
  scope: string
  /** A straight way from the first day to nothing left on the last. */
  ideal: string
  /** Heights of the lines across, with their numbers. */
  levels: { value: number; y: number }[]
  /** Places of the days below, with the day. */
  days: { day: string; x: number }[]
}

const line = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')

/** A round step of which four or fewer reach the number. */
function stepFor(most: number): number {
  for (let unit = 1; ; unit *= 10) {
    for (const step of [unit, 2 * unit, 5 * unit]) if (step * 4 >= most) return step
  }
}

/** The lines of a milestone's days; null while there is nothing to draw. `due` is its last day, where it has one. */
export function burnt(days: readonly BurnDay[], due: string | null, size: Size): Drawn | null {
  const [first] = days
  const last = days.at(-1)
  if (!first || !last) return null
  const end = due && due > last.on ? due : last.on
  const span = Math.max(1, daysBetween(first.on, end))
  const most = Math.max(1, ...days.map((day) => day.tasks))
  const step = stepFor(most)
  const top = Math.ceil(most / step) * step
  const x = (day: string) => (daysBetween(first.on, day) / span) * size.width
  const y = (value: number) => size.height - (value / top) * size.height
  const known = days.find((day) => day.tasks > 0) ?? first
  const marks = Math.min(size.marks, span)
  return {
    open: line(days.map((day) => [x(day.on), y(day.open)] as const)),
    scope: line(days.map((day) => [x(day.on), y(day.tasks)] as const)),
    ideal: due
      ? line([
          [x(known.on), y(known.tasks)],
          [x(due < known.on ? known.on : due), y(0)],
        ])
      : '',
    levels: Array.from({ length: top / step + 1 }, (_, at) => ({ value: at * step, y: y(at * step) })),
    days: Array.from({ length: marks + 1 }, (_, at) => {
      const day = addDays(first.on, Math.round((at * span) / marks))
      return { day, x: x(day) }
    }),
  }
}
