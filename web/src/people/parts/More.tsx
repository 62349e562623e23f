import { useEffect, useRef } from 'react'
import { Button } from '../../ground/ui/Button'
import { t } from '../../ground/words'

/** The end of a list that goes on: asks for more when it comes into sight, or by its button. */
export function More({ pending, more }: { pending: boolean; more: () => void }) {
  const end = useRef<HTMLDivElement>(null)
  const ask = useRef(more)
  useEffect(() => {
    ask.current = more
  })
  useEffect(() => {
    if (!end.current) return undefined
    const watch = new IntersectionObserver((seen) => {
      if (seen.some((one) => one.isIntersecting)) ask.current()
    })
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [])
  return (
    <div ref={end}>
      <Button kind="quiet" wide pending={pending} onClick={more}>
        {t('people.more')}
      </Button>
    </div>
  )
}
