import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { api, ok } from '../../ground/api'
import { onEnter } from '../../ground/ime'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { refreshTasks, saveMany } from '../data/changes'
import { projectOf } from '../data/projects'
import { ChipSelect } from './marks'
import css from './QuickAdd.module.css'

interface Props {
  project: string
  /** What the new tasks get: the state, milestone or person of the group they are added to. */
  preset?: { state?: string; milestone?: string; assignees?: string[]; parent?: string; tags?: string[] }
  label?: string
}

/**
 * A line that makes a task with Enter; several pasted lines make several, indented ones lie inside.
 * What every task of the project must carry is chosen beside it, once for all that follow.
 */
export function QuickAdd({ project, preset = {}, label = t('tasks.add') }: Props) {
  const [text, setText] = useState('')
  const [sending, setSending] = useState(false)
  const [tags, setTags] = useState<Readonly<Record<string, string>>>({})
  const [missing, setMissing] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const asked = useRef<HTMLDivElement>(null)
  const id = useId()
  const view = useQuery(projectOf(project)).data
  const tagsOf = (group: string) => view?.tags.filter((tag) => tag.tag_group === group) ?? []
  const groups = (view?.tag_groups ?? []).filter(
    (group) =>
      group.mandatory &&
      tagsOf(group.id).length > 0 &&
      !tagsOf(group.id).some((tag) => preset.tags?.includes(tag.id)),
  )
  const lines = text.split('\n').filter((line) => line.trim()).length

  const send = async () => {
    if (lines === 0 || sending) return
    const at = groups.findIndex((group) => !tags[group.id])
    setMissing(groups[at]?.name ?? '')
    if (at >= 0) {
      asked.current?.querySelectorAll('select')[at]?.focus()
      return
    }
    const kept = text
    setText('')
    setSending(true)
    try {
      const made = await ok(
        api.POST('/api/tasks/quick', {
          body: {
            project,
            lines: kept,
            ...preset,
            tags: [...(preset.tags ?? []), ...groups.flatMap((group) => tags[group.id] ?? [])],
          },
        }),
      )
      const ids = made.items.map((row) => row.id)
      done(
        t('tasks.added', { count: ids.length }),
        () => void saveMany(ids, { trashed: true }, () => null, t('tasks.trashed', { count: ids.length })),
      )
      refreshTasks()
    } catch (error) {
      setText((typed) => typed || kept)
      wrong(error)
    }
    setSending(false)
    field.current?.focus()
  }
  const act = useRef(send)
  useEffect(() => {
    act.current = send
  })
  useEffect(() => (field.current ? onEnter(field.current, () => void act.current()) : undefined), [])
  return (
    <div className={css.add}>
      <Plus size={20} aria-hidden />
      <label htmlFor={id} className="m-hidden">
        {label}
      </label>
      <span className="m-grow" data-value={`${text} `}>
        <textarea
          id={id}
          ref={field}
          rows={1}
          className="m-input"
          placeholder={label}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </span>
      {lines > 0 && groups.length > 0 ? (
        <div ref={asked} className="m-row m-wrap">
          {groups.map((group) => (
            <ChipSelect
              key={group.id}
              label={group.name}
              value={tags[group.id] ?? ''}
              options={[
                { value: '', label: t('tasks.tag.pick', { group: group.name }) },
                ...tagsOf(group.id).map((tag) => ({ value: tag.id, label: tag.name })),
              ]}
              onChange={(tag) => {
                setTags({ ...tags, [group.id]: tag })
                setMissing('')
                field.current?.focus()
              }}
            />
          ))}
        </div>
      ) : null}
      {lines > 0 ? (
        <button type="button" className={`m-button m-button-quiet ${css.send}`} onClick={() => void send()}>
          {lines > 1 ? t('tasks.add.several', { count: lines }) : t('tasks.add.one')}
        </button>
      ) : null}
      {missing ? (
        <p className={`m-error ${css.missing}`} role="alert">
          {t('tasks.tag.missing', { group: missing })}
        </p>
      ) : null}
    </div>
  )
}
