import { useNavigate } from '@tanstack/react-router'
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { cache } from '../../ground/cache'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { DateField } from '../../ground/ui/DateField'
import { Dialog } from '../../ground/ui/Dialog'
import { Form } from '../../ground/ui/Form'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { PROJECT, type ProjectView } from '../data/projects'

/** A new project after this one: its workflow, tags, templates and milestones, and what is ticked. */
export default function CopyProject({ view, onClose }: { view: ProjectView; onClose: () => void }) {
  const navigate = useNavigate()
  const { project } = view
  const [name, setName] = useState(() => t('tasks.copy.title', { title: project.name }).slice(0, 200))
  const [starts, setStarts] = useState('')
  const [tasks, setTasks] = useState(true)
  const [members, setMembers] = useState(false)
  const { error, pending, save } = useSaving()
  const submit = () =>
    save(async () => {
      const made = await ok(
        api.POST('/api/tasks/projects/{project}/copy', {
          params: { path: { project: project.id } },
          body: { name: name.trim(), tasks, members, starts_on: starts || null },
        }),
      )
      void cache.invalidateQueries({ queryKey: [PROJECT] })
      done(t('tasks.copy.done', { title: project.name }))
      onClose()
      void navigate({ to: `/tasks/projects/${made.project.id}` })
    })
  return (
    <Dialog title={t('tasks.copy.project')} open onClose={onClose}>
      <Form
        name="copy"
        labels={{ name: t('tasks.project.name'), starts_on: t('tasks.copy.starts') }}
        error={error}
        onSubmit={() => void submit()}
        foot={
          <Button kind="primary" type="submit" icon={Copy} pending={pending} aria-disabled={!name.trim()}>
            {t('tasks.copy.do')}
          </Button>
        }
      >
        <p className="m-soft">{t('tasks.copy.lead')}</p>
        <TextField
          label={t('tasks.project.name')}
          value={name}
          onChange={setName}
          maxLength={200}
          required
          autoFocus
        />
        <DateField
          label={t('tasks.copy.starts')}
          hint={t('tasks.copy.starts.hint')}
          value={starts}
          onChange={setStarts}
        />
        <Checkbox checked={tasks} onChange={setTasks}>
          {t('tasks.copy.tasks')}
        </Checkbox>
        <Checkbox checked={members} onChange={setMembers}>
          {t('tasks.copy.members')}
        </Checkbox>
      </Form>
    </Dialog>
  )
}
