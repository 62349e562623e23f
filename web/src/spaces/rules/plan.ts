/** Shapes on a floor plan: walking from one to another, and drawing them. Units are cells of the plan's grid. */

export type Sort = 'room' | 'desk' | 'wall' | 'door' | 'window' | 'label'

export interface Shape {
  id: string
  sort: Sort
  x: number
  y: number
  width: number
  height: number
  label: string
  /** The space it stands for. */
  space: string | null
}

export interface Floor {
  width: number
  height: number
  shapes: readonly Shape[]
}

export type Direction = 'left' | 'right' | 'up' | 'down'

/** The direction of an arrow key. */
export const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/** The change of place for a direction, in cells. */
export const stepOf = (direction: Direction): readonly [number, number] => STEPS[direction]

const centre = (shape: Shape) => ({ x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 })

/** Going sideways counts so much more than going ahead. */
const SIDEWAYS = 2

/** Whether two shapes lie in the same row (for sideways steps) or column. */
const inLine = (one: Shape, other: Shape, sideways: boolean): boolean =>
  sideways
    ? one.y < other.y + other.height && other.y < one.y + one.height
    : one.x < other.x + other.width && other.x < one.x + one.width

/** The nearest shape in a direction, those in the same line first; the same one where there is none. */
export function neighbour(shapes: readonly Shape[], from: string, direction: Direction): string {
  const start = shapes.find((one) => one.id === from)
  if (!start) return shapes[0]?.id ?? from
  const here = centre(start)
  const [dx, dy] = STEPS[direction]
  let best = from
  let least = Infinity
  for (const shape of shapes) {
    if (shape.id === from) continue
    const there = centre(shape)
    const ahead = (there.x - here.x) * dx + (there.y - here.y) * dy
    const aside = Math.abs((there.x - here.x) * dy) + Math.abs((there.y - here.y) * dx)
    const straight = inLine(start, shape, dx !== 0)
    // Only what lies more ahead than beside.
    if (ahead <= 0 || (!straight && aside > ahead * SIDEWAYS)) continue
    const far = ahead + aside * SIDEWAYS + (straight ? 0 : 1e6)
    if (far < least) {
      least = far
      best = shape.id
    }
  }
  return best
}

/** As one reads: from the top, and from the left within a row of about the same height. */
export const inReadingOrder = (shapes: readonly Shape[]): Shape[] =>
  [...shapes].sort((one, other) => {
    const [a, b] = [centre(one), centre(other)]
    const sameRow = Math.abs(a.y - b.y) < Math.min(one.height, other.height) / 2
    return sameRow ? a.x - b.x : a.y - b.y || a.x - b.x
  })

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

/** The shape elsewhere, still on the floor. */
export const moved = <S extends Shape>(shape: S, dx: number, dy: number, floor: Floor): S => ({
  ...shape,
  x: within(Math.round(shape.x + dx), 0, floor.width - shape.width),
  y: within(Math.round(shape.y + dy), 0, floor.height - shape.height),
})

/** The shape with another size, at least one cell and still on the floor. */
export const resized = <S extends Shape>(shape: S, dw: number, dh: number, floor: Floor): S => ({
  ...shape,
  width: within(Math.round(shape.width + dw), 1, floor.width - shape.x),
  height: within(Math.round(shape.height + dh), 1, floor.height - shape.y),
})

interface Corner {
  x: number
  y: number
}

/** The cells between two corners that were pressed and let go. */
export function drawn(from: Corner, to: Corner, floor: Floor): Pick<Shape, 'x' | 'y' | 'width' | 'height'> {
  const snap = (corner: Corner) => ({
    x: within(Math.floor(corner.x), 0, floor.width - 1),
    y: within(Math.floor(corner.y), 0, floor.height - 1),
  })
  const [a, b] = [snap(from), snap(to)]
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x) + 1,
    height: Math.abs(a.y - b.y) + 1,
  }
}

/** The plan being drawn, with what can be taken back and done again. */
export interface Drawing {
  floor: Floor
  chosen: string | null
  past: readonly Floor[]
  future: readonly Floor[]
}

export type Act =
  | { act: 'choose'; id: string | null }
  | { act: 'add'; shape: Shape }
  | { act: 'move'; id: string; dx: number; dy: number }
  | { act: 'resize'; id: string; dw: number; dh: number }
  | { act: 'change'; id: string; to: Partial<Pick<Shape, 'label' | 'space' | 'sort'>> }
  | { act: 'remove'; id: string }
  | { act: 'size'; width: number; height: number }
  | { act: 'undo' }
  | { act: 'redo' }

/** Steps that can be taken back. */
const KEPT = 100

/** An empty drawing of a floor. */
export const drawingOf = (floor: Floor): Drawing => ({ floor, chosen: null, past: [], future: [] })

/** Whether it differs from what was opened or saved last. */
export const isChanged = (drawing: Drawing, saved: Floor): boolean => drawing.floor !== saved

/** The drawing after an act. What changes nothing leaves nothing to take back. */
export function draw(drawing: Drawing, act: Act): Drawing {
  const { floor, past, future } = drawing
  if (act.act === 'choose') return { ...drawing, chosen: act.id }
  if (act.act === 'undo') {
    const before = past.at(-1)
    if (!before) return drawing
    return {
      floor: before,
      chosen: kept(before, drawing.chosen),
      past: past.slice(0, -1),
      future: [floor, ...future],
    }
  }
  if (act.act === 'redo') {
    const [next, ...rest] = future
    if (!next) return drawing
    return { floor: next, chosen: kept(next, drawing.chosen), past: [...past, floor], future: rest }
  }
  const next = changed(floor, act)
  if (next === floor) return drawing
  const chosen = act.act === 'add' ? act.shape.id : act.act === 'remove' ? null : drawing.chosen
  return { floor: next, chosen, past: [...past, floor].slice(-KEPT), future: [] }
}

const kept = (floor: Floor, id: string | null) => (floor.shapes.some((one) => one.id === id) ? id : null)

function changed(floor: Floor, act: Exclude<Act, { act: 'choose' | 'undo' | 'redo' }>): Floor {
  if (act.act === 'add') return { ...floor, shapes: [...floor.shapes, act.shape] }
  if (act.act === 'size') {
    if (act.width === floor.width && act.height === floor.height) return floor
    // A floor never becomes smaller than what stands on it.
    const least = (side: 'x' | 'y', length: 'width' | 'height') =>
      Math.max(1, ...floor.shapes.map((one) => one[side] + one[length]))
    return {
      ...floor,
      width: Math.max(act.width, least('x', 'width')),
      height: Math.max(act.height, least('y', 'height')),
    }
  }
  if (act.act === 'remove') return { ...floor, shapes: floor.shapes.filter((one) => one.id !== act.id) }
  const before = floor.shapes.find((one) => one.id === act.id)
  if (!before) return floor
  const after =
    act.act === 'move'
      ? moved(before, act.dx, act.dy, floor)
      : act.act === 'resize'
        ? resized(before, act.dw, act.dh, floor)
        : { ...before, ...act.to }
  const same = (Object.keys(after) as (keyof Shape)[]).every((key) => after[key] === before[key])
  return same ? floor : { ...floor, shapes: floor.shapes.map((one) => (one.id === act.id ? after : one)) }
}

/** Pixels a text needs in the size of captions: Hangul is about twice as wide as Latin. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x10ff ? 13 : 7.6), 0)

/** As much of a name as has room: all of it, or its number; null where neither fits. */
export function named(name: string, room: number): string | null {
  if (widthOf(name) <= room) return name
  const last = name.trim().split(/\s+/).at(-1) ?? ''
  return /\d/.test(last) && widthOf(last) <= room ? last : null
}

/** Pixels a cell takes so that the whole floor is seen in a box, at the least so that desks can be read. */
export const fitting = (floor: Pick<Floor, 'width' | 'height'>, width: number, height: number): number =>
  Math.max(8, Math.min(28, Math.min(width / floor.width, height / floor.height)))
