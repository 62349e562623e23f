import { ChartLine, Diamond } from 'lucide-react'
import { lazy, Suspense, useState, type CSSProperties } from 'react'
import { onDay } from '../../ground/dates'
import { t } from '../../ground/words'
import type { Milestone } from '../data/projects'
import { daysBetween } from '../../ground/isoDays'
import css from './Plan.module.css'

const Burndown = lazy(() => import('./Burndown'))

interface Props {
  milestone: Milestone
  style: CSSProperties
  /** First day of the plan and how many it shows. */
  from: string
  days: number
}

/** A milestone's line in the plan: its name opens the burn-down, a diamond stands on its day. */
export function MilestoneLine({ milestone, style, from, days }: Props) {
  const [open, setOpen] = useState(false)
  const at = milestone.due_on ? daysBetween(from, milestone.due_on) : -1
  return (
    <li className={css.line} style={style} data-milestone>
      <span className={css.name}>
        <button
          type="button"
          className={css.burn}
          data-tip={t('tasks.burndown.open')}
          onClick={() => setOpen(true)}
        >
          <ChartLine size={18} aria-hidden />
          <strong className="m-cut">{milestone.name}</strong>
          <span className="m-hidden"> {t('tasks.burndown.open')}</span>
        </button>
        <span className="m-soft m-caption m-num">
          {milestone.done}/{milestone.tasks}
        </span>
      </span>
      <span className={css.lane}>
        {at >= 0 && at < days ? (
          <span
            className={css.diamond}
            style={{ insetInlineStart: `${((at + 1) / days) * 100}%` }}
            data-tip={`${milestone.name}: ${onDay(milestone.due_on ?? '')}`}
          >
            <Diamond size={18} aria-hidden />
            <span className="m-hidden">
              {t('tasks.plan.milestone', { name: milestone.name, day: onDay(milestone.due_on ?? '') })}
            </span>
          </span>
        ) : null}
      </span>
      {open ? (
        <Suspense>
          <Burndown milestone={milestone} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </li>
  )
}
