import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Select } from '../../ground/ui/Select'
import { Skeleton, Wrong } from '../../ground/ui/states'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { refreshTasks, told } from '../data/changes'
import { PROJECT, projectsOf } from '../data/projects'
import type { TaskRow } from '../data/tasks'
import css from './MoveDialog.module.css'

interface Props {
  rows: readonly TaskRow[]
  onClose: () => void
}

type People = readonly { id: string; fn: string }[]

function Names({ title, people, total }: { title: string; people: People; total: number }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {total === 0
          ? t('tasks.nobody.is')
          : [
              people.map((one) => one.fn).join(', '),
              total > people.length ? t('tasks.others', { count: total - people.length }) : '',
            ]
              .filter(Boolean)
              .join(' ')}
      </dd>
    </div>
  )
}

/** Moves tasks to another project, after saying who gains and who loses sight of them. */
export default function MoveDialog({ rows, onClose }: Props) {
  const [project, setProject] = useState('')
  const [moving, setMoving] = useState(false)
  const projects = useQuery(projectsOf())
  const ids = rows.map((row) => row.id)
  const here = new Set(rows.map((row) => row.project.id))
  const choices = (projects.data?.items ?? []).filter(
    (one) => one.may.includes('tasks.add') && !here.has(one.id),
  )
  const preview = useQuery({
    queryKey: [PROJECT, 'move', project, ids],
    queryFn: () => ok(api.POST('/api/tasks/move/preview', { body: { ids, project } })),
    enabled: project !== '',
    placeholderData: keepPreviousData,
    retry: false,
  })
  const move = async () => {
    setMoving(true)
    try {
      const { act } = await ok(api.POST('/api/tasks/move', { body: { ids, project } }))
      const name = choices.find((one) => one.id === project)?.name ?? ''
      told(t('tasks.move.done', { project: name }), act)
      refreshTasks()
      onClose()
    } catch (error) {
      wrong(error)
      setMoving(false)
    }
  }
  const seen = preview.data
  return (
    <Dialog
      title={t('tasks.move')}
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" disabled={!seen} pending={moving} onClick={() => void move()}>
            {t('tasks.move.do', { count: seen?.tasks ?? ids.length })}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack">
        <Select
          label={t('tasks.move.to')}
          value={project}
          options={[
            { value: '', label: t('tasks.project.choose') },
            ...choices.map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={setProject}
        />
        {project === '' ? null : preview.error ? (
          <Wrong error={preview.error} />
        ) : seen ? (
          <dl className={css.preview} role="status">
            <Names title={t('tasks.move.gains')} people={seen.gains} total={seen.gains_total} />
            <Names title={t('tasks.move.loses')} people={seen.loses} total={seen.loses_total} />
            {seen.tags_lost.length > 0 ? (
              <div>
                <dt>{t('tasks.move.tags-lost')}</dt>
                <dd>{seen.tags_lost.join(', ')}</dd>
              </div>
            ) : null}
            {seen.tags_needed.length > 0 ? (
              <div>
                <dt>{t('tasks.move.tags-needed')}</dt>
                <dd>{seen.tags_needed.join(', ')}</dd>
              </div>
            ) : null}
            {seen.dependencies_cut > 0 ? (
              <div>
                <dt>{t('tasks.needs')}</dt>
                <dd>{t('tasks.move.cut', { count: seen.dependencies_cut })}</dd>
              </div>
            ) : null}
          </dl>
        ) : (
          <Skeleton rows={3} shape="text" />
        )}
      </div>
    </Dialog>
  )
}
