import { useQuery } from '@tanstack/react-query'
import { Button } from '../../ground/ui/Button'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { myClosures, react } from '../data/attending'
import { spanWords } from '../rules/saying'
import { toWall } from '../rules/time'
import css from './ClosedOut.module.css'

/** Closures that concern me and that I have not reacted to. */
export function ClosedOut() {
  const items = (useQuery(myClosures).data?.items ?? []).filter((one) => !one.reacted_at)
  if (items.length === 0) return null
  return (
    <ul className={css.list} aria-label={t('spaces.closures')}>
      {items.map((one) => (
        <li key={one.booking}>
          <p>
            {t('spaces.closure.mine', {
              site: one.site_name,
              when: spanWords({ start: toWall(one.dtstart), end: toWall(one.dtend) }),
              reason: one.reason,
            })}{' '}
            {one.moved_to_name
              ? t('spaces.closure.mine.moved', { name: one.moved_to_name })
              : t('spaces.closure.mine.remote')}
          </p>
          <Button
            onClick={() => void react(one.closure).then(() => done(t('spaces.closure.reacted')), wrong)}
          >
            {t('spaces.closure.react')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
