import { useQuery } from '@tanstack/react-query'
import { onDay } from '../../ground/dates'
import { Dialog } from '../../ground/ui/Dialog'
import { Shown } from '../../ground/ui/states'
import { localeNow, t } from '../../ground/words'
import { burndownOf, type Milestone } from '../data/projects'
import { burnt, type BurnDay } from '../rules/burndown'
import css from './Burndown.module.css'

const WIDE = { width: 560, height: 220, marks: 4 }
const NARROW = { width: 250, height: 180, marks: 2 }
/** Room around the lines for numbers and days. */
const ROOM = { left: 34, top: 10, right: 24, bottom: 26 }

const shortDay = (day: string): string =>
  new Intl.DateTimeFormat(localeNow(), { month: 'numeric', day: 'numeric' }).format(
    new Date(`${day}T00:00:00`),
  )

function Chart({ days, due, said }: { days: readonly BurnDay[]; due: string | null; said: string }) {
  const size = matchMedia('(max-width: 767px)').matches ? NARROW : WIDE
  const drawn = burnt(days, due, size)
  if (!drawn) return null
  return (
    <svg
      className={css.chart}
      viewBox={`0 0 ${size.width + ROOM.left + ROOM.right} ${size.height + ROOM.top + ROOM.bottom}`}
      role="img"
      aria-label={said}
    >
      <g transform={`translate(${ROOM.left} ${ROOM.top})`}>
        {drawn.levels.map(({ value, y }) => (
          <g key={value}>
            <line className={css.level} x1={0} x2={size.width} y1={y} y2={y} />
            <text x={-8} y={y} textAnchor="end" dominantBaseline="middle">
              {value}
            </text>
          </g>
        ))}
        {drawn.days.map(({ day, x }) => (
          <text key={day} x={x} y={size.height + 20} textAnchor="middle">
            {shortDay(day)}
          </text>
        ))}
        {drawn.ideal ? <path className={css.ideal} d={drawn.ideal} /> : null}
        <path className={css.scope} d={drawn.scope} />
        <path className={css.open} d={drawn.open} />
      </g>
    </svg>
  )
}

/** How a milestone's open tasks went down, day by day, with its numbers as a table. */
export default function Burndown({ milestone, onClose }: { milestone: Milestone; onClose: () => void }) {
  const found = useQuery(burndownOf(milestone.id))
  return (
    <Dialog title={t('tasks.burndown.title', { name: milestone.name })} open onClose={onClose} size="large">
      <Shown
        query={found}
        empty={({ days }) =>
          days.every((day) => day.tasks === 0) ? <p className="m-soft">{t('tasks.burndown.none')}</p> : null
        }
      >
        {({ days, milestone: { due_on } }) => {
          const last = days.at(-1)
          const said = t('tasks.burndown.said', {
            day: onDay(last?.on ?? ''),
            tasks: last?.tasks ?? 0,
            open: last?.open ?? 0,
          })
          return (
            <figure className={css.figure}>
              <figcaption>
                {said} {due_on ? t('tasks.burndown.due', { day: onDay(due_on) }) : null}
              </figcaption>
              <Chart days={days} due={due_on} said={said} />
              <ul className={css.legend} aria-hidden>
                <li data-line="open">{t('tasks.burndown.open-tasks')}</li>
                <li data-line="scope">{t('tasks.burndown.scope')}</li>
                {due_on ? <li data-line="ideal">{t('tasks.burndown.ideal')}</li> : null}
              </ul>
              <details>
                <summary>{t('tasks.burndown.table')}</summary>
                <table className={css.table}>
                  <thead>
                    <tr>
                      <th scope="col">{t('tasks.burndown.day')}</th>
                      <th scope="col">{t('tasks.burndown.open-tasks')}</th>
                      <th scope="col">{t('tasks.burndown.scope')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {[...days].reverse().map((day) => (
                      <tr key={day.on}>
                        <th scope="row">{onDay(day.on)}</th>
                        <td>{day.open}</td>
                        <td>{day.tasks}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </details>
            </figure>
          )
        }}
      </Shown>
    </Dialog>
  )
}
