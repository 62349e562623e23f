/** The clock everyone sees: counted here from moments the server gave, by the server's clock. */

export interface Timed {
  minutes: number
  elapsed_seconds: number
}

/** Seconds left of an item; below zero it is over its time. Without a planned time there is nothing to be over. */
export const left = (item: Timed, sinceSeconds: number): number =>
  item.minutes * 60 - item.elapsed_seconds - sinceSeconds

export type Pace = 'calm' | 'near' | 'over'

/** How an item stands: within its last fifth (at most three minutes) it is near its end. */
export function paceOf(item: Timed, sinceSeconds: number): Pace {
  if (item.minutes === 0) return 'calm'
  const rest = left(item, sinceSeconds)
  if (rest < 0) return 'over'
  return rest <= Math.min(180, item.minutes * 12) ? 'near' : 'calm'
}

/** `4:05`, `1:04:05`; never a sign: the words beside it say which way. */
export function asClock(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (number: number) => String(number).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** When the items that were not taken up yet will probably begin, as milliseconds, one each. */
export function beginnings(
  items: readonly (Timed & { begun_at: string | null })[],
  from: number,
  restOfCurrent: number,
): (number | null)[] {
  let at = from + Math.max(0, restOfCurrent) * 1000
  return items.map((item) => {
    if (item.begun_at) return null
    const begins = at
    at += item.minutes * 60_000
    return begins
  })
}
