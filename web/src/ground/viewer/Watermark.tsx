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
  const mark = markOf(look)
  if (!mark) return null
  return (
    <div className={css.watermark} aria-hidden>
      {Array.from({ length: 60 }, (_, index) => (
        <span key={index}>{mark}</span>
      ))}
    </div>
  )
}
