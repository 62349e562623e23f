import { Avatar } from '../../ground/ui/Avatar'
import { Button } from '../../ground/ui/Button'
import { Checkbox, Switch } from '../../ground/ui/Checkbox'
import { DateField } from '../../ground/ui/DateField'
import { Sheet } from '../../ground/ui/Dialog'
import { t } from '../../ground/words'
import type { ProjectView } from '../data/projects'
import type { Asked } from '../rules/filter'
import { priorityWord } from './marks'
import css from './FilterSheet.module.css'

interface Props {
  asked: Asked
  project?: ProjectView
  onChange: (change: Partial<Asked>) => void
  onClear: () => void
  onClose: () => void
}

const toggled = <T,>(all: readonly T[], one: T): T[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one]

function Choices<T extends string | number>({
  label,
  choices,
  chosen,
  onChange,
}: {
  label: string
  choices: readonly { id: T; label: string; face?: boolean }[]
  chosen: readonly T[]
  onChange: (chosen: T[]) => void
}) {
  if (choices.length === 0) return null
  return (
    <fieldset className={css.group}>
      <legend className="m-label">{label}</legend>
      <div>
        {choices.map((one) => (
          <Checkbox
            key={one.id}
            checked={chosen.includes(one.id)}
            onChange={() => onChange(toggled(chosen, one.id))}
          >
            <span className="m-row">
              {one.face ? <Avatar id={String(one.id)} fn={one.label} size={24} /> : null}
              {one.label}
            </span>
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}

/** Every condition of a list; the list behind follows at once. */
export default function FilterSheet({ asked, project, onChange, onClear, onClose }: Props) {
  const states = project
    ? project.states.map((one) => ({ id: one.id, label: one.name }))
    : [
        { id: 'open', label: t('tasks.category.open') },
        { id: 'doing', label: t('tasks.category.doing') },
        { id: 'done', label: t('tasks.category.done') },
      ]
  return (
    <Sheet
      title={t('tasks.filter')}
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" onClick={onClose}>
            {t('tasks.filter.show')}
          </Button>
          <Button kind="quiet" onClick={onClear}>
            {t('tasks.filter.clear')}
          </Button>
        </>
      }
    >
      <div className="m-stack">
        <Choices
          label={t('tasks.column.state')}
          choices={[
            { id: 'todo', label: t('tasks.category.todo') },
            { id: 'all', label: t('tasks.category.all') },
            ...states,
          ]}
          chosen={asked.status.length > 0 ? asked.status : asked.view === 'list' ? ['todo'] : ['all']}
          onChange={(next) => {
            const added = next.find((one) => !asked.status.includes(one) && next.length > asked.status.length)
            const exclusive = added === 'all' || added === 'todo'
            onChange({ status: exclusive ? [added] : next.filter((one) => one !== 'all' && one !== 'todo') })
          }}
        />
        <Choices
          label={t('tasks.column.assignees')}
          choices={[
            { id: 'me', label: t('tasks.me') },
            { id: 'none', label: t('tasks.nobody') },
            ...(project?.members ?? [])
              .filter((one) => one.kind === 'person')
              .map((one) => ({ id: one.party, label: one.fn, face: true })),
          ]}
          chosen={asked.assignee}
          onChange={(assignee) => onChange({ assignee })}
        />
        <div className={css.dates}>
          <DateField
            label={t('tasks.filter.from')}
            value={asked.from}
            onChange={(from) => onChange({ from })}
          />
          <DateField
            label={t('tasks.filter.until')}
            value={asked.until}
            onChange={(until) => onChange({ until })}
          />
        </div>
        <div>
          <Switch checked={asked.overdue} onChange={(overdue) => onChange({ overdue })}>
            {t('tasks.filter.overdue')}
          </Switch>
          <Switch checked={asked.blocked} onChange={(blocked) => onChange({ blocked })}>
            {t('tasks.filter.blocked')}
          </Switch>
        </div>
        <Choices
          label={t('tasks.column.priority')}
          choices={[4, 3, 2, 1, 0].map((id) => ({ id, label: priorityWord(id) }))}
          chosen={asked.priority}
          onChange={(priority) => onChange({ priority })}
        />
        <Choices
          label={t('tasks.column.milestone')}
          choices={
            project && project.milestones.length > 0
              ? [
                  ...project.milestones.map((one) => ({ id: one.id, label: one.name })),
                  { id: 'none', label: t('tasks.no-milestone') },
                ]
              : []
          }
          chosen={asked.milestone}
          onChange={(milestone) => onChange({ milestone })}
        />
        <Choices
          label={t('tasks.column.tags')}
          choices={(project?.tags ?? []).map((one) => ({ id: one.id, label: one.name }))}
          chosen={asked.tag}
          onChange={(tag) => onChange({ tag })}
        />
      </div>
    </Sheet>
  )
}
