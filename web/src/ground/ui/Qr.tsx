import { useMemo } from 'react'
import { pathOf, qr } from '../qr'
import css from './Qr.module.css'

/** Free cells around a code. */
const QUIET = 4

/** An address to be read by the camera of a phone. */
export function Qr({ text, label }: { text: string; label: string }) {
  const grid = useMemo(() => qr(text), [text])
  const size = grid.length + 2 * QUIET
  return (
    <svg role="img" aria-label={label} className={css.qr} viewBox={`${-QUIET} ${-QUIET} ${size} ${size}`}>
      <path d={pathOf(grid)} className={css.dark} />
    </svg>
  )
}
