import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../../ground/api'
import { cache } from '../../../ground/cache'
import { Button } from '../../../ground/ui/Button'
import { Checkbox } from '../../../ground/ui/Checkbox'
import { IconButton } from '../../../ground/ui/IconButton'
import { Tag } from '../../../ground/ui/Tag'
import { TextArea } from '../../../ground/ui/TextArea'
import { TextField } from '../../../ground/ui/TextField'
import { done, wrong } from '../../../ground/ui/toasts'
import { t } from '../../../ground/words'
import { PROJECT, type ProjectView, type Template } from '../../data/projects'
import css from './settings.module.css'

const EMPTY = { id: '', revision: 0, name: '', title: '', body: '', due: '', preset: false }

/** Task templates of the project, and saving the whole project as a kind of project. */
export function Templates({ view }: { view: ProjectView }) {
  const may = view.project.may.includes('tasks.manage')
  const [form, setForm] = useState(EMPTY)
  const [name, setName] = useState('')
  const path = { project: view.project.id }
  const refetch = () => void cache.invalidateQueries({ queryKey: [PROJECT] })
  const open = (one: Template) =>
    setForm({
      id: one.id,
      revision: one.revision,
      name: one.name,
      title: one.content.title ?? '',
      body: one.content.body ?? '',
      due:
        one.content.due_in_days === null || one.content.due_in_days === undefined
          ? ''
          : String(one.content.due_in_days),
      preset: one.preset,
    })
  const save = () => {
    const known = view.templates.find((one) => one.id === form.id)
    const body = {
      name: form.name.trim(),
      preset: form.preset,
      content: {
        priority: 0,
        ...known?.content,
        title: form.title,
        body: form.body,
        due_in_days: /^\d{1,4}$/.test(form.due) ? Number(form.due) : null,
      },
    }
    const asked = known
      ? ok(
          api.PATCH('/api/tasks/projects/{project}/templates/{template}', {
            params: { path: { ...path, template: known.id } },
            body,
            headers: { 'if-match': `"${form.revision}"` },
          }),
        )
      : ok(api.POST('/api/tasks/projects/{project}/templates', { params: { path }, body }))
    void asked.then(() => {
      setForm(EMPTY)
      refetch()
      done(t('tasks.saved-it'))
    }, wrong)
  }
  const keepProject = () =>
    void ok<unknown>(
      api.POST('/api/tasks/projects/{project}/project-template', {
        params: { path },
        body: { name: name.trim() },
      }),
    ).then(() => {
      setName('')
      refetch()
      done(t('tasks.templates.project.done'))
    }, wrong)
  return (
    <div className="m-stack">
      {view.templates.length === 0 ? <p className="m-soft">{t('tasks.templates.none')}</p> : null}
      <ul className={css.list}>
        {view.templates.map((one) => (
          <li key={one.id} className={css.row}>
            {may ? (
              <button type="button" className="m-list-row" onClick={() => open(one)}>
                {one.name}
              </button>
            ) : (
              <span>{one.name}</span>
            )}
            {one.preset ? <Tag tone="accent">{t('tasks.templates.preset')}</Tag> : null}
            {may ? (
              <IconButton
                icon={Trash2}
                label={t('ground.remove', { name: one.name })}
                onClick={() =>
                  void ok<unknown>(
                    api.DELETE('/api/tasks/projects/{project}/templates/{template}', {
                      params: { path: { ...path, template: one.id } },
                    }),
                  ).then(() => {
                    refetch()
                    done(t('tasks.templates.removed', { name: one.name }))
                  }, wrong)
                }
              />
            ) : null}
          </li>
        ))}
      </ul>
      {may ? (
        <>
          <form
            className="m-stack"
            onSubmit={(event) => {
              event.preventDefault()
              if (form.name.trim()) save()
            }}
          >
            <h2 style={{ fontSize: 'var(--text-h3)' }}>
              {form.id ? t('tasks.templates.edit') : t('tasks.templates.new')}
            </h2>
            <TextField
              label={t('tasks.templates.name')}
              maxLength={200}
              value={form.name}
              onChange={(next) => setForm({ ...form, name: next })}
            />
            <TextField
              label={t('tasks.title')}
              hint={t('tasks.templates.macros')}
              maxLength={300}
              value={form.title}
              onChange={(title) => setForm({ ...form, title })}
            />
            <TextArea
              label={t('tasks.body')}
              rows={4}
              value={form.body}
              onChange={(body) => setForm({ ...form, body })}
            />
            <TextField
              label={t('tasks.templates.due')}
              inputMode="numeric"
              value={form.due}
              onChange={(due) => setForm({ ...form, due })}
            />
            <Checkbox checked={form.preset} onChange={(preset) => setForm({ ...form, preset })}>
              {t('tasks.templates.use-preset')}
            </Checkbox>
            <div className="m-row">
              <Button type="submit" kind="primary" disabled={!form.name.trim()}>
                {t('tasks.save')}
              </Button>
              {form.id ? <Button onClick={() => setForm(EMPTY)}>{t('ground.cancel')}</Button> : null}
            </div>
          </form>
          <form
            className="m-stack"
            onSubmit={(event) => {
              event.preventDefault()
              if (name.trim()) keepProject()
            }}
          >
            <h2 style={{ fontSize: 'var(--text-h3)' }}>{t('tasks.templates.project')}</h2>
            <TextField
              label={t('tasks.templates.project.name')}
              hint={t('tasks.templates.project.hint')}
              maxLength={200}
              value={name}
              onChange={setName}
            />
            <div>
              <Button type="submit" disabled={!name.trim()}>
                {t('tasks.templates.project.save')}
              </Button>
            </div>
          </form>
        </>
      ) : null}
    </div>
  )
}
