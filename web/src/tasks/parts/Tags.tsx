import { Plus } from 'lucide-react'
import { Tag } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import { save } from '../data/changes'
import type { ProjectView } from '../data/projects'
import type { TaskRow } from '../data/tasks'
import { ChipSelect } from './marks'
import { Pick } from './Pick'
import css from './Facts.module.css'

/** Tags by group: one of a single group is chosen from its list, the others are added and taken away. */
export function Tags({ task, project, edits }: { task: TaskRow; project: ProjectView; edits: boolean }) {
  const put = (ids: readonly string[]) => {
    const tags = project.tags.filter((tag) => ids.includes(tag.id))
    void save(task, { tags: tags.map((tag) => tag.id) }, { tags }, t('tasks.saved-it'))
  }
  const own = task.tags.map((tag) => tag.id)
  const single = project.tag_groups.filter((group) => group.single)
  const isSingle = (tag: { tag_group?: string | null }) => single.some((group) => group.id === tag.tag_group)
  const free = project.tags.filter((tag) => !isSingle(tag))
  if (!edits) return task.tags.map((tag) => <Tag key={tag.id}>{tag.name}</Tag>)
  return (
    <>
      {single.map((group) => {
        const tags = project.tags.filter((tag) => tag.tag_group === group.id)
        const chosen = tags.find((tag) => own.includes(tag.id))
        return (
          <ChipSelect
            key={group.id}
            label={group.name}
            value={chosen?.id ?? ''}
            options={[
              ...(group.mandatory && chosen
                ? []
                : [{ value: '', label: t('tasks.tag.none', { group: group.name }) }]),
              ...tags.map((tag) => ({ value: tag.id, label: tag.name })),
            ]}
            onChange={(id) =>
              put([...own.filter((one) => !tags.some((tag) => tag.id === one)), ...(id ? [id] : [])])
            }
          >
            <span className="m-soft">{group.name}</span> {chosen?.name ?? '–'}
          </ChipSelect>
        )
      })}
      {task.tags
        .filter((tag) => !isSingle(tag))
        .map((tag) => (
          <Tag key={tag.id} name={tag.name} onRemove={() => put(own.filter((one) => one !== tag.id))}>
            {tag.name}
          </Tag>
        ))}
      {free.length > 0 ? (
        <Pick
          label={t('tasks.tag.add-one')}
          several
          className={css.add}
          chosen={own}
          choices={free.map((tag) => ({
            id: tag.id,
            label: tag.name,
            detail: project.tag_groups.find((group) => group.id === tag.tag_group)?.name,
          }))}
          onPick={(choice) =>
            put(own.includes(choice.id) ? own.filter((one) => one !== choice.id) : [...own, choice.id])
          }
        >
          <Plus size={18} aria-hidden />
          {t('tasks.tag.add-one')}
        </Pick>
      ) : null}
      {project.tag_groups.some((group) => group.mandatory) ? (
        <span className="m-hint">
          {t('tasks.tag.mandatory', {
            names: project.tag_groups
              .filter((group) => group.mandatory)
              .map((group) => group.name)
              .join(', '),
          })}
        </span>
      ) : null}
    </>
  )
}
