/** The sketch of the sites: where each name stands beside its mark, and what the window shows of it all. */
import { widthOf } from './plan'

/** Half of a mark's side, and how high a name is, in units of the sketch. */
export const MARK = 16
const LINE = 30
/** From the middle of a mark to a name beside it, and to the middle of one over or under it. */
const BESIDE = 24
const APART = 45
/** What stays free around a mark and around the whole. */
const AIR = 6
const EDGE = 30
/** Pixels of a caption against units of a name. */
const SCALE = 2
/** The window shows at least so much: few sites do not fill it. */
const LEAST = 600

export interface Place {
  id: string
  /** The middle of the mark. */
  x: number
  y: number
  label: string
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Named extends Place {
  /** Where the name is written from. */
  at: { x: number; y: number; anchor: 'start' | 'middle' | 'end' }
  /** Around the mark and its name: one box, or two where a name over or under it would reach neighbours with it. */
  around: readonly Box[]
}

const around = (one: Place, air = MARK + AIR): Box => ({
  left: one.x - air,
  top: one.y - air,
  right: one.x + air,
  bottom: one.y + air,
})

const both = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
})

const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** The four places of a name, the best first. */
function choices({ x, y, label }: Place): { at: Named['at']; box: Box }[] {
  const width = widthOf(label) * SCALE
  const row = (middle: number) => ({ top: middle - LINE / 2, bottom: middle + LINE / 2 })
  const over = (middle: number) => ({
    at: { x, y: middle, anchor: 'middle' as const },
    box: { left: x - width / 2, right: x + width / 2, ...row(middle) },
  })
  return [
    {
      at: { x: x + BESIDE, y, anchor: 'start' },
      box: { left: x + BESIDE, right: x + BESIDE + width, ...row(y) },
    },
    {
      at: { x: x - BESIDE, y, anchor: 'end' },
      box: { left: x - BESIDE - width, right: x - BESIDE, ...row(y) },
    },
    over(y + APART),
    over(y - APART),
  ]
}

/** Each site with its name where it lies over no mark and no name before it, or over as few as can be. */
export function named(places: readonly Place[]): Named[] {
  const written: Box[] = []
  return places.map((one) => {
    const taken = [...places.filter((other) => other !== one).map((other) => around(other, MARK)), ...written]
    const ranked = choices(one).map((choice) => ({
      ...choice,
      meets: taken.filter((box) => meet(box, choice.box)).length,
    }))
    const best = ranked.reduce((found, choice) => (choice.meets < found.meets ? choice : found))
    written.push(best.box)
    const mark = around(one)
    return {
      ...one,
      at: best.at,
      around: best.at.anchor === 'middle' ? [mark, best.box] : [both(mark, best.box)],
    }
  })
}

/** The part of the sketch that holds everything, as a `viewBox`. */
export function windowOf(shown: readonly Named[]): string {
  const boxes = shown.flatMap((one) => one.around)
  if (boxes.length === 0) return `0 0 ${LEAST} ${LEAST}`
  const all = boxes.reduce(both)
  const span = (from: number, to: number) => {
    const length = Math.max(LEAST, to - from + 2 * EDGE)
    return [(from + to - length) / 2, length] as const
  }
  const [x, width] = span(all.left, all.right)
  const [y, height] = span(all.top, all.bottom)
  return `${x} ${y} ${width} ${height}`
}
