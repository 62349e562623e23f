import { lazy, Suspense, useState } from 'react'
import { Plus } from 'lucide-react'
import { t } from '../../ground/words'
import { save } from '../data/changes'
import type { TaskView } from '../data/tasks'
import { mayEdit } from './edits'
import { ChipSelect, minutesWord } from './marks'
import css from './Facts.module.css'

const TimeDialog = lazy(() => import('./TimeDialog'))

/** Minutes people choose for an estimate. */
const ESTIMATES = [30, 60, 120, 240, 480, 960, 2400]

/** Time estimated and time worked. */
export function Time({ view }: { view: TaskView }) {
  const { task } = view
  const [open, setOpen] = useState(false)
  const choices = [
    ...new Set([...ESTIMATES, ...(task.estimate_minutes ? [task.estimate_minutes] : [])]),
  ].sort((one, other) => one - other)
  return (
    <>
      {mayEdit(task) ? (
        <ChipSelect
          bare
          label={t('tasks.time.estimate')}
          value={String(task.estimate_minutes ?? '')}
          options={[
            { value: '', label: t('tasks.time.no-estimate') },
            ...choices.map((one) => ({
              value: String(one),
              label: t('tasks.time.estimated', { length: minutesWord(one) }),
            })),
          ]}
          onChange={(value) => {
            const change = { estimate_minutes: value ? Number(value) : null }
            void save(task, change, change, t('tasks.saved-it'))
          }}
        />
      ) : task.estimate_minutes ? (
        <span>{t('tasks.time.estimated', { length: minutesWord(task.estimate_minutes) })}</span>
      ) : null}
      {view.spent_minutes > 0 ? (
        <span>{t('tasks.time.spent', { length: minutesWord(view.spent_minutes) })}</span>
      ) : null}
      {task.may.includes('tasks.progress') || view.spent_minutes > 0 ? (
        <button type="button" className={css.add} onClick={() => setOpen(true)}>
          <Plus size={18} aria-hidden />
          {t('tasks.time.note')}
        </button>
      ) : null}
      {open ? (
        <Suspense>
          <TimeDialog view={view} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
