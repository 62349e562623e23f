import { ChartLine, CircleCheck, RotateCcw, Trash2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { api, ok } from '../../../ground/api'
import { cache } from '../../../ground/cache'
import { Button } from '../../../ground/ui/Button'
import { DateField } from '../../../ground/ui/DateField'
import { IconButton } from '../../../ground/ui/IconButton'
import { TextField } from '../../../ground/ui/TextField'
import { When } from '../../../ground/ui/When'
import { done, wrong } from '../../../ground/ui/toasts'
import { t } from '../../../ground/words'
import { PROJECT, type Milestone, type ProjectView } from '../../data/projects'
import css from './settings.module.css'

const Burndown = lazy(() => import('../Burndown'))

/** Goals of the project with how far each is. */
export function Milestones({ view }: { view: ProjectView }) {
  const may = view.project.may.includes('tasks.plan')
  const [name, setName] = useState('')
  const [due, setDue] = useState('')
  const [burning, setBurning] = useState<Milestone | null>(null)
  const run = (act: () => Promise<unknown>, said: string) =>
    act().then(() => {
      void cache.invalidateQueries({ queryKey: [PROJECT] })
      done(said)
    }, wrong)
  const add = () =>
    void run(
      () =>
        ok(
          api.POST('/api/tasks/projects/{project}/milestones', {
            params: { path: { project: view.project.id } },
            body: { name: name.trim(), summary: '', due_on: due || null },
          }),
        ),
      t('tasks.milestones.added', { name: name.trim() }),
    ).then(() => {
      setName('')
      setDue('')
    })
  const close = (one: Milestone, closed: boolean) =>
    void run(
      () =>
        ok(
          api.PATCH('/api/tasks/milestones/{milestone}', {
            params: { path: { milestone: one.id } },
            body: { closed },
            headers: { 'if-match': `"${one.revision}"` },
          }),
        ),
      closed
        ? t('tasks.milestones.closed', { name: one.name })
        : t('tasks.milestones.opened', { name: one.name }),
    )
  return (
    <div className="m-stack">
      {may ? (
        <form
          className="m-stack"
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim()) add()
          }}
        >
          <TextField label={t('tasks.milestones.name')} maxLength={200} value={name} onChange={setName} />
          <DateField label={t('tasks.milestones.due')} value={due} onChange={setDue} />
          <div>
            <Button type="submit" kind="primary" disabled={!name.trim()}>
              {t('tasks.milestones.add')}
            </Button>
          </div>
        </form>
      ) : null}
      {view.milestones.length === 0 ? <p className="m-soft">{t('tasks.milestones.none')}</p> : null}
      <ul className={css.list}>
        {view.milestones.map((one) => (
          <li key={one.id} className={css.row}>
            <span>
              <strong>{one.name}</strong>
              <span className="m-block m-soft m-caption">
                {one.due_on ? <When at={one.due_on} /> : t('tasks.no-due')}
                {one.closed_at ? ` · ${t('tasks.milestones.is-closed')}` : ''}
              </span>
            </span>
            <span className={css.bar} aria-hidden>
              <span style={{ inlineSize: `${((one.done ?? 0) / Math.max(one.tasks ?? 0, 1)) * 100}%` }} />
            </span>
            <span className="m-num m-soft">
              {one.done ?? 0}/{one.tasks ?? 0}
            </span>
            <IconButton
              icon={ChartLine}
              label={t('tasks.burndown.title', { name: one.name })}
              onClick={() => setBurning(one)}
            />
            {may ? (
              <>
                <IconButton
                  icon={one.closed_at ? RotateCcw : CircleCheck}
                  label={
                    one.closed_at
                      ? t('tasks.milestones.open', { name: one.name })
                      : t('tasks.milestones.close', { name: one.name })
                  }
                  onClick={() => close(one, !one.closed_at)}
                />
                {one.tasks === 0 ? (
                  <IconButton
                    icon={Trash2}
                    label={t('ground.remove', { name: one.name })}
                    onClick={() =>
                      void run(
                        () =>
                          ok<unknown>(
                            api.DELETE('/api/tasks/milestones/{milestone}', {
                              params: { path: { milestone: one.id } },
                            }),
                          ),
                        t('tasks.milestones.removed', { name: one.name }),
                      )
                    }
                  />
                ) : null}
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {burning ? (
        <Suspense>
          <Burndown milestone={burning} onClose={() => setBurning(null)} />
        </Suspense>
      ) : null}
    </div>
  )
}
