import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Archive, Settings } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { api, ok } from '../../ground/api'
import { cache } from '../../ground/cache'
import { useMay } from '../../ground/session'
import { Panes } from '../../ground/shell/Page'
import { StarButton } from '../../ground/things/StarButton'
import { useThing } from '../../ground/things/useThing'
import { Shown } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { ThingHeader } from '../../ground/ui/ThingHeader'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { PROJECT, projectOf, type ProjectView } from '../data/projects'
import { Nav, visibilityIcon } from '../parts/Nav'
import { NavTools } from '../parts/NavTools'
import { QuickAdd } from '../parts/QuickAdd'
import { Views } from '../parts/Views'
import { Mandatory } from '../parts/Mandatory'
import css from './pages.module.css'

const CopyProject = lazy(() => import('../parts/CopyProject'))
const ExportDialog = lazy(() => import('../parts/ExportDialog'))
const ProjectHistory = lazy(() => import('../parts/ProjectHistory'))

type Window = 'copy' | 'export' | 'history'

function Head({ view }: { view: ProjectView }) {
  const { project } = view
  const navigate = useNavigate()
  const of = `${PROJECT}:${project.id}`
  const [open, setOpen] = useState<Window | null>(null)
  const common = useThing(of, () => void navigate({ to: '/tasks/projects' }))
  const may = (act: string) => project.may.includes(act)
  const founds = useMay('tasks.found')
  const Icon = visibilityIcon(project)
  const rename = (name: string) =>
    void ok(
      api.PATCH('/api/tasks/projects/{project}', {
        params: { path: { project: project.id } },
        body: { name },
        headers: { 'if-match': `"${project.revision}"` },
      }),
    )
      .catch(wrong)
      .finally(() => void cache.invalidateQueries({ queryKey: [PROJECT] }))
  const { trash, ...acts } = common.acts
  return (
    <>
      <ThingHeader
        path={[{ title: t('tasks.projects'), to: '/tasks/projects' }, { title: project.key }]}
        title={project.name}
        onTitle={may('tasks.manage') && !project.archived_at ? rename : undefined}
        state={
          <>
            <Tag icon={Icon}>{t(`tasks.visibility.${project.visibility}`)}</Tag>
            {project.archived_at ? (
              <Tag tone="warning" icon={Archive}>
                {t('tasks.archived')}
              </Tag>
            ) : null}
          </>
        }
        actions={
          <>
            <StarButton of={of} />
            {may('tasks.view') ? (
              <Link
                to={`/tasks/projects/${project.id}/settings`}
                className="m-icon-button"
                aria-label={t('tasks.settings')}
                data-tip={t('tasks.settings')}
              >
                <Settings size={20} aria-hidden />
              </Link>
            ) : null}
          </>
        }
        more={common.more}
        acts={{
          ...acts,
          ...(may('tasks.view') && founds ? { copy: () => setOpen('copy') } : {}),
          ...(may('tasks.view')
            ? { export: () => setOpen('export'), history: () => setOpen('history') }
            : {}),
          ...(may('tasks.manage') && trash ? { trash } : {}),
        }}
      />
      {common.windows}
      <Suspense>
        {open === 'copy' ? <CopyProject view={view} onClose={() => setOpen(null)} /> : null}
        {open === 'export' ? (
          <ExportDialog
            project={project.id}
            filter={{}}
            count={project.open + project.done}
            name={project.key}
            onClose={() => setOpen(null)}
          />
        ) : null}
        {open === 'history' ? <ProjectHistory project={project.id} onClose={() => setOpen(null)} /> : null}
      </Suspense>
    </>
  )
}

/** A project: its tasks in four views. Who may only add finds a place to write, and what they filed. */
export default function Project() {
  const navigate = useNavigate()
  const { project = '' }: { project?: string } = useParams({ strict: false })
  const found = useQuery(projectOf(project))
  return (
    <Panes
      title={t('tasks.menu')}
      tools={<NavTools />}
      list={<Nav />}
      wide
      thingTitle={found.data?.project.name}
      onBack={() => void navigate({ to: '/tasks' })}
      thing={
        <Shown query={found} of={`tasks.project:${project}`}>
          {(view) => (
            <div className="m-stack" key={project}>
              <Head view={view} />
              {view.project.may.includes('tasks.view') ? null : (
                <p className={css.lead}>{t('tasks.visibility.add.lead')}</p>
              )}
              <Mandatory project={view} />
              {!view.project.may.includes('tasks.view') && view.project.may.includes('tasks.add') ? (
                <QuickAdd project={project} label={t('tasks.add.hint')} />
              ) : null}
              <Views
                at={`/tasks/projects/${project}`}
                title={view.project.name}
                project={view}
                views={['list', 'board', 'calendar', 'plan']}
              />
            </div>
          )}
        </Shown>
      }
    />
  )
}
