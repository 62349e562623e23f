import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Prose } from '../../ground/ui/Prose'
import { useDraft } from '../../ground/ui/Form'
import { TextArea } from '../../ground/ui/TextArea'
import { t } from '../../ground/words'
import type { TaskView } from '../data/tasks'
import css from './Body.module.css'

interface Props {
  view: TaskView
  edits: boolean
  /** Saves over the revision that was read; false when it was not saved. */
  onSave: (from: TaskView, body: string) => Promise<boolean>
}

function Editor({ view, onSave, onEnd }: Omit<Props, 'edits'> & { onEnd: () => void }) {
  const [from] = useState(view)
  const draft = useDraft(`tasks.body.${view.task.id}`, { body: view.body })
  const [saving, setSaving] = useState(false)
  const save = async () => {
    setSaving(true)
    const saved = draft.value.body === from.body || (await onSave(from, draft.value.body))
    setSaving(false)
    if (!saved) return
    draft.clear()
    onEnd()
  }
  return (
    <div
      className="m-stack"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          void save()
        }
      }}
    >
      <TextArea
        label={t('tasks.body')}
        hint={draft.restored ? t('tasks.body.draft') : t('tasks.body.hint')}
        rows={8}
        autoFocus
        value={draft.value.body}
        onChange={(body) => draft.set({ body })}
      />
      <div className="m-row">
        <Button kind="primary" pending={saving} onClick={() => void save()}>
          {t('tasks.save')}
        </Button>
        <Button
          onClick={() => {
            draft.clear()
            onEnd()
          }}
        >
          {t('ground.cancel')}
        </Button>
      </div>
    </div>
  )
}

/** What the task is about. Plain text with headings, lists, check boxes and links. */
export function Body({ view, edits, onSave }: Props) {
  const [open, setOpen] = useState(false)
  if (open && edits) return <Editor view={view} onSave={onSave} onEnd={() => setOpen(false)} />
  if (!view.body) {
    return edits ? (
      <button type="button" className={css.empty} onClick={() => setOpen(true)}>
        {t('tasks.body.add')}
      </button>
    ) : null
  }
  return (
    <section className={css.body} aria-label={t('tasks.body')}>
      <Prose text={view.body} />
      {edits ? (
        <Button kind="quiet" icon={Pencil} onClick={() => setOpen(true)}>
          {t('tasks.body.edit')}
        </Button>
      ) : null}
    </section>
  )
}
