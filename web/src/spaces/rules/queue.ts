/** What a kiosk keeps while the house cannot be reached: each arrival once, for at most an hour. */

export interface Waiting {
  /** Makes sending it again do nothing twice. */
  key: string
  act: 'in' | 'out'
  /** What was typed or read. */
  code: string
  /** Milliseconds of the epoch. */
  at: number
}

/** Milliseconds an arrival may wait. */
export const LONGEST = 3_600_000
/** So many may wait; a browser that is full of them is no kiosk any more. */
export const MOST = 500

/** With one more; the same code within a minute is the same arrival. */
export function added(queue: readonly Waiting[], one: Waiting): readonly Waiting[] {
  const twice = queue.some(
    (other) => other.code === one.code && other.act === one.act && one.at - other.at < 60_000,
  )
  return twice || queue.length >= MOST ? queue : [...queue, one]
}

/** Those that are still worth sending, and those that waited too long. */
export function sorted(queue: readonly Waiting[], now: number): { due: Waiting[]; late: Waiting[] } {
  return {
    due: queue.filter((one) => now - one.at <= LONGEST),
    late: queue.filter((one) => now - one.at > LONGEST),
  }
}

/** Without those that were answered. */
export const without = (queue: readonly Waiting[], keys: ReadonlySet<string>): readonly Waiting[] =>
  queue.filter((one) => !keys.has(one.key))
