import { useEffect, useRef } from 'react'
import { Button } from '../../ground/ui/Button'
import { t } from '../../ground/words'
import css from './Views.module.css'

/** Fetches the next page when it comes into sight, or by hand. */
export function More({ pending, count, onMore }: { pending: boolean; count?: number; onMore: () => void }) {
  const box = useRef<HTMLDivElement>(null)
  const act = useRef(onMore)
  useEffect(() => {
    act.current = onMore
  })
  useEffect(() => {
    if (!box.current || pending) return undefined
    const watch = new IntersectionObserver(([seen]) => (seen?.isIntersecting ? act.current() : undefined), {
      rootMargin: '600px',
    })
    watch.observe(box.current)
    return () => watch.disconnect()
  }, [pending])
  return (
    <div ref={box} className={css.more}>
      <Button kind="quiet" pending={pending} onClick={onMore}>
        {count && count > 0 ? t('tasks.rest', { count }) : t('tasks.load-more')}
      </Button>
    </div>
  )
}
