import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { Page } from '../../ground/shell/Page'
import { useMe } from '../../ground/session'
import { Avatar } from '../../ground/ui/Avatar'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { ComboBox } from '../../ground/ui/ComboBox'
import { DateField } from '../../ground/ui/DateField'
import { Required } from '../../ground/ui/Field'
import { fieldId, Form, useDraft } from '../../ground/ui/Form'
import { Select } from '../../ground/ui/Select'
import { Empty, Shown } from '../../ground/ui/states'
import { TextArea } from '../../ground/ui/TextArea'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { keep, refreshTasks, trash } from '../data/changes'
import { findPeople, projectOf, projectsOf, type ProjectRow } from '../data/projects'
import { priorityWord } from '../parts/marks'
import { lastList } from '../parts/lastList'
import css from './pages.module.css'
import people from '../parts/HandOver.module.css'

interface Draft {
  project: string
  template: string
  title: string
  body: string
  starts_on: string
  due_on: string
  priority: number
  milestone: string
  assignees: { id: string; fn: string }[]
  tags: string[]
}

const EMPTY: Draft = {
  project: '',
  template: '',
  title: '',
  body: '',
  starts_on: '',
  due_on: '',
  priority: 0,
  milestone: '',
  assignees: [],
  tags: [],
}
const FORM = 'new-task'

function Inside({ projects }: { projects: readonly ProjectRow[] }) {
  const me = useMe()
  const navigate = useNavigate()
  const from = lastList()?.filter.project?.[0]
  const first = projects.find((one) => one.id === from) ?? projects[0]
  const draft = useDraft<Draft>('tasks.new', EMPTY)
  const { value } = draft
  const project = projects.some((one) => one.id === value.project) ? value.project : (first?.id ?? '')
  const view = useQuery({ ...projectOf(project), enabled: project !== '' }).data
  const [error, setError] = useState<unknown>(null)
  const [missing, setMissing] = useState(false)
  const [sending, setSending] = useState(false)
  const unmet = (view?.tag_groups ?? []).filter(
    (group) =>
      group.mandatory && !view?.tags.some((tag) => tag.tag_group === group.id && value.tags.includes(tag.id)),
  )
  const fill = async (template: string) => {
    draft.set({ template })
    if (!template) return
    const filled = await ok(
      api.GET('/api/tasks/projects/{project}/templates/{template}/filled', {
        params: { path: { project, template } },
      }),
    )
    draft.set({
      title: value.title || filled.title,
      body: value.body || filled.body,
      priority: filled.priority,
      starts_on: filled.starts_on ?? '',
      due_on: filled.due_on ?? '',
      milestone: filled.milestone ?? '',
      tags: filled.tags,
    })
  }
  const errors = {
    title: missing && !value.title.trim() ? t('tasks.title.missing') : undefined,
    ...Object.fromEntries(
      missing ? unmet.map((group) => [`tag-${group.id}`, t('tasks.tag.missing', { group: group.name })]) : [],
    ),
  }
  const send = async () => {
    setMissing(true)
    setError(null)
    if (!value.title.trim() || unmet.length > 0 || sending) return
    setSending(true)
    try {
      const made = await ok(
        api.POST('/api/tasks', {
          body: {
            project,
            title: value.title.trim(),
            body: value.body,
            priority: value.priority,
            starts_on: value.starts_on || null,
            due_on: value.due_on || null,
            milestone: value.milestone || null,
            tags: value.tags.filter((id) => view?.tags.some((tag) => tag.id === id)),
            assignees: value.assignees.map((one) => one.id),
          },
        }),
      )
      draft.clear()
      keep(made)
      refreshTasks()
      done(t('tasks.added', { count: 1 }), () => void trash([made.task.id]))
      void navigate({ to: `/tasks/${made.task.id}` })
    } catch (problem) {
      setError(problem)
      setSending(false)
    }
  }
  return (
    <Form
      name={FORM}
      onSubmit={() => void send()}
      error={error}
      errors={errors}
      labels={{
        title: t('tasks.title'),
        due_on: t('tasks.column.due'),
        ...Object.fromEntries((view?.tag_groups ?? []).map((group) => [`tag-${group.id}`, group.name])),
      }}
      foot={
        <>
          <Button type="submit" kind="primary" pending={sending}>
            {t('tasks.new.do')}
          </Button>
          <Button
            onClick={() => {
              draft.clear()
              history.back()
            }}
          >
            {t('ground.cancel')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('tasks.title')}
        id={fieldId(FORM, 'title')}
        required
        autoFocus
        maxLength={300}
        hint={draft.restored ? t('tasks.body.draft') : undefined}
        error={errors.title}
        value={value.title}
        onChange={(title) => draft.set({ title })}
      />
      <div className={css.pair}>
        <Select
          label={t('tasks.project')}
          value={project}
          options={projects.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(next) => draft.set({ project: next, milestone: '', tags: [], template: '' })}
        />
        {(view?.templates.length ?? 0) > 0 ? (
          <Select
            label={t('tasks.template')}
            value={value.template}
            options={[
              { value: '', label: t('tasks.template.none') },
              ...(view?.templates ?? []).map((one) => ({ value: one.id, label: one.name })),
            ]}
            onChange={(template) => void fill(template)}
          />
        ) : null}
      </div>
      <div>
        <ComboBox
          key={value.assignees.length}
          label={t('tasks.column.assignees')}
          hint={t('tasks.assignees.hint')}
          value={null}
          search={async (text, signal) =>
            (
              await findPeople(
                text,
                [
                  { id: me.id, fn: me.fn },
                  ...(view?.members ?? [])
                    .filter((one) => one.kind === 'person' && one.party !== me.id)
                    .map((one) => ({ id: one.party, fn: one.fn })),
                ],
                signal,
              )
            )
              .filter((one) => !value.assignees.some((other) => other.id === one.id))
              .map((one) => ({
                id: one.id,
                label: one.fn,
                detail: one.id === me.id ? t('tasks.me') : one.detail,
                start: <Avatar id={one.id} fn={one.fn} />,
              }))
          }
          onChange={(choice) =>
            choice
              ? draft.set({ assignees: [...value.assignees, { id: choice.id, fn: choice.label }] })
              : undefined
          }
        />
        {value.assignees.length > 0 ? (
          <ul className={people.people} style={{ marginBlockStart: '0.8rem' }}>
            {value.assignees.map((one) => (
              <li key={one.id}>
                <Avatar id={one.id} fn={one.fn} />
                {one.fn}
                <button
                  type="button"
                  aria-label={t('ground.remove', { name: one.fn })}
                  onClick={() =>
                    draft.set({ assignees: value.assignees.filter((other) => other.id !== one.id) })
                  }
                >
                  <X size={16} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <div className={css.pair}>
        <DateField
          label={t('tasks.starts')}
          value={value.starts_on}
          max={value.due_on || undefined}
          onChange={(starts_on) => draft.set({ starts_on })}
        />
        <DateField
          label={t('tasks.column.due')}
          value={value.due_on}
          min={value.starts_on || undefined}
          onChange={(due_on) => draft.set({ due_on })}
        />
      </div>
      <div className={css.pair}>
        <Select
          label={t('tasks.column.priority')}
          value={String(value.priority)}
          options={[0, 1, 2, 3, 4].map((one) => ({ value: String(one), label: priorityWord(one) }))}
          onChange={(priority) => draft.set({ priority: Number(priority) })}
        />
        {(view?.milestones.length ?? 0) > 0 ? (
          <Select
            label={t('tasks.column.milestone')}
            value={value.milestone}
            options={[
              { value: '', label: t('tasks.no-milestone') },
              ...(view?.milestones ?? [])
                .filter((one) => !one.closed_at)
                .map((one) => ({ value: one.id, label: one.name })),
            ]}
            onChange={(milestone) => draft.set({ milestone })}
          />
        ) : null}
      </div>
      {(view?.tag_groups ?? []).map((group) => {
        const tags = view?.tags.filter((tag) => tag.tag_group === group.id) ?? []
        const chosen = tags.find((tag) => value.tags.includes(tag.id))
        if (!group.single) {
          return (
            <fieldset key={group.id} className="m-radios">
              <legend className="m-label">
                {group.name}
                {group.mandatory ? <Required /> : null}
              </legend>
              {tags.map((tag) => (
                <Checkbox
                  key={tag.id}
                  checked={value.tags.includes(tag.id)}
                  onChange={(on) =>
                    draft.set({
                      tags: on ? [...value.tags, tag.id] : value.tags.filter((id) => id !== tag.id),
                    })
                  }
                >
                  {tag.name}
                </Checkbox>
              ))}
            </fieldset>
          )
        }
        return (
          <Select
            key={group.id}
            id={fieldId(FORM, `tag-${group.id}`)}
            label={group.name}
            required={group.mandatory}
            error={errors[`tag-${group.id}` as keyof typeof errors]}
            hint={group.mandatory ? t('tasks.tag.mandatory.hint') : undefined}
            value={chosen?.id ?? ''}
            options={[
              { value: '', label: t('tasks.tag.choose') },
              ...tags.map((tag) => ({ value: tag.id, label: tag.name })),
            ]}
            onChange={(id) =>
              draft.set({
                tags: [
                  ...value.tags.filter((one) => !tags.some((tag) => tag.id === one)),
                  ...(id ? [id] : []),
                ],
              })
            }
          />
        )
      })}
      <TextArea
        label={t('tasks.body')}
        hint={t('tasks.body.hint')}
        rows={5}
        value={value.body}
        onChange={(body) => draft.set({ body })}
      />
    </Form>
  )
}

/** A new task. Nothing typed is lost: the form comes back as it was left. */
export default function NewTask() {
  const projects = useQuery(projectsOf())
  return (
    <Page title={t('tasks.new')} reading>
      <Shown
        query={projects}
        empty={(data) =>
          !data.items.some((one) => one.may.includes('tasks.add')) && <Empty>{t('tasks.new.nowhere')}</Empty>
        }
      >
        {(data) => <Inside projects={data.items.filter((one) => one.may.includes('tasks.add'))} />}
      </Shown>
    </Page>
  )
}
