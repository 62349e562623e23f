import { useId } from 'react'
import type { Look } from './data'
import css from './viewer.module.css'

/** Who looks, and when, in one line. */
export function markOf(look: Look): string | null {
  if (!look.watermark) return null
  const at = new Date(look.watermark.at)
  return `${look.watermark.who} ${at.toLocaleString('sv-SE').slice(0, 16)}`
}

/** The line drawn over the contents again and again, on paper as well; it takes no clicks. */
export function Watermark({ look }: { look: Look }) {
  const id = useId()
  const mark = markOf(look)
  if (!mark) return null
  return (
    <svg className={css.watermark} aria-hidden>
      <defs>
        <pattern
          id={id}
          width={mark.length * 11 + 80}
          height="130"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-24)"
        >
          <text x="0" y="60">
            {mark}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  )
}
