/** What lies between the bars of the plan: arrows from what is waited for, and the days between them. */
import { Link2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { t } from '../../ground/words'
import type { LinkSort } from '../data/changes'
import type { Milestone } from '../data/projects'
import type { TaskRow } from '../data/tasks'
import { addDays } from '../../ground/isoDays'
import type { Bar } from '../rules/plan'
import { mayEdit } from './edits'
import css from './Plan.module.css'

const LagDialog = lazy(() => import('./LagDialog'))

export type Line =
  { kind: 'task'; row: TaskRow; id: string } | { kind: 'milestone'; milestone: Milestone; id: string }

/** How a task waits for another. */
interface Waiting {
  row: TaskRow
  needs: { id: string; title: string }
  sort: LinkSort
  lag: number
}

interface Arrow {
  key: string
  path: string
  /** Where its point is. */
  x: number
  y: number
  waiting: Waiting
}

interface Drawing {
  barOf: (row: TaskRow) => Bar | null
  /** Left edge of a day and middle of a line, in pixels. */
  x: (day: string) => number
  y: (line: number) => number
  height: number
  width: number
  /** The first and the last line on screen. */
  shown: readonly [number, number]
}

/** The arrows that touch what is on screen. */
export function arrowsOf(lines: readonly Line[], { barOf, x, y, height, width, shown }: Drawing): Arrow[] {
  const indexOf = new Map(lines.map((line, index) => [line.id, index]))
  return lines.flatMap((line, index) => {
    if (line.kind !== 'task') return []
    const bar = barOf(line.row)
    return line.row.depends.flatMap((one) => {
      const at = indexOf.get(one.needs)
      const other = at === undefined ? undefined : lines[at]
      if (at === undefined || other?.kind !== 'task') return []
      const before = barOf(other.row)
      if (!bar || !before || Math.max(at, index) < shown[0] || Math.min(at, index) > shown[1]) return []
      const sort = one.sort ?? 'finish-start'
      const startX = x(sort.startsWith('start') ? before.from : addDays(before.until, 1))
      const endX = x(sort.endsWith('finish') ? addDays(bar.until, 1) : bar.from)
      if ((startX < 0 && endX < 0) || (startX > width && endX > width)) return []
      const [startY, endY] = [y(at), y(index)]
      const turn = startX + 8
      const path =
        endX >= startX + 16
          ? `M${startX} ${startY}H${turn}V${endY}H${endX}`
          : `M${startX} ${startY}H${turn}V${endY - Math.sign(endY - startY) * (height / 2)}H${endX - 10}V${endY}H${endX}`
      const waiting: Waiting = {
        row: line.row,
        needs: { id: one.needs, title: other.row.title },
        sort,
        lag: one.lag_days ?? 0,
      }
      return [{ key: `${one.needs}-${line.id}`, path, x: endX, y: endY, waiting }]
    })
  })
}

/** The arrows themselves. */
export const Arrows = ({
  arrows,
  width,
  height,
}: {
  arrows: readonly Arrow[]
  width: number
  height: number
}) => (
  <svg className={css.arrows} width={width} height={height}>
    {arrows.map((arrow) => (
      <g key={arrow.key}>
        <path d={arrow.path} />
        <path d={`M${arrow.x - 6} ${arrow.y - 4}L${arrow.x} ${arrow.y}L${arrow.x - 6} ${arrow.y + 4}`} />
      </g>
    ))}
  </svg>
)

/** At the point of each arrow the days between, to be changed. */
export function Lags({ arrows }: { arrows: readonly Arrow[] }) {
  const [chosen, setChosen] = useState<Waiting | null>(null)
  return (
    <>
      {arrows
        .filter(({ x, waiting }) => x >= 0 && mayEdit(waiting.row))
        .map(({ key, x, y, waiting }) => (
          <button
            key={key}
            type="button"
            className={css.lag}
            data-some={waiting.lag !== 0 || undefined}
            style={{ insetInlineStart: `calc(var(--name) + ${x}px)`, insetBlockStart: y }}
            aria-label={t('tasks.needs.change', {
              title: waiting.row.title,
              needs: waiting.needs.title,
              lag: waiting.lag,
            })}
            data-tip={t('tasks.needs.lag.tip', { needs: waiting.needs.title, lag: waiting.lag })}
            onClick={() => setChosen(waiting)}
          >
            {waiting.lag === 0 ? (
              <Link2 size={14} aria-hidden />
            ) : waiting.lag > 0 ? (
              `+${waiting.lag}`
            ) : (
              waiting.lag
            )}
          </button>
        ))}
      {chosen ? (
        <Suspense>
          <LagDialog
            task={chosen.row.id}
            title={chosen.row.title}
            needs={chosen.needs}
            sort={chosen.sort}
            lag={chosen.lag}
            onClose={() => setChosen(null)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
