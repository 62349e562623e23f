/** QR codes of addresses (ISO/IEC 18004): bytes, error correction M, versions 1 to 10. */

/** Correction bytes of a block, and the data bytes of each block, by version. */
const BLOCKS: readonly (readonly [correction: number, data: readonly number[]])[] = [
  [10, [16]],
  [16, [28]],
  [26, [44]],
  [18, [32, 32]],
  [24, [43, 43]],
  [16, [27, 27, 27, 27]],
  [18, [31, 31, 31, 31]],
  [22, [38, 38, 39, 39]],
  [22, [36, 36, 36, 37, 37]],
  [26, [43, 43, 43, 43, 44]],
]
const ALIGNED: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
]

const EXP = new Uint8Array(512)
const LOG = new Uint8Array(256)
for (let at = 0, value = 1; at < 255; at += 1) {
  EXP[at] = value
  EXP[at + 255] = value
  LOG[value] = at
  value = value < 128 ? value << 1 : (value << 1) ^ 0x11d
}
const times = (a: number, b: number): number =>
  a && b ? (EXP[(LOG[a] as number) + (LOG[b] as number)] as number) : 0

/** The correction bytes of a block (Reed and Solomon). */
function corrected(data: readonly number[], count: number): number[] {
  let generator = [1]
  for (let at = 0; at < count; at += 1) {
    const next = [...generator, 0]
    generator.forEach((one, index) => {
      next[index + 1] = (next[index + 1] as number) ^ times(one, EXP[at] as number)
    })
    generator = next
  }
  const rest = [...data, ...Array<number>(count).fill(0)]
  for (let at = 0; at < data.length; at += 1) {
    const factor = rest[at] as number
    generator.forEach((one, index) => {
      rest[at + index] = (rest[at + index] as number) ^ times(one, factor)
    })
  }
  return rest.slice(data.length)
}

/** The bytes in the order they are drawn. Throws RangeError for a text that is too long. */
function codewords(text: string): { version: number; bytes: number[] } {
  const data = [...new TextEncoder().encode(text)]
  const version = BLOCKS.findIndex(
    ([, blocks], index) => data.length + (index < 9 ? 2 : 3) <= blocks.reduce((a, b) => a + b, 0),
  )
  const found = BLOCKS[version]
  if (!found) throw new RangeError('too long for a code')
  const [correction, sizes] = found
  const capacity = sizes.reduce((a, b) => a + b, 0)
  const bits: number[] = []
  const put = (value: number, width: number) => {
    for (let bit = width - 1; bit >= 0; bit -= 1) bits.push((value >> bit) & 1)
  }
  put(4, 4)
  put(data.length, version < 9 ? 8 : 16)
  data.forEach((one) => put(one, 8))
  put(0, Math.min(4, capacity * 8 - bits.length))
  while (bits.length % 8) bits.push(0)
  const filled = Array.from({ length: bits.length / 8 }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((sum, bit) => sum * 2 + bit, 0),
  )
  for (let at = 0; filled.length < capacity; at += 1) filled.push(at % 2 ? 0x11 : 0xec)
  let from = 0
  const blocks = sizes.map((size) => filled.slice(from, (from += size)))
  const checks = blocks.map((block) => corrected(block, correction))
  const longest = Math.max(...sizes)
  const bytes: number[] = []
  for (let at = 0; at < longest; at += 1)
    for (const block of blocks) if (at < block.length) bytes.push(block[at] as number)
  for (let at = 0; at < correction; at += 1) for (const check of checks) bytes.push(check[at] as number)
  return { version: version + 1, bytes }
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** A remainder of BCH codes. */
function remainder(value: number, by: number, width: number): number {
  let rest = value << width
  const top = 31 - Math.clz32(by)
  while (rest && 31 - Math.clz32(rest) >= top) rest ^= by << (31 - Math.clz32(rest) - top)
  return (value << width) | rest
}

type Grid = (boolean | null)[][]
const cell = (grid: Grid, x: number, y: number): boolean => grid[y]?.[x] === true

/** How hard a picture is to read, by the four rules of the standard. */
function penalty(grid: Grid): number {
  const size = grid.length
  let sum = 0
  let dark = 0
  for (const turned of [false, true]) {
    for (let y = 0; y < size; y += 1) {
      let run = 0
      let history = ''
      for (let x = 0; x < size; x += 1) {
        const on = turned ? cell(grid, y, x) : cell(grid, x, y)
        const before = x > 0 && (turned ? cell(grid, y, x - 1) : cell(grid, x - 1, y))
        run = x > 0 && on === before ? run + 1 : 1
        if (run === 5) sum += 3
        else if (run > 5) sum += 1
        history += on ? '1' : '0'
        if (!turned && on) dark += 1
      }
      for (let at = history.indexOf('1011101'); at >= 0; at = history.indexOf('1011101', at + 1)) {
        const quiet = (from: number, to: number) =>
          from >= 0 && to <= size ? !history.slice(from, to).includes('1') : true
        if (quiet(at - 4, at) || quiet(at + 7, at + 11)) sum += 40
      }
    }
  }
  for (let y = 0; y < size - 1; y += 1)
    for (let x = 0; x < size - 1; x += 1) {
      const on = cell(grid, x, y)
      if (on === cell(grid, x + 1, y) && on === cell(grid, x, y + 1) && on === cell(grid, x + 1, y + 1))
        sum += 3
    }
  return sum + Math.floor(Math.abs((dark * 100) / (size * size) - 50) / 5) * 10
}

function drawn(version: number, bytes: readonly number[], mask: number): Grid {
  const size = version * 4 + 17
  const grid: Grid = Array.from({ length: size }, () => Array<boolean | null>(size).fill(null))
  const set = (x: number, y: number, on: boolean) => {
    const row = grid[y]
    if (row && x >= 0 && x < size) row[x] = on
  }
  const finder = (left: number, top: number) => {
    for (let y = -1; y <= 7; y += 1)
      for (let x = -1; x <= 7; x += 1) {
        const far = Math.max(Math.abs(x - 3), Math.abs(y - 3))
        set(left + x, top + y, far !== 2 && far !== 4)
      }
  }
  finder(0, 0)
  finder(size - 7, 0)
  finder(0, size - 7)
  const places = ALIGNED[version - 1] ?? []
  const last = places.at(-1)
  for (const y of places)
    for (const x of places) {
      if ((x === 6 && y === 6) || (x === 6 && y === last) || (x === last && y === 6)) continue
      for (let dy = -2; dy <= 2; dy += 1)
        for (let dx = -2; dx <= 2; dx += 1) set(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1)
    }
  for (let at = 8; at < size - 8; at += 1) {
    set(at, 6, at % 2 === 0)
    set(6, at, at % 2 === 0)
  }
  // Correction M is 00 in the format.
  const format = remainder(mask, 0x537, 10) ^ 0x5412
  for (let at = 0; at < 15; at += 1) {
    const on = ((format >> at) & 1) === 1
    set(8, at < 6 ? at : at < 8 ? at + 1 : size - 15 + at, on)
    set(at < 8 ? size - 1 - at : at < 9 ? 15 - at : 14 - at, 8, on)
  }
  set(8, size - 8, true)
  if (version >= 7) {
    const info = remainder(version, 0x1f25, 12)
    for (let at = 0; at < 18; at += 1) {
      const on = ((info >> at) & 1) === 1
      set(Math.floor(at / 3), size - 11 + (at % 3), on)
      set(size - 11 + (at % 3), Math.floor(at / 3), on)
    }
  }
  let bit = 0
  let up = true
  const masked = MASKS[mask] as (x: number, y: number) => boolean
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step += 1) {
      const y = up ? size - 1 - step : step
      for (const x of [right, right - 1]) {
        if (grid[y]?.[x] !== null) continue
        const on = (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1
        bit += 1
        set(x, y, on !== masked(x, y))
      }
    }
    up = !up
  }
  return grid
}

/** The code of a text, row by row. Throws RangeError for more than 213 bytes; `mask` is for tests. */
export function qr(text: string, mask?: number): boolean[][] {
  const { version, bytes } = codewords(text)
  const grids = (mask === undefined ? MASKS.map((_, index) => index) : [mask]).map((one) =>
    drawn(version, bytes, one),
  )
  const marks = grids.map(penalty)
  const best = grids[marks.indexOf(Math.min(...marks))] as Grid
  return best.map((row) => row.map((one) => one === true))
}

/** The dark cells as one path of an SVG, a cell a unit. */
export const pathOf = (grid: readonly (readonly boolean[])[]): string =>
  grid.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
