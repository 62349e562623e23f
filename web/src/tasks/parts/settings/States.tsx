import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../../ground/api'
import { cache } from '../../../ground/cache'
import { Button } from '../../../ground/ui/Button'
import { IconButton } from '../../../ground/ui/IconButton'
import { Select } from '../../../ground/ui/Select'
import { TextField } from '../../../ground/ui/TextField'
import { done, wrong } from '../../../ground/ui/toasts'
import { t } from '../../../ground/words'
import { refreshTasks } from '../../data/changes'
import { projectOf, type ProjectView } from '../../data/projects'
import type { Category } from '../../data/tasks'
import css from './settings.module.css'

interface Line {
  key: string
  id: string | null
  name: string
  category: Category
}

/** The workflow in order. What each state means to the house is its category. */
export function States({ view }: { view: ProjectView }) {
  const may = view.project.may.includes('tasks.manage')
  const [lines, setLines] = useState<Line[]>(() => view.states.map((one) => ({ ...one, key: one.id })))
  const [busy, setBusy] = useState(false)
  const set = (at: number, change: Partial<Line>) =>
    setLines(lines.map((line, index) => (index === at ? { ...line, ...change } : line)))
  const swap = (at: number, step: number) => {
    const next = [...lines]
    const [one] = next.splice(at, 1)
    if (one) next.splice(at + step, 0, one)
    setLines(next)
  }
  const save = async () => {
    setBusy(true)
    try {
      const saved = await ok(
        api.PUT('/api/tasks/projects/{project}/states', {
          params: { path: { project: view.project.id } },
          body: { states: lines.map(({ id, name, category }) => ({ id, name: name.trim(), category })) },
        }),
      )
      cache.setQueryData(projectOf(view.project.id).queryKey, saved)
      setLines(saved.states.map((one) => ({ ...one, key: one.id })))
      refreshTasks()
      done(t('tasks.saved-it'))
    } catch (error) {
      wrong(error)
    }
    setBusy(false)
  }
  const categories: readonly Category[] = ['open', 'doing', 'done']
  return (
    <div className="m-stack">
      <p className="m-soft">{t('tasks.states.lead')}</p>
      <ol className={css.list}>
        {lines.map((line, at) => (
          <li key={line.key} className={css.row}>
            <TextField
              label={t('tasks.states.name', { at: at + 1 })}
              hideLabel
              readOnly={!may}
              maxLength={60}
              value={line.name}
              onChange={(name) => set(at, { name })}
            />
            <Select
              label={t('tasks.states.category', { name: line.name })}
              hideLabel
              disabled={!may}
              value={line.category}
              options={categories.map((one) => ({ value: one, label: t(`tasks.category.${one}`) }))}
              onChange={(category) => set(at, { category })}
            />
            {may ? (
              <>
                <IconButton
                  icon={ArrowUp}
                  label={t('tasks.up', { name: line.name })}
                  disabled={at === 0}
                  onClick={() => swap(at, -1)}
                />
                <IconButton
                  icon={ArrowDown}
                  label={t('tasks.down', { name: line.name })}
                  disabled={at === lines.length - 1}
                  onClick={() => swap(at, 1)}
                />
                <IconButton
                  icon={Trash2}
                  label={t('ground.remove', { name: line.name })}
                  disabled={lines.length <= 2}
                  onClick={() => setLines(lines.filter((_, index) => index !== at))}
                />
              </>
            ) : null}
          </li>
        ))}
      </ol>
      {may ? (
        <div className="m-row m-wrap">
          <Button
            icon={Plus}
            onClick={() =>
              setLines([...lines, { key: crypto.randomUUID(), id: null, name: '', category: 'doing' }])
            }
          >
            {t('tasks.states.add')}
          </Button>
          <Button
            kind="primary"
            pending={busy}
            disabled={lines.some((line) => !line.name.trim())}
            onClick={() => void save()}
          >
            {t('tasks.save')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
