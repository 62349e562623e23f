import { useQuery } from '@tanstack/react-query'
import { Bookmark, Trash2, Users } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { cache } from '../../ground/cache'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { Dialog } from '../../ground/ui/Dialog'
import { IconButton } from '../../ground/ui/IconButton'
import { Shown } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { filtersOf, PROJECT, type ProjectView, type SavedFilter } from '../data/projects'
import { askedFrom, type Asked, type Filter } from '../rules/filter'

interface Props {
  asked: Asked
  filter: Filter
  project?: ProjectView
  onChoose: (asked: Asked) => void
  onClose: () => void
}

/** Lists one keeps, and those shared in the project; keeps the present one under a name. */
export default function SavedFilters({ asked, filter, project, onChoose, onClose }: Props) {
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const saved = useQuery(filtersOf(project?.project.id))
  const refetch = () => void cache.invalidateQueries({ queryKey: [PROJECT, 'filters'] })
  const keep = async (what: { name: string; query: Filter; shared: boolean }) => {
    await ok(
      api.POST('/api/tasks/filters', {
        body: {
          name: what.name,
          query: { ...what.query, trashed: false, text: what.query.text ?? '' },
          project: project?.project.id ?? null,
          shared: what.shared,
        },
      }),
    )
    refetch()
  }
  const save = () => {
    const wish = name.trim()
    if (!wish) return
    void keep({ name: wish, query: filter, shared }).then(() => {
      setName('')
      done(t('tasks.saved.done', { name: wish }))
    }, wrong)
  }
  const remove = (one: SavedFilter) =>
    void ok(api.DELETE('/api/tasks/filters/{filter}', { params: { path: { filter: one.id } } })).then(() => {
      refetch()
      done(t('tasks.saved.removed', { name: one.name }), () => void keep(one).catch(wrong))
    }, wrong)
  return (
    <Dialog title={t('tasks.saved')} open onClose={onClose} size="small">
      <div className="m-stack">
        <Shown
          query={saved}
          empty={(data) => data.items.length === 0 && <p className="m-soft">{t('tasks.saved.none')}</p>}
        >
          {(data) => (
            <ul>
              {data.items.map((one) => (
                <li key={one.id} className="m-row">
                  <button
                    type="button"
                    className="m-list-row"
                    onClick={() => {
                      onChoose(askedFrom(one.query, asked.view))
                      onClose()
                    }}
                  >
                    {one.shared ? <Users size={20} aria-hidden /> : <Bookmark size={20} aria-hidden />}
                    <span className="m-cut">{one.name}</span>
                    {one.shared ? <span className="m-soft m-caption">{t('tasks.saved.shared')}</span> : null}
                  </button>
                  {one.mine || project?.project.may.includes('tasks.manage') ? (
                    <IconButton
                      icon={Trash2}
                      label={t('tasks.saved.remove', { name: one.name })}
                      onClick={() => remove(one)}
                    />
                  ) : null}
                </li>
              ))}
            </ul>
          )}
        </Shown>
        <form
          className="m-stack"
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <TextField label={t('tasks.saved.name')} value={name} onChange={setName} maxLength={200} />
          {project?.project.may.includes('tasks.plan') ? (
            <Checkbox checked={shared} onChange={setShared}>
              {t('tasks.saved.share')}
            </Checkbox>
          ) : null}
          <Button type="submit" kind="primary" disabled={!name.trim()}>
            {t('tasks.saved.save')}
          </Button>
        </form>
      </div>
    </Dialog>
  )
}
