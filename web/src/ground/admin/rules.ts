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

const MEGABYTE = 1_000_000

/** Bytes as whole megabytes for a field; nothing for no limit. */
export const megabytes = (bytes: number | null | undefined): string =>
  bytes === null || bytes === undefined ? '' : String(Math.round(bytes / MEGABYTE))

/** The words of a list somebody typed, separated by commas, blanks or lines; each once. */
export const listed = (text: string): string[] => [...new Set(text.split(/[\s,;]+/).filter(Boolean))]

/** The bytes of a field in megabytes; exactly those of before when nobody changed it, null when it is empty. */
export const bytesOf = (field: string, before: number | null | undefined): number | null =>
  field === megabytes(before) ? (before ?? null) : field.trim() ? Number(field) * MEGABYTE || 0 : null
