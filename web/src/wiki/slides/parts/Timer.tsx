import { Pause, Play, RotateCcw } from 'lucide-react'
import { useEffect, useState } from 'react'
import { clock } from '../../../ground/dates'
import { IconButton } from '../../../ground/ui/IconButton'
import { t } from '../../../ground/words'
import { duration, elapsed, toggled, type Timing } from '../rules/timing'
import css from './timer.module.css'

interface Kept extends Timing {
  minutes: number
}

const FRESH: Kept = { counted: 0, since: null, minutes: 0 }

function keptOf(name: string): Kept {
  try {
    const kept = JSON.parse(sessionStorage.getItem(name) ?? 'null') as Partial<Kept> | null
    return kept ? { ...FRESH, ...kept } : { ...FRESH, since: Date.now() }
  } catch {
    return { ...FRESH, since: Date.now() }
  }
}

/** Time passed, time left and the clock; survives a reload. */
export function Timer({ page }: { page: string }) {
  const name = `madang.present.timer.${page}`
  const [timing, setTiming] = useState(() => keptOf(name))
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => sessionStorage.setItem(name, JSON.stringify(timing)), [name, timing])
  const passed = elapsed(timing, now)
  const left = timing.minutes * 60_000 - passed
  const running = timing.since !== null
  return (
    <div className={css.timer}>
      <dl>
        <div>
          <dt>{t('wiki.present.timer')}</dt>
          <dd>{duration(passed)}</dd>
        </div>
        {timing.minutes > 0 ? (
          <div data-over={left < 0 || undefined}>
            <dt>{left < 0 ? t('wiki.present.timer.over') : t('wiki.present.timer.left')}</dt>
            <dd>{duration(left)}</dd>
          </div>
        ) : null}
        <div>
          <dt>{t('wiki.present.clock')}</dt>
          <dd>{clock(new Date(now))}</dd>
        </div>
      </dl>
      <span className={css.acts}>
        <IconButton
          icon={running ? Pause : Play}
          label={running ? t('wiki.present.timer.pause') : t('wiki.present.timer.start')}
          onClick={() => setTiming({ ...timing, ...toggled(timing, Date.now()) })}
        />
        <IconButton
          icon={RotateCcw}
          label={t('wiki.present.timer.reset')}
          onClick={() => setTiming({ ...timing, counted: 0, since: Date.now() })}
        />
        <label className={css.plan}>
          {t('wiki.present.timer.plan')}
          <input
            className="m-input"
            type="number"
            min={0}
            max={600}
            value={timing.minutes || ''}
            onChange={(event) =>
              setTiming({ ...timing, minutes: Math.min(600, Math.max(0, Number(event.target.value) || 0)) })
            }
          />
        </label>
      </span>
    </div>
  )
}
