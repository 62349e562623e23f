import { CirclePause, Clock3, TriangleAlert } from 'lucide-react'
import { t } from '../../ground/words'
import type { Item, Read } from '../data/meetings'
import { asClock, left, paceOf } from '../rules/clock'
import css from './Clock.module.css'
import { useSecond } from './useSecond'

/** Seconds since the state was read, while an item's time goes on. */
export function useSince({ state, at }: Read): number {
  const ticking = state.state === 'running'
  const now = useSecond(ticking)
  return ticking ? Math.max(0, Math.floor((now - at) / 1000)) : 0
}

/** What is left of the item at hand, or how far it is over: in figures, in words and in colour. */
export function Clock({ of, item, small }: { of: Read; item: Item; small?: boolean }) {
  const since = useSince(of)
  const paused = of.state.state === 'paused'
  const pace = paceOf(item, since)
  const rest = left(item, since)
  const timed = item.minutes > 0
  const words = paused
    ? t('meetings.clock.paused')
    : !timed
      ? t('meetings.clock.spent')
      : rest < 0
        ? t('meetings.clock.over')
        : t('meetings.clock.left')
  const Icon = paused ? CirclePause : rest < 0 && timed ? TriangleAlert : Clock3
  const spent = item.elapsed_seconds + since
  return (
    <div className={css.clock} data-pace={pace} data-small={small || undefined}>
      <p className={css.words}>
        <Icon size={small ? 20 : 24} aria-hidden />
        {words}
      </p>
      <p className={css.figures} role="timer" aria-label={`${words} ${asClock(timed ? rest : spent)}`}>
        {timed && rest < 0 ? '+' : ''}
        {asClock(timed ? rest : spent)}
      </p>
      {timed ? (
        <progress
          className={css.bar}
          max={item.minutes * 60}
          value={Math.min(spent, item.minutes * 60)}
          aria-label={t('meetings.clock.of', { minutes: item.minutes })}
        />
      ) : null}
      {small ? null : (
        <p className="m-soft">
          {timed ? t('meetings.clock.of', { minutes: item.minutes }) : t('meetings.clock.untimed')}
        </p>
      )}
    </div>
  )
}
