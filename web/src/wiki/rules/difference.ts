/** What changed between two versions, as it is drawn. Pure. */
import type { Line } from '../data/pages'

/** Kept blocks on each side of a change that are still shown. */
const AROUND = 1

export type Stretch = { kind: 'line'; line: Line } | { kind: 'kept'; lines: readonly Line[] }

/** Lines with what stayed the same folded away, but for what stands beside a change. */
export function folded(lines: readonly Line[]): Stretch[] {
  const near = (at: number) =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some((line) => line.change !== 'kept')
  const found: Stretch[] = []
  lines.forEach((line, at) => {
    if (line.change !== 'kept' || near(at)) return void found.push({ kind: 'line', line })
    const last = found.at(-1)
    if (last?.kind === 'kept') found[found.length - 1] = { kind: 'kept', lines: [...last.lines, line] }
    else found.push({ kind: 'kept', lines: [line] })
  })
  return found
}
