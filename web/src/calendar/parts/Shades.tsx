import { memo } from 'react'
import { DAY } from '../rules/wall'
import css from './TimeGrid.module.css'

/** Minutes between which most of the house works, and its lunch (the rules of service, article 9). */
export const WORK = { from: 9 * 60, until: 18 * 60, lunchFrom: 12 * 60, lunchUntil: 13 * 60 } as const

const percent = (minutes: number) => `${(minutes / DAY) * 100}%`

/** Hours nobody need work, a little darker; all of a day off. */
export const Shades = memo(function Shades({ off }: { off: boolean }) {
  const shades: readonly (readonly [number, number])[] = off
    ? [[0, DAY]]
    : [
        [0, WORK.from],
        [WORK.lunchFrom, WORK.lunchUntil],
        [WORK.until, DAY],
      ]
  return shades.map(([from, until]) => (
    <div
      key={from}
      aria-hidden
      className={css.shade}
      style={{ insetBlockStart: percent(from), blockSize: percent(until - from) }}
    />
  ))
})
