import { memo } from 'react'
import { resting, type Hours } from '../rules/hours'
import { DAY } from '../rules/wall'
import css from './TimeGrid.module.css'

const percent = (minutes: number) => `${(minutes / DAY) * 100}%`

interface Props {
  hours: Hours
  day: string
  /** A day off for the whole house. */
  off: boolean
}

/** Hours in which somebody need not work, a little darker; all of a day off. */
export const Shades = memo(function Shades({ hours, day, off }: Props) {
  return resting(hours, day, off).map(([from, until]) => (
    <div
      key={from}
      aria-hidden
      className={css.shade}
      style={{ insetBlockStart: percent(from), blockSize: percent(until - from) }}
    />
  ))
})
