import { CalendarDays, CircleCheck, FolderInput, Trash2, UserPlus, X } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Avatar } from '../../ground/ui/Avatar'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { Menu } from '../../ground/ui/Menu'
import { t } from '../../ground/words'
import { saveMany, trash } from '../data/changes'
import { findPeople, type ProjectView } from '../data/projects'
import type { TaskRow } from '../data/tasks'
import { today } from '../../ground/dates'
import { addDays } from '../../ground/isoDays'
import { priorityWord } from './marks'
import { Pick } from './Pick'
import css from './BulkBar.module.css'

const MoveDialog = lazy(() => import('./MoveDialog'))
const DueDialog = lazy(() => import('./DueDialog'))

interface Props {
  rows: readonly TaskRow[]
  /** The project, when all the rows lie in one. */
  project?: ProjectView
  all: number
  onAll: () => void
  onEnd: () => void
}

/** Acts on the selected tasks, at the foot of the list. */
export function BulkBar({ rows, project, all, onAll, onEnd }: Props) {
  const [open, setOpen] = useState<'move' | 'due' | null>(null)
  const ids = rows.map((row) => row.id)
  const count = ids.length
  const none = count === 0
  const said = t('tasks.bulk.done', { count })
  const finish = (category: 'open' | 'doing' | 'done') =>
    void saveMany(
      ids,
      { category },
      (row) => ({ ...row, state: project?.states.find((one) => one.category === category) ?? row.state }),
      said,
    )
  return (
    <div className={css.bar} role="toolbar" aria-label={t('tasks.bulk')}>
      <span className="m-row m-num" role="status">
        {t('tasks.bulk.count', { count })}
      </span>
      {count < all ? (
        <Button kind="quiet" onClick={onAll}>
          {t('tasks.bulk.all', { count: all })}
        </Button>
      ) : null}
      <span className={css.acts}>
        {project ? (
          <Menu
            label={t('tasks.column.state')}
            groups={[
              project.states.map((state) => ({
                id: state.id,
                label: state.name,
                disabled: none,
                run: () =>
                  void saveMany(
                    ids,
                    { state: state.id },
                    (row) => ({
                      ...row,
                      state,
                      assignees: row.assignees.map((one) => ({
                        ...one,
                        state: state.id,
                        category: state.category,
                      })),
                    }),
                    said,
                  ),
              })),
            ]}
          >
            <CircleCheck size={20} aria-hidden />
            {t('tasks.column.state')}
          </Menu>
        ) : (
          <Button icon={CircleCheck} disabled={none} onClick={() => finish('done')}>
            {t('tasks.finish')}
          </Button>
        )}
        <Pick
          label={t('tasks.column.assignees')}
          disabled={none}
          choices={async (text, signal) =>
            (
              await findPeople(
                text,
                (project?.members ?? [])
                  .filter((one) => one.kind === 'person')
                  .map((one) => ({ id: one.party, fn: one.fn })),
                signal,
              )
            ).map((one) => ({
              id: one.id,
              label: one.fn,
              detail: one.detail,
              start: <Avatar id={one.id} fn={one.fn} />,
            }))
          }
          chosen={[]}
          onPick={(choice) =>
            void saveMany(
              ids,
              { add_assignees: [choice.id] },
              (row) =>
                row.assignees.some((one) => one.id === choice.id)
                  ? row
                  : {
                      ...row,
                      assignees: [
                        ...row.assignees,
                        {
                          id: choice.id,
                          fn: choice.label,
                          state: row.state.id,
                          category: row.state.category,
                        },
                      ],
                    },
              said,
            )
          }
        >
          <UserPlus size={20} aria-hidden />
          {t('tasks.column.assignees')}
        </Pick>
        <Menu
          label={t('tasks.column.due')}
          groups={[
            [
              { id: 'today', label: t('tasks.today'), disabled: none, run: () => due(today()) },
              {
                id: 'tomorrow',
                label: t('tasks.tomorrow'),
                disabled: none,
                run: () => due(addDays(today(), 1)),
              },
              {
                id: 'week',
                label: t('tasks.in-a-week'),
                disabled: none,
                run: () => due(addDays(today(), 7)),
              },
              { id: 'pick', label: t('tasks.due.pick'), disabled: none, run: () => setOpen('due') },
            ],
            [
              { id: 'later', label: t('tasks.shift.week'), disabled: none, run: () => shift(7) },
              { id: 'sooner', label: t('tasks.shift.day'), disabled: none, run: () => shift(1) },
              { id: 'none', label: t('tasks.due.clear'), disabled: none, run: () => due(null) },
            ],
          ]}
        >
          <CalendarDays size={20} aria-hidden />
          {t('tasks.column.due')}
        </Menu>
        <Menu
          label={t('tasks.more')}
          groups={[
            [4, 3, 2, 1, 0].map((priority) => ({
              id: String(priority),
              label: t('tasks.priority.to', { priority: priorityWord(priority) }),
              disabled: none,
              run: () => void saveMany(ids, { priority }, (row) => ({ ...row, priority }), said),
            })),
            [
              ...(project?.milestones ?? []).map((one) => ({
                id: one.id,
                label: t('tasks.milestone.to', { name: one.name }),
                disabled: none,
                run: () =>
                  void saveMany(
                    ids,
                    { milestone: one.id },
                    (row) => ({ ...row, milestone: one.id, milestone_name: one.name }),
                    said,
                  ),
              })),
              ...(project?.tags ?? []).map((tag) => ({
                id: tag.id,
                label: t('tasks.tag.add', { name: tag.name }),
                disabled: none,
                run: () =>
                  void saveMany(
                    ids,
                    { add_tags: [tag.id] },
                    (row) =>
                      row.tags.some((one) => one.id === tag.id) ? row : { ...row, tags: [...row.tags, tag] },
                    said,
                  ),
              })),
            ],
            [
              {
                id: 'move',
                label: t('tasks.move'),
                icon: FolderInput,
                disabled: none,
                run: () => setOpen('move'),
              },
              {
                id: 'trash',
                label: t('ground.act.trash'),
                icon: Trash2,
                danger: true,
                disabled: none,
                run: () => void trash(ids).then(onEnd),
              },
            ],
          ]}
        />
      </span>
      <IconButton icon={X} label={t('tasks.bulk.end')} onClick={onEnd} />
      {open === 'move' ? (
        <Suspense>
          <MoveDialog rows={rows} onClose={() => setOpen(null)} />
        </Suspense>
      ) : null}
      {open === 'due' ? (
        <Suspense>
          <DueDialog
            onClose={() => setOpen(null)}
            onDue={(day) => {
              setOpen(null)
              due(day)
            }}
          />
        </Suspense>
      ) : null}
    </div>
  )
  function due(due_on: string | null) {
    void saveMany(ids, { due_on }, (row) => ({ ...row, due_on }), said)
  }
  function shift(days: number) {
    const later = (day: string | null) => (day ? addDays(day, days) : day)
    void saveMany(
      ids,
      { shift_days: days },
      (row) => ({ ...row, starts_on: later(row.starts_on), due_on: later(row.due_on) }),
      said,
    )
  }
}
