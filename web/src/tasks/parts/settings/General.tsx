import { useNavigate } from '@tanstack/react-router'
import { Archive, RotateCcw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../../ground/api'
import { Button } from '../../../ground/ui/Button'
import { DateField } from '../../../ground/ui/DateField'
import { fieldId, Form } from '../../../ground/ui/Form'
import { RadioGroup } from '../../../ground/ui/RadioGroup'
import { TextArea } from '../../../ground/ui/TextArea'
import { TextField } from '../../../ground/ui/TextField'
import { done, wrong } from '../../../ground/ui/toasts'
import { t } from '../../../ground/words'
import { PROJECT, projectOf, VISIBILITIES, type ProjectView, type Visibility } from '../../data/projects'
import { cache } from '../../../ground/cache'
import css from './settings.module.css'

const FORM = 'project'

/** Name, key, summary, days and who of the house may see it; putting aside and throwing away. */
export function General({ view }: { view: ProjectView }) {
  const navigate = useNavigate()
  const { project } = view
  const may = project.may.includes('tasks.manage')
  const [form, setForm] = useState({
    name: project.name,
    key: project.key,
    summary: project.summary,
    visibility: project.visibility,
    starts_on: project.starts_on ?? '',
    due_on: project.due_on ?? '',
  })
  const [revision, setRevision] = useState(project.revision)
  const [error, setError] = useState<unknown>(null)
  const path = { params: { path: { project: project.id } } }
  const refetch = () => void cache.invalidateQueries({ queryKey: [PROJECT] })
  const save = async () => {
    setError(null)
    try {
      const saved = await ok(
        api.PATCH('/api/tasks/projects/{project}', {
          ...path,
          body: {
            ...form,
            key: form.key.toUpperCase(),
            starts_on: form.starts_on || null,
            due_on: form.due_on || null,
          },
          headers: { 'if-match': `"${revision}"` },
        }),
      )
      cache.setQueryData(projectOf(project.id).queryKey, saved)
      setRevision(saved.project.revision)
      refetch()
      done(t('tasks.saved-it'))
    } catch (problem) {
      setError(problem)
    }
  }
  const run = (act: () => Promise<unknown>, said: string, back: () => Promise<unknown>) =>
    void act().then(() => {
      refetch()
      done(said, () => void back().then(refetch, wrong))
    }, wrong)
  const archive = () => ok<unknown>(api.POST('/api/tasks/projects/{project}/archive', path))
  const unarchive = () => ok<unknown>(api.POST('/api/tasks/projects/{project}/unarchive', path))
  return (
    <div className="m-stack">
      <Form
        name={FORM}
        onSubmit={() => void save()}
        error={error}
        labels={{ name: t('tasks.project.name'), key: t('tasks.project.key') }}
        foot={
          may ? (
            <Button type="submit" kind="primary">
              {t('tasks.save')}
            </Button>
          ) : undefined
        }
      >
        <TextField
          label={t('tasks.project.name')}
          id={fieldId(FORM, 'name')}
          required
          readOnly={!may}
          value={form.name}
          onChange={(name) => setForm({ ...form, name })}
        />
        <TextField
          label={t('tasks.project.key')}
          id={fieldId(FORM, 'key')}
          hint={t('tasks.project.key.hint', { key: form.key || 'A' })}
          readOnly={!may}
          value={form.key}
          onChange={(key) => setForm({ ...form, key })}
        />
        <TextArea
          label={t('tasks.project.summary')}
          readOnly={!may}
          value={form.summary}
          onChange={(summary) => setForm({ ...form, summary })}
        />
        <DateField
          label={t('tasks.starts')}
          value={form.starts_on}
          onChange={(starts_on) => setForm({ ...form, starts_on })}
        />
        <DateField
          label={t('tasks.ends')}
          value={form.due_on}
          onChange={(due_on) => setForm({ ...form, due_on })}
        />
        <RadioGroup<Visibility>
          label={t('tasks.visibility')}
          value={form.visibility}
          onChange={(visibility) => setForm({ ...form, visibility })}
          options={VISIBILITIES.map((one) => ({
            value: one,
            label: t(`tasks.visibility.${one}`),
            hint: t(`tasks.visibility.hint.${one}`),
          }))}
        />
      </Form>
      {may ? (
        <div className={css.danger}>
          {project.archived_at ? (
            <Button
              icon={RotateCcw}
              onClick={() => run(unarchive, t('tasks.project.back', { name: project.name }), archive)}
            >
              {t('tasks.unarchive')}
            </Button>
          ) : (
            <Button
              icon={Archive}
              onClick={() => run(archive, t('tasks.archive.done', { name: project.name }), unarchive)}
            >
              {t('tasks.archive')}
            </Button>
          )}
          <Button
            icon={Trash2}
            onClick={() => {
              run(
                () => ok<unknown>(api.POST('/api/tasks/projects/{project}/trash', path)),
                t('tasks.project.trashed', { name: project.name }),
                () => ok<unknown>(api.POST('/api/tasks/projects/{project}/restore', path)),
              )
              void navigate({ to: '/tasks/projects' })
            }}
          >
            {t('ground.act.trash')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
