/** What the screens of administrators work out. Pure. */

const STEP = 1000
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const

/** Bytes as people read them: `1.2 GB`. */
export function sizeText(bytes: number): string {
  let size = bytes
  let unit = 0
  while (size >= STEP && unit < UNITS.length - 1) {
    size /= STEP
    unit += 1
  }
  return `${size >= 10 || unit === 0 ? Math.round(size) : size.toFixed(1)} ${UNITS[unit]}`
}
