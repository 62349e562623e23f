import { useEffect, useState } from 'react'
import { atTime, onDay, relative } from '../dates'

/** A moment in relative words with the absolute time one hover, focus or tap away; a date as a date. */
export function When({ at, absolute }: { at: string; absolute?: boolean }) {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(at)
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    if (dayOnly || absolute) return undefined
    const timer = setInterval(() => setNow(new Date()), 60_000)
    return () => clearInterval(timer)
  }, [dayOnly, absolute])
  if (dayOnly) return <time dateTime={at}>{onDay(at)}</time>
  if (absolute) return <time dateTime={at}>{atTime(at)}</time>
  return (
    <time
      dateTime={at}
      data-tip={atTime(at)}
      aria-label={`${relative(at, now)}, ${atTime(at)}`}
      role="text"
      tabIndex={0}
      className="m-when"
    >
      {relative(at, now)}
    </time>
  )
}
