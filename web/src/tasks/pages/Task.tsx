import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Bell, BellOff, Forward, Hand, UserPlus } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useActs } from '../../ground/acts'
import { Files } from '../../ground/files/Files'
import { ShareDialog } from '../../ground/share/ShareDialog'
import { Panes } from '../../ground/shell/Page'
import { pointsAtSide } from '../../ground/shell/side'
import { useMe } from '../../ground/session'
import { Button } from '../../ground/ui/Button'
import { List } from '../../ground/ui/List'
import { Shown } from '../../ground/ui/states'
import { useThing } from '../../ground/things/useThing'
import { ThingHeader } from '../../ground/ui/ThingHeader'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { beMine, change, copy, follow, saveText, trash } from '../data/changes'
import { projectOf, type ProjectView } from '../data/projects'
import { rowsOf, taskOf, tasksOf, type TaskView } from '../data/tasks'
import { api, ok } from '../../ground/api'
import { Body } from '../parts/Body'
import { mayEdit } from '../parts/edits'
import { Facts } from '../parts/Facts'
import { InsideList } from '../parts/InsideList'
import { lastList } from '../parts/lastList'
import { Due, StateIcon } from '../parts/marks'
import { Nav } from '../parts/Nav'
import { NavTools } from '../parts/NavTools'
import { Needs } from '../parts/Needs'
import { Side, type Tab } from '../parts/Side'
import { StateChip } from '../parts/StateButton'
import css from './Task.module.css'

const ExportDialog = lazy(() => import('../parts/ExportDialog'))
const HandOver = lazy(() => import('../parts/HandOver'))
const MoveDialog = lazy(() => import('../parts/MoveDialog'))
const StaleDialog = lazy(() => import('../parts/StaleDialog'))

/** The list the task was opened from, beside it. */
function Beside({ task }: { task: string }) {
  const list = lastList()
  const found = useInfiniteQuery({ ...tasksOf(list?.filter ?? {}), enabled: list !== null })
  if (!list) return <Nav />
  return (
    <List label={list.title} items={rowsOf(found.data)} keyOf={(row) => row.id} height={52}>
      {(row) => (
        <Link
          to={`/tasks/${row.id}`}
          className="m-list-row"
          aria-current={row.id === task ? 'page' : undefined}
        >
          <StateIcon category={row.state.category} />
          <span className="m-cut">{row.title}</span>
          <span className="m-push">
            <Due row={row} />
          </span>
        </Link>
      )}
    </List>
  )
}

interface Clash {
  /** The task as somebody else saved it. */
  theirs: TaskView
  field: 'title' | 'body'
  mine: string
  /** Says whether something was kept, so that the editor may close. */
  settle: (kept: boolean) => void
}

interface ThingProps {
  view: TaskView
  project: ProjectView | undefined
  onHistory: () => void
}

function Thing({ view, project, onHistory }: ThingProps) {
  const me = useMe()
  const navigate = useNavigate()
  const { task } = view
  const common = useThing(`tasks.task:${task.id}`)
  const [open, setOpen] = useState<'hand' | 'add' | 'move' | 'share' | 'export' | null>(null)
  const [clash, setClash] = useState<Clash | null>(null)
  const edits = mayEdit(task) && !task.trashed_at
  const isMine = task.assignees.some((one) => one.id === me.id)

  const text = async (from: TaskView, field: 'title' | 'body', value: string): Promise<boolean> => {
    try {
      const theirs = await saveText(from, { [field]: value })
      if (theirs === null) return true
      return await new Promise<boolean>((settle) => setClash({ theirs, field, mine: value, settle }))
    } catch (error) {
      wrong(error)
      return false
    }
  }
  const duplicate = async () => {
    const made = await copy(task)
    if (made) void navigate({ to: `/tasks/${made}` })
  }
  const restore = () =>
    void change(
      () => ok(api.POST('/api/tasks/{task}/restore', { params: { path: { task: task.id } } })),
      t('tasks.restored'),
    )
  const remove = () => {
    void trash([task.id]).then((gone) => {
      if (gone) void navigate({ to: `/tasks/projects/${task.project.id}` })
    })
  }
  useActs([
    {
      id: 'tasks.mine',
      label: t('tasks.be-mine'),
      icon: Hand,
      keys: 'm',
      disabled: !edits || isMine,
      run: () => void beMine(task),
    },
    {
      id: 'tasks.hand',
      label: t('tasks.hand-over'),
      icon: Forward,
      keys: 'h',
      disabled: !edits && !isMine,
      run: () => setOpen('hand'),
    },
    {
      id: 'tasks.follow',
      label: view.following ? t('tasks.unfollow') : t('tasks.follow'),
      icon: view.following ? BellOff : Bell,
      keys: 'w',
      run: () => void follow(view, !view.following),
    },
  ])
  return (
    <article className={css.task}>
      <ThingHeader
        path={[
          { title: task.project.name, to: `/tasks/projects/${task.project.id}` },
          ...view.path.map((one) => ({ title: one.title, to: `/tasks/${one.id}` })),
          { title: task.key },
        ]}
        title={task.title}
        onTitle={edits ? (title) => void text(view, 'title', title) : undefined}
        state={<StateChip row={task} states={project?.states} />}
        actions={
          task.trashed_at ? (
            <Button onClick={restore}>{t('tasks.restore')}</Button>
          ) : isMine || task.assignees.length > 0 ? (
            edits || isMine ? (
              <Button icon={Forward} onClick={() => setOpen('hand')}>
                {t('tasks.hand-over')}
              </Button>
            ) : null
          ) : edits ? (
            <Button icon={Hand} onClick={() => void beMine(task)}>
              {t('tasks.be-mine')}
            </Button>
          ) : null
        }
        more={[
          ...common.more,
          ...(edits && !isMine
            ? [{ id: 'mine', label: t('tasks.be-mine'), icon: Hand, keys: 'm', run: () => void beMine(task) }]
            : []),
          ...(edits || isMine
            ? [
                {
                  id: 'hand',
                  label: t('tasks.hand-over'),
                  icon: Forward,
                  keys: 'h',
                  run: () => setOpen('hand' as const),
                },
                {
                  id: 'add',
                  label: t('tasks.hand-over.add'),
                  icon: UserPlus,
                  run: () => setOpen('add' as const),
                },
              ]
            : []),
          {
            id: 'follow',
            label: view.following ? t('tasks.unfollow') : t('tasks.follow'),
            icon: view.following ? BellOff : Bell,
            keys: 'w',
            run: () => void follow(view, !view.following),
          },
        ]}
        acts={{
          ...(task.may.includes('tasks.share') ? { share: () => setOpen('share') } : {}),
          ...(edits ? { move: () => setOpen('move'), trash: remove } : {}),
          ...(project?.project.may.includes('tasks.plan') && !task.trashed_at
            ? { copy: () => void duplicate() }
            : {}),
          ...(project?.project.may.includes('tasks.view') ? { export: () => setOpen('export') } : {}),
          history: onHistory,
        }}
      />
      {task.trashed_at ? <p className={css.trashed}>{t('tasks.in-trash')}</p> : null}
      <Facts view={view} project={project} />
      <Body key={task.id} view={view} edits={edits} onSave={(from, body) => text(from, 'body', body)} />
      <InsideList view={view} mayAdd={edits} states={project?.states} />
      <Needs view={view} edits={edits} />
      <Files of={`tasks.task:${task.id}`} />
      <Suspense>
        {open === 'hand' || open === 'add' ? (
          <HandOver row={task} project={project} add={open === 'add'} onClose={() => setOpen(null)} />
        ) : null}
        {open === 'export' ? (
          <ExportDialog
            project={task.project.id}
            filter={{ within: task.id }}
            name={task.key}
            onClose={() => setOpen(null)}
          />
        ) : null}
        {open === 'share' ? <ShareDialog of={`tasks.task:${task.id}`} onClose={() => setOpen(null)} /> : null}
        {open === 'move' ? <MoveDialog rows={[task]} onClose={() => setOpen(null)} /> : null}
        {clash ? (
          <StaleDialog
            field={clash.field}
            mine={clash.mine}
            theirs={clash.field === 'title' ? clash.theirs.task.title : clash.theirs.body}
            onMine={() => {
              setClash(null)
              void text(clash.theirs, clash.field, clash.mine).then(clash.settle)
            }}
            onTheirs={() => {
              setClash(null)
              clash.settle(true)
            }}
          />
        ) : null}
      </Suspense>
    </article>
  )
}

/** One task: what it is, who does it until when, what lies inside and before it, its talk and history. */
export default function Task() {
  const navigate = useNavigate()
  const { task = '' }: { task?: string } = useParams({ strict: false })
  const found = useQuery(taskOf(task))
  const project = useQuery({
    ...projectOf(found.data?.task.project.id ?? ''),
    enabled: found.data !== undefined,
  })
  const [tab, setTab] = useState<Tab>('talk')
  const [sideOpen, setSideOpen] = useState(pointsAtSide)
  const list = lastList()
  const back = list ? { to: list.to, search: list.search as never } : { to: '/tasks' }
  useEffect(() => {
    document.querySelector('.m-thing')?.scrollTo(0, 0)
  }, [task])
  return (
    <Panes
      title={list?.title ?? t('tasks.menu')}
      tools={<NavTools />}
      list={<Beside task={task} />}
      thingTitle={found.data?.task.title}
      onBack={() => void navigate(back)}
      side={found.data ? <Side view={found.data} tab={tab} onTab={setTab} /> : undefined}
      sideOpen={sideOpen}
      onSideOpen={setSideOpen}
      thing={
        <Shown query={found} of={`tasks.task:${task}`}>
          {(view) => (
            <Thing
              key={task}
              view={view}
              project={project.data}
              onHistory={() => {
                setTab('history')
                setSideOpen(true)
              }}
            />
          )}
        </Shown>
      }
    />
  )
}
