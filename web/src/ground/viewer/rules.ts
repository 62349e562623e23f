/** Pure parts of the viewer. */

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4]

/** The next zoom up or down. */
export function nextScale(scale: number, up: boolean): number {
  const found = up
    ? STEPS.find((step) => step > scale + 0.001)
    : STEPS.findLast((step) => step < scale - 0.001)
  return found ?? scale
}

/** Text of unknown encoding as Korean offices write it: UTF-8, UTF-16 with a mark, or CP949. */
export function textOf(bytes: ArrayBuffer): string {
  const start = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength))
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('euc-kr').decode(bytes)
  }
}

/** Whether a cell holds a number, which stands at the end of its column. */
export const isNumber = (cell: string): boolean => /^[-+(]?[\d,]+(\.\d+)?%?\)?$/.test(cell)

/** The letters of a column of a sheet: A, B, … Z, AA. */
export function columnName(place: number): string {
  let name = ''
  for (let left = place + 1; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name
  return name
}
