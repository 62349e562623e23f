/** The speaker's clock: time that passed, and time that is left of what was planned. */

export interface Timing {
  /** Milliseconds counted before the clock was last started. */
  counted: number
  /** When it was last started; null while it stands. */
  since: number | null
}

export const elapsed = (timing: Timing, now: number): number =>
  timing.counted + (timing.since === null ? 0 : Math.max(0, now - timing.since))

/** Starts or stops the clock. */
export const toggled = (timing: Timing, now: number): Timing =>
  timing.since === null ? { ...timing, since: now } : { counted: elapsed(timing, now), since: null }

/** `4:05`, and `1:04:05` from an hour on. */
export function duration(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000)
  const two = (number: number) => String(number).padStart(2, '0')
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
