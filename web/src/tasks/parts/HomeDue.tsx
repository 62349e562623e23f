import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { needWords, t } from '../../ground/words'
import { Empty, Shown } from '../../ground/ui/states'
import { mineOf, rowsOf } from '../data/tasks'
import { useStates } from './edits'
import { Due } from './marks'
import { DoneButton } from './StateButton'
import css from './HomeDue.module.css'

/** Rows the home page shows. */
const MOST = 6
await needWords('tasks')

/** My tasks that are late or due today, then those of this week. */
export default function HomeDue() {
  const overdue = useInfiniteQuery(mineOf('overdue'))
  const week = useInfiniteQuery(mineOf('week'))
  const seen = new Set<string>()
  const rows = [...rowsOf(overdue.data), ...rowsOf(week.data)].filter(
    (row) => !seen.has(row.id) && Boolean(seen.add(row.id)),
  )
  const shown = rows.slice(0, MOST)
  const states = useStates(shown.map((row) => row.project.id))
  return (
    <Shown
      query={week}
      empty={() => rows.length === 0 && !overdue.isPending && <Empty>{t('tasks.home.none')}</Empty>}
    >
      {() => (
        <ul>
          {shown.map((row) => (
            <li key={row.id} className={css.row}>
              <DoneButton row={row} states={states.get(row.project.id)} />
              <Link to={`/tasks/${row.id}`} className={css.open}>
                <span className="m-cut">{row.title}</span>
                <span className="m-soft m-caption m-cut">{row.project.name}</span>
              </Link>
              <Due row={row} />
            </li>
          ))}
        </ul>
      )}
    </Shown>
  )
}
