import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { cache } from '../../ground/cache'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { fieldId, Form, useDraft } from '../../ground/ui/Form'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { PROJECT, projectTemplates, VISIBILITIES, type Visibility } from '../data/projects'

const FORM = 'new-project'

interface Wish {
  name: string
  template: string
  /** Empty takes the template's. */
  visibility: Visibility | ''
}

/** A new project: blank or from a template, and who may see it. */
export default function NewProject() {
  const navigate = useNavigate()
  const templates = useQuery(projectTemplates())
  const draft = useDraft<Wish>('tasks.project', { name: '', template: 'plain', visibility: '' })
  const [missing, setMissing] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [sending, setSending] = useState(false)
  const { name, template } = draft.value
  const usual: Visibility = template === 'suggestions' || template === 'it-desk' ? 'add' : 'private'
  const visibility = draft.value.visibility || usual
  const errors = { name: missing && !name.trim() ? t('tasks.project.name.missing') : undefined }
  const send = async () => {
    setMissing(true)
    setError(null)
    if (!name.trim() || sending) return
    setSending(true)
    try {
      const made = await ok(
        api.POST('/api/tasks/projects', {
          body: { name: name.trim(), template, visibility, summary: '', colour: '' },
        }),
      )
      draft.clear()
      void cache.invalidateQueries({ queryKey: [PROJECT] })
      done(t('tasks.project.made', { name: made.project.name }))
      void navigate({ to: `/tasks/projects/${made.project.id}` })
    } catch (problem) {
      setError(problem)
      setSending(false)
    }
  }
  const kinds = templates.data?.items ?? []
  return (
    <Page title={t('tasks.project.new')} reading>
      <Form
        name={FORM}
        onSubmit={() => void send()}
        error={error}
        errors={errors}
        labels={{ name: t('tasks.project.name') }}
        foot={
          <>
            <Button type="submit" kind="primary" pending={sending}>
              {t('tasks.project.new.do')}
            </Button>
            <Button onClick={() => history.back()}>{t('ground.cancel')}</Button>
          </>
        }
      >
        <TextField
          label={t('tasks.project.name')}
          id={fieldId(FORM, 'name')}
          required
          autoFocus
          maxLength={200}
          error={errors.name}
          value={name}
          onChange={(next) => draft.set({ name: next })}
        />
        <RadioGroup
          label={t('tasks.project.kind')}
          value={template}
          onChange={(next) => draft.set({ template: next, visibility: '' })}
          options={
            kinds.length > 0
              ? kinds.map((one) => ({
                  value: one.id,
                  label: one.name,
                  hint: [
                    one.states.join(' → '),
                    one.tasks > 0 ? t('tasks.project.kind.tasks', { count: one.tasks }) : '',
                  ]
                    .filter(Boolean)
                    .join(' · '),
                }))
              : [{ value: 'plain', label: t('tasks.preset.plain') }]
          }
        />
        <RadioGroup<Visibility>
          label={t('tasks.visibility')}
          value={visibility}
          onChange={(next) => draft.set({ visibility: next })}
          options={VISIBILITIES.map((one) => ({
            value: one,
            label: t(`tasks.visibility.${one}`),
            hint: t(`tasks.visibility.hint.${one}`),
          }))}
        />
      </Form>
    </Page>
  )
}
