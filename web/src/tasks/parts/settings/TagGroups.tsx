import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../../ground/api'
import { cache } from '../../../ground/cache'
import { Button } from '../../../ground/ui/Button'
import { Checkbox } from '../../../ground/ui/Checkbox'
import { IconButton } from '../../../ground/ui/IconButton'
import { Tag } from '../../../ground/ui/Tag'
import { TextField } from '../../../ground/ui/TextField'
import { done, wrong } from '../../../ground/ui/toasts'
import { t } from '../../../ground/words'
import { refreshTasks } from '../../data/changes'
import { projectOf, type ProjectView } from '../../data/projects'
import css from './settings.module.css'

interface TagLine {
  id: string | null
  name: string
  colour: string
}
interface GroupLine {
  key: string
  id: string | null
  name: string
  mandatory: boolean
  single: boolean
  tags: TagLine[]
}

const linesOf = (view: ProjectView): { groups: GroupLine[]; free: TagLine[] } => {
  const tagsIn = (group: string | null) =>
    view.tags
      .filter((tag) => (tag.tag_group ?? null) === group)
      .map((tag) => ({ id: tag.id, name: tag.name, colour: tag.colour ?? '' }))
  return {
    groups: view.tag_groups.map((group) => ({
      key: group.id,
      id: group.id,
      name: group.name,
      mandatory: group.mandatory ?? false,
      single: group.single ?? false,
      tags: tagsIn(group.id),
    })),
    free: tagsIn(null),
  }
}

function TagList({
  tags,
  may,
  label,
  onChange,
}: {
  tags: TagLine[]
  may: boolean
  label: string
  onChange: (tags: TagLine[]) => void
}) {
  const [name, setName] = useState('')
  const add = () => {
    const wish = name.trim()
    if (!wish || tags.some((tag) => tag.name === wish)) return
    onChange([...tags, { id: null, name: wish, colour: '' }])
    setName('')
  }
  return (
    <>
      <div className={css.tags}>
        {tags.map((tag) => (
          <Tag
            key={tag.name}
            name={tag.name}
            onRemove={may ? () => onChange(tags.filter((other) => other !== tag)) : undefined}
          >
            {tag.name}
          </Tag>
        ))}
      </div>
      {may ? (
        <form
          className="m-row"
          onSubmit={(event) => {
            event.preventDefault()
            add()
          }}
        >
          <TextField
            label={label}
            hideLabel
            placeholder={label}
            maxLength={60}
            value={name}
            onChange={setName}
          />
          <Button type="submit" icon={Plus} disabled={!name.trim()}>
            {t('tasks.tag.add-do')}
          </Button>
        </form>
      ) : null}
    </>
  )
}

/** Tags in groups: a group may demand a tag of every task, and may allow only one. */
export function TagGroups({ view }: { view: ProjectView }) {
  const may = view.project.may.includes('tasks.manage')
  const [lines, setLines] = useState(() => linesOf(view))
  const [busy, setBusy] = useState(false)
  const set = (key: string, change: Partial<GroupLine>) =>
    setLines({ ...lines, groups: lines.groups.map((one) => (one.key === key ? { ...one, ...change } : one)) })
  const save = async () => {
    setBusy(true)
    try {
      const saved = await ok(
        api.PUT('/api/tasks/projects/{project}/tags', {
          params: { path: { project: view.project.id } },
          body: {
            groups: lines.groups.map(({ id, name, mandatory, single, tags }) => ({
              id,
              name: name.trim(),
              mandatory,
              single,
              tags,
            })),
            tags: lines.free,
          },
        }),
      )
      cache.setQueryData(projectOf(view.project.id).queryKey, saved)
      setLines(linesOf(saved))
      refreshTasks()
      done(t('tasks.saved-it'))
    } catch (error) {
      wrong(error)
    }
    setBusy(false)
  }
  return (
    <div className="m-stack">
      <p className="m-soft">{t('tasks.tags.lead')}</p>
      <section className={css.group} aria-label={t('tasks.tags.free')}>
        <h2 style={{ fontSize: 'var(--text-h3)' }}>{t('tasks.tags.free')}</h2>
        <TagList
          tags={lines.free}
          may={may}
          label={t('tasks.tags.new')}
          onChange={(free) => setLines({ ...lines, free })}
        />
      </section>
      {lines.groups.map((group) => (
        <section key={group.key} className={css.group} aria-label={group.name}>
          <div className="m-row">
            <TextField
              label={t('tasks.tags.group')}
              readOnly={!may}
              maxLength={60}
              value={group.name}
              onChange={(name) => set(group.key, { name })}
            />
            {may ? (
              <IconButton
                icon={Trash2}
                label={t('ground.remove', { name: group.name })}
                onClick={() => setLines({ ...lines, groups: lines.groups.filter((one) => one !== group) })}
              />
            ) : null}
          </div>
          <Checkbox
            disabled={!may}
            checked={group.mandatory}
            hint={t('tasks.tags.mandatory.hint')}
            onChange={(mandatory) => set(group.key, { mandatory })}
          >
            {t('tasks.tags.mandatory')}
          </Checkbox>
          <Checkbox disabled={!may} checked={group.single} onChange={(single) => set(group.key, { single })}>
            {t('tasks.tags.single')}
          </Checkbox>
          <TagList
            tags={group.tags}
            may={may}
            label={t('tasks.tags.new')}
            onChange={(tags) => set(group.key, { tags })}
          />
        </section>
      ))}
      {may ? (
        <div className="m-row m-wrap">
          <Button
            icon={Plus}
            onClick={() =>
              setLines({
                ...lines,
                groups: [
                  ...lines.groups,
                  { key: crypto.randomUUID(), id: null, name: '', mandatory: false, single: true, tags: [] },
                ],
              })
            }
          >
            {t('tasks.tags.add-group')}
          </Button>
          <Button
            kind="primary"
            pending={busy}
            disabled={lines.groups.some((one) => !one.name.trim())}
            onClick={() => void save()}
          >
            {t('tasks.save')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
