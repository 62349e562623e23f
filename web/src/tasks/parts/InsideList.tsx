import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { t } from '../../ground/words'
import { insideOf, type State, type TaskView } from '../data/tasks'
import { Due, People } from './marks'
import { QuickAdd } from './QuickAdd'
import { DoneButton } from './StateButton'
import css from './InsideList.module.css'

interface Props {
  view: TaskView
  mayAdd: boolean
  states: readonly State[] | undefined
}

/** Tasks inside the task, and adding more. */
export function InsideList({ view, mayAdd, states }: Props) {
  const { task } = view
  const found = useQuery({ ...insideOf(task.id), enabled: task.subtasks > 0 })
  const rows = task.subtasks > 0 ? (found.data?.items ?? []) : []
  if (rows.length === 0 && !mayAdd) return null
  return (
    <section aria-label={t('tasks.inside')}>
      <h2 className={css.head}>
        {t('tasks.inside')}
        {task.subtasks > 0 ? (
          <span className="m-soft m-num">
            {task.subtasks_done}/{task.subtasks}
          </span>
        ) : null}
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={css.row}>
            <DoneButton row={row} states={states} />
            <Link to={`/tasks/${row.id}`} data-done={row.state.category === 'done' || undefined}>
              {row.title}
            </Link>
            <Due row={row} />
            <People people={row.assignees} />
          </li>
        ))}
      </ul>
      {mayAdd ? (
        <QuickAdd project={task.project.id} preset={{ parent: task.id }} label={t('tasks.inside.add')} />
      ) : null}
    </section>
  )
}
