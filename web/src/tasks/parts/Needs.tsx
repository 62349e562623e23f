import { Link } from '@tanstack/react-router'
import { Plus, X } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { api, ok } from '../../ground/api'
import { onDay } from '../../ground/dates'
import { t } from '../../ground/words'
import { change, LINK_SORTS, putNeeds } from '../data/changes'
import { findTasks, type TaskView } from '../data/tasks'
import { ChipSelect, StateIcon } from './marks'
import { Pick } from './Pick'
import css from './Needs.module.css'

const LagDialog = lazy(() => import('./LagDialog'))

/** What the task waits for, and what waits for it. */
export function Needs({ view, edits }: { view: TaskView; edits: boolean }) {
  const { task } = view
  const path = (other: string) => ({ params: { path: { task: task.id, other } } })
  const [lagging, setLagging] = useState<TaskView['needs'][number] | null>(null)
  if (view.needs.length === 0 && view.needed_by.length === 0 && !edits) return null
  return (
    <section aria-label={t('tasks.needs')} className={css.needs}>
      <h2 className={css.head}>{t('tasks.needs')}</h2>
      <ul>
        {view.needs.map((one) => (
          <li key={one.task.id} className={css.row}>
            <StateIcon category={one.task.category} />
            <Link to={`/tasks/${one.task.id}`}>{one.task.title}</Link>
            {one.task.due_on ? (
              <span className="m-soft m-caption m-num">{onDay(one.task.due_on)}</span>
            ) : null}
            {edits ? (
              <>
                <ChipSelect
                  bare
                  label={t('tasks.needs.how', { title: one.task.title })}
                  value={one.sort}
                  options={LINK_SORTS.map((sort) => ({ value: sort, label: t(`tasks.needs.${sort}`) }))}
                  onChange={(sort) =>
                    void putNeeds(task.id, one.task.id, sort, one.lag_days, t('tasks.saved-it'))
                  }
                />
                <button
                  type="button"
                  className={css.lag}
                  aria-label={t('tasks.needs.change', {
                    title: task.title,
                    needs: one.task.title,
                    lag: one.lag_days,
                  })}
                  onClick={() => setLagging(one)}
                >
                  {one.lag_days === 0
                    ? t('tasks.needs.lag.none')
                    : t('tasks.needs.lag.some', { lag: one.lag_days })}
                </button>
                <button
                  type="button"
                  className={css.remove}
                  aria-label={t('ground.remove', { name: one.task.title })}
                  data-tip={t('ground.remove', { name: one.task.title })}
                  onClick={() =>
                    void change(
                      () => ok<unknown>(api.DELETE('/api/tasks/{task}/needs/{other}', path(one.task.id))),
                      t('tasks.needs.removed'),
                    )
                  }
                >
                  <X size={16} aria-hidden />
                </button>
              </>
            ) : (
              <span className="m-soft m-caption">
                {t(`tasks.needs.${one.sort}`)}
                {one.lag_days === 0 ? null : ` \u00B7 ${t('tasks.needs.lag.some', { lag: one.lag_days })}`}
              </span>
            )}
          </li>
        ))}
      </ul>
      {edits ? (
        <Pick
          label={t('tasks.needs.add')}
          className={css.add}
          chosen={view.needs.map((one) => one.task.id)}
          choices={async (text, signal) =>
            (await findTasks(text, task.project.id, signal)).items
              .filter((one) => one.id !== task.id)
              .map((one) => ({
                id: one.id,
                label: one.title,
                detail: one.key,
                start: <StateIcon category={one.state.category} />,
              }))
          }
          onPick={(choice) =>
            void putNeeds(
              task.id,
              choice.id,
              'finish-start',
              0,
              t('tasks.needs.added', { title: choice.label }),
            )
          }
        >
          <Plus size={18} aria-hidden />
          {t('tasks.needs.add')}
        </Pick>
      ) : null}
      {view.needed_by.length > 0 ? (
        <>
          <h3 className={css.small}>{t('tasks.needed-by')}</h3>
          <ul>
            {view.needed_by.map((one) => (
              <li key={one.task.id} className={css.row}>
                <StateIcon category={one.task.category} />
                <Link to={`/tasks/${one.task.id}`}>{one.task.title}</Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {lagging ? (
        <Suspense>
          <LagDialog
            task={task.id}
            title={task.title}
            needs={lagging.task}
            sort={lagging.sort}
            lag={lagging.lag_days}
            onClose={() => setLagging(null)}
          />
        </Suspense>
      ) : null}
    </section>
  )
}
