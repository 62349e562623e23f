import { useId, useState, type ReactNode } from 'react'
import { Pencil, Plus, X } from 'lucide-react'
import { useMe } from '../../ground/session'
import { Avatar } from '../../ground/ui/Avatar'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { IconButton } from '../../ground/ui/IconButton'
import { PersonChip } from '../../ground/ui/PersonChip'
import { Tag } from '../../ground/ui/Tag'
import { When } from '../../ground/ui/When'
import { t } from '../../ground/words'
import { report, save } from '../data/changes'
import { findPeople, type ProjectView } from '../data/projects'
import { findTasks, type TaskView } from '../data/tasks'
import { mayEdit, putPeople, putPriority } from './edits'
import { ChipSelect, PriorityMark, priorityWord, StateIcon } from './marks'
import { Pick } from './Pick'
import { Repeats } from './Repeats'
import { Tags } from './Tags'
import { Time } from './Time'
import css from './Facts.module.css'

function Fact({ label, children }: { label: string; children: ReactNode }) {
  const id = useId()
  return (
    <div className={css.fact} role="group" aria-labelledby={id}>
      <span id={id} className={css.label}>
        {label}
      </span>
      <div className={css.value}>{children}</div>
    </div>
  )
}

const NONE = ''

/** What is known of a task, each to be changed on the spot. */
export function Facts({ view, project }: { view: TaskView; project: ProjectView | undefined }) {
  const me = useMe()
  const { task } = view
  const edits = mayEdit(task) && !task.trashed_at
  const [dates, setDates] = useState(false)
  const states = project?.states ?? []
  const known = (project?.members ?? [])
    .filter((one) => one.kind === 'person')
    .map((one) => ({ id: one.party, fn: one.fn }))
  const stateName = (id: string) => states.find((one) => one.id === id)?.name ?? task.state.name

  const putDate = (name: 'starts_on' | 'due_on', day: string) => {
    const change = { [name]: day || null }
    void save(task, change, change, t('tasks.saved-it'))
  }
  return (
    <section className={css.facts} aria-label={t('tasks.facts')}>
      <Fact label={t('tasks.column.assignees')}>
        <div className={css.people}>
          {task.assignees.map((one) => {
            const may =
              states.length > 0 && (edits || (one.id === me.id && task.may.includes('tasks.progress')))
            return (
              <span key={one.id} className={css.person}>
                <PersonChip id={one.id} fn={one.fn} />
                {task.assignees.length > 1 ? (
                  may ? (
                    <ChipSelect
                      bare
                      label={t('tasks.state.of-person', { name: one.fn })}
                      value={one.state}
                      options={states.map((state) => ({ value: state.id, label: state.name }))}
                      onChange={(id) => {
                        const state = states.find((other) => other.id === id)
                        if (state) void report(task, one.id, state)
                      }}
                    >
                      <StateIcon category={one.category} size={18} />
                      {stateName(one.state)}
                    </ChipSelect>
                  ) : (
                    <span className={css.small}>
                      <StateIcon category={one.category} size={18} />
                      {stateName(one.state)}
                    </span>
                  )
                ) : null}
                {edits ? (
                  <button
                    type="button"
                    className={css.remove}
                    aria-label={t('ground.remove', { name: one.fn })}
                    data-tip={t('ground.remove', { name: one.fn })}
                    onClick={() =>
                      void putPeople(
                        task,
                        task.assignees.filter((other) => other.id !== one.id),
                      )
                    }
                  >
                    <X size={16} aria-hidden />
                  </button>
                ) : null}
              </span>
            )
          })}
          {edits ? (
            <Pick
              label={t('tasks.assignees.add')}
              several
              className={css.add}
              chosen={task.assignees.map((one) => one.id)}
              choices={async (text, signal) =>
                (
                  await findPeople(
                    text,
                    [{ id: me.id, fn: me.fn }, ...known.filter((one) => one.id !== me.id)],
                    signal,
                  )
                ).map((one) => ({
                  id: one.id,
                  label: one.fn,
                  detail: one.id === me.id ? t('tasks.me') : one.detail,
                  start: <Avatar id={one.id} fn={one.fn} />,
                }))
              }
              onPick={(choice) =>
                void putPeople(
                  task,
                  task.assignees.some((one) => one.id === choice.id)
                    ? task.assignees.filter((one) => one.id !== choice.id)
                    : [...task.assignees, { id: choice.id, fn: choice.label }],
                )
              }
            >
              <Plus size={18} aria-hidden />
              {task.assignees.length === 0 ? t('tasks.assignees.choose') : t('tasks.assignees.add')}
            </Pick>
          ) : task.assignees.length === 0 ? (
            <span className="m-soft">{t('tasks.nobody')}</span>
          ) : null}
        </div>
      </Fact>
      <Fact label={t('tasks.days')}>
        {dates && edits ? (
          <div className={css.dates}>
            <DateField
              label={t('tasks.starts')}
              value={task.starts_on ?? ''}
              max={task.due_on ?? undefined}
              onChange={(day) => putDate('starts_on', day)}
            />
            <DateField
              label={t('tasks.column.due')}
              value={task.due_on ?? ''}
              min={task.starts_on ?? undefined}
              onChange={(day) => putDate('due_on', day)}
            />
            <Button kind="quiet" onClick={() => setDates(false)}>
              {t('ground.close')}
            </Button>
          </div>
        ) : (
          <>
            <span className={css.days}>
              {task.starts_on ? (
                <>
                  <When at={task.starts_on} /> –{' '}
                </>
              ) : null}
              {task.due_on ? <When at={task.due_on} /> : <span className="m-soft">{t('tasks.no-due')}</span>}
            </span>
            {edits ? (
              <IconButton icon={Pencil} label={t('tasks.days.edit')} onClick={() => setDates(true)} />
            ) : null}
          </>
        )}
      </Fact>
      <Fact label={t('tasks.column.priority')}>
        {edits ? (
          <ChipSelect
            bare
            label={t('tasks.column.priority')}
            value={String(task.priority)}
            options={[4, 3, 2, 1, 0].map((one) => ({ value: String(one), label: priorityWord(one) }))}
            onChange={(value) => void putPriority(task, Number(value))}
          >
            {task.priority > 0 ? <PriorityMark priority={task.priority} /> : priorityWord(0)}
          </ChipSelect>
        ) : (
          <span>{priorityWord(task.priority)}</span>
        )}
      </Fact>
      {(project?.milestones.length ?? 0) > 0 || task.milestone ? (
        <Fact label={t('tasks.column.milestone')}>
          {edits && project ? (
            <ChipSelect
              bare
              label={t('tasks.column.milestone')}
              value={task.milestone ?? NONE}
              options={[
                { value: NONE, label: t('tasks.no-milestone') },
                ...project.milestones
                  .filter((one) => !one.closed_at || one.id === task.milestone)
                  .map((one) => ({ value: one.id, label: one.name })),
              ]}
              onChange={(id) => {
                const name = project.milestones.find((one) => one.id === id)?.name ?? null
                void save(
                  task,
                  { milestone: id || null },
                  { milestone: id || null, milestone_name: name },
                  t('tasks.saved-it'),
                )
              }}
            />
          ) : (
            <span>{task.milestone_name}</span>
          )}
        </Fact>
      ) : null}
      {project && project.tags.length > 0 ? (
        <Fact label={t('tasks.column.tags')}>
          <Tags task={task} project={project} edits={edits} />
        </Fact>
      ) : task.tags.length > 0 ? (
        <Fact label={t('tasks.column.tags')}>
          {task.tags.map((tag) => (
            <Tag key={tag.id}>{tag.name}</Tag>
          ))}
        </Fact>
      ) : null}
      {edits ? (
        <Fact label={t('tasks.parent')}>
          <Pick
            label={t('tasks.parent')}
            className={css.add}
            chosen={task.parent ? [task.parent] : []}
            choices={async (text, signal) => [
              ...(task.parent && !text ? [{ id: NONE, label: t('tasks.parent.none') }] : []),
              ...(await findTasks(text, task.project.id, signal)).items
                .filter((one) => one.id !== task.id)
                .map((one) => ({ id: one.id, label: one.title, detail: one.key })),
            ]}
            onPick={(choice) =>
              void save(
                task,
                { parent: choice.id || null },
                { parent: choice.id || null },
                t('tasks.saved-it'),
              )
            }
          >
            {view.path.at(-1)?.title ?? t('tasks.parent.choose')}
          </Pick>
        </Fact>
      ) : null}
      <Repeats
        view={view}
        edits={edits}
        fact={(children) => <Fact label={t('tasks.repeats')}>{children}</Fact>}
      />
      <Fact label={t('tasks.time')}>
        <Time view={view} />
      </Fact>
    </section>
  )
}
