import { useInfiniteQuery } from '@tanstack/react-query'
import { Undo2 } from 'lucide-react'
import { onDay } from '../../ground/dates'
import { Comments } from '../../ground/talk/Comments'
import { Tabs } from '../../ground/ui/Tabs'
import { Button } from '../../ground/ui/Button'
import { When } from '../../ground/ui/When'
import { Shown } from '../../ground/ui/states'
import { t, tMaybe } from '../../ground/words'
import { useMe } from '../../ground/session'
import { undo } from '../data/changes'
import { historyOf, TASK, type ChangeRow, type TaskView } from '../data/tasks'
import { priorityWord } from './marks'
import css from './Side.module.css'

type Names = Readonly<Record<string, string>>

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A value of the history in words. */
function worded(field: string, value: unknown, names: Names): string {
  if (value === null || value === undefined || value === '') return t('tasks.history.none')
  if (Array.isArray(value)) {
    const parts = value.map((one) => worded(field, one, names))
    return parts.length > 0 ? parts.join(', ') : t('tasks.history.none')
  }
  if (typeof value === 'object') {
    const { person, needs } = value as { person?: string; needs?: string }
    return names[person ?? needs ?? ''] ?? t('tasks.history.gone')
  }
  if (field === 'priority') return priorityWord(Number(value))
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return names[text] ?? (DAY.test(text) ? onDay(text) : text)
}

/** Fields whose values are too long or too small to be read. */
const QUIET = new Set(['body', 'position', 'created', 'number', 'trashed_by'])

function Change({ change, names }: { change: ChangeRow; names: Names }) {
  const field = tMaybe(`tasks.history.${change.field}`) ?? change.field
  return (
    <li>
      {QUIET.has(change.field) ? (
        field
      ) : (
        <>
          <span className="m-soft">{field}</span>{' '}
          {change.before === null ? null : (
            <>
              <del>{worded(change.field, change.before, names)}</del> →{' '}
            </>
          )}
          <span>{worded(change.field, change.after, names)}</span>
        </>
      )}
    </li>
  )
}

/** Who changed what and when: one entry for each act, one's own to be taken back. */
function History({ task }: { task: string }) {
  const me = useMe()
  const found = useInfiniteQuery(historyOf(task))
  return (
    <Shown query={found}>
      {(data) => {
        const rows = data.pages.flatMap((page) => page.items)
        const names: Names = Object.assign({}, ...data.pages.map((page) => page.names)) as Names
        const acts = [...new Set(rows.map((row) => row.act))]
        return (
          <ol className={css.history}>
            {acts.map((act, index) => {
              const changes = rows.filter((row) => row.act === act)
              const [first] = changes
              if (!first) return null
              const born = changes.some((one) => one.field === 'created')
              const shown = born ? changes.filter((one) => one.field === 'created') : changes
              return (
                <li key={act} data-undone={first.undone || undefined}>
                  <p className="m-row m-wrap">
                    <strong>{first.fn ?? t('tasks.history.somebody')}</strong>
                    <span className="m-soft m-caption">
                      <When at={first.at} />
                    </span>
                    {first.undoes ? (
                      <span className="m-soft m-caption">{t('tasks.history.undo')}</span>
                    ) : null}
                  </p>
                  <ul>
                    {shown.map((change) => (
                      <Change key={change.id} change={change} names={names} />
                    ))}
                  </ul>
                  {index === 0 && first.actor === me.id && !first.undone && !first.undoes && !born ? (
                    <Button kind="quiet" icon={Undo2} onClick={() => void undo(act)}>
                      {t('ground.undo')}
                    </Button>
                  ) : null}
                </li>
              )
            })}
            {found.hasNextPage ? (
              <li>
                <Button
                  kind="quiet"
                  pending={found.isFetchingNextPage}
                  onClick={() => void found.fetchNextPage()}
                >
                  {t('tasks.load-more')}
                </Button>
              </li>
            ) : null}
          </ol>
        )
      }}
    </Shown>
  )
}

export type Tab = 'talk' | 'history'

interface Props {
  view: TaskView
  tab: Tab
  onTab: (tab: Tab) => void
}

/** What stands beside a task: its talk, who follows it, its history. */
export function Side({ view, tab, onTab }: Props) {
  const { id } = view.task
  return (
    <div className={css.side}>
      <Tabs
        label={t('ground.side')}
        value={tab}
        onChange={onTab}
        tabs={[
          { id: 'talk', label: t('tasks.talk'), content: <Comments key={id} of={`${TASK}:${id}`} /> },
          {
            id: 'history',
            label: t('tasks.history'),
            content: (
              <>
                <History task={id} />
                {view.followers.length > 0 ? (
                  <p className={css.followers}>
                    {t('tasks.followers', { names: view.followers.map((one) => one.fn).join(', ') })}
                  </p>
                ) : null}
              </>
            ),
          },
        ]}
      />
    </div>
  )
}
