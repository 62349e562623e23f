import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Archive, Settings, Star } from 'lucide-react'
import { Panes } from '../../ground/shell/Page'
import { IconButton } from '../../ground/ui/IconButton'
import { Shown } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { favourites, mark, projectOf, type ProjectView } from '../data/projects'
import { Nav, visibilityIcon } from '../parts/Nav'
import { NavTools } from '../parts/NavTools'
import { QuickAdd } from '../parts/QuickAdd'
import { Views } from '../parts/Views'
import { Mandatory } from '../parts/Mandatory'
import css from './pages.module.css'

/** The star of a project. */
export function Favourite({ project }: { project: string }) {
  const marked = useQuery(favourites())
  if (!marked.data) return null
  const on = marked.data.includes(project)
  return (
    <IconButton
      icon={Star}
      label={on ? t('tasks.favourite.off') : t('tasks.favourite.on')}
      aria-pressed={on}
      className={on ? css.starred : undefined}
      onClick={() => void mark(project, !on).catch(wrong)}
    />
  )
}

function Head({ view }: { view: ProjectView }) {
  const { project } = view
  const Icon = visibilityIcon(project)
  return (
    <header className={css.head}>
      <h1 className={css.name}>{project.name}</h1>
      <Tag icon={Icon}>{t(`tasks.visibility.${project.visibility}`)}</Tag>
      {project.archived_at ? (
        <Tag tone="warning" icon={Archive}>
          {t('tasks.archived')}
        </Tag>
      ) : null}
      <Favourite project={project.id} />
      {project.may.includes('tasks.view') ? (
        <Link
          to={`/tasks/projects/${project.id}/settings`}
          className="m-icon-button"
          aria-label={t('tasks.settings')}
          data-tip={t('tasks.settings')}
        >
          <Settings size={20} aria-hidden />
        </Link>
      ) : null}
    </header>
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
