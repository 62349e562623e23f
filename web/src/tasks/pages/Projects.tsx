import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { matches } from '../../ground/initials'
import { Panes } from '../../ground/shell/Page'
import { StarButton } from '../../ground/things/StarButton'
import { Button } from '../../ground/ui/Button'
import { Empty, Shown } from '../../ground/ui/states'
import { Tabs } from '../../ground/ui/Tabs'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { change } from '../data/changes'
import { PROJECT, projectsOf, type ProjectRow } from '../data/projects'
import { Nav, visibilityIcon } from '../parts/Nav'
import { NavTools } from '../parts/NavTools'
import css from './pages.module.css'

const WHICH = ['open', 'archived', 'trashed'] as const
type Which = (typeof WHICH)[number]

function Line({ project, which }: { project: ProjectRow; which: Which }) {
  const Icon = visibilityIcon(project)
  const path = { params: { path: { project: project.id } } }
  const restore = () =>
    void change(
      () =>
        ok<unknown>(
          which === 'trashed'
            ? api.POST('/api/tasks/projects/{project}/restore', path)
            : api.POST('/api/tasks/projects/{project}/unarchive', path),
        ),
      t('tasks.project.back', { name: project.name }),
    )
  return (
    <li className={css.project}>
      <Icon size={22} aria-hidden />
      <span style={{ minInlineSize: 0 }}>
        <Link to={`/tasks/projects/${project.id}`} className="m-cut">
          {project.name}
        </Link>
        <span className="m-soft m-caption m-cut m-block">
          {[project.key, t(`tasks.visibility.${project.visibility}`), project.summary]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className={css.numbers}>
        {project.may.includes('tasks.view') ? (
          <>
            <span>{t('tasks.project.open', { count: project.open })}</span>
            {project.overdue > 0 ? (
              <span className={css.late}>{t('tasks.project.overdue', { count: project.overdue })}</span>
            ) : null}
          </>
        ) : null}
      </span>
      {which === 'open' ? (
        <StarButton of={`${PROJECT}:${project.id}`} />
      ) : project.may.includes('tasks.manage') || project.may.includes('tasks.share') ? (
        <Button icon={RotateCcw} onClick={restore}>
          {which === 'trashed' ? t('tasks.restore') : t('tasks.unarchive')}
        </Button>
      ) : null}
    </li>
  )
}

function All({ which }: { which: Which }) {
  const found = useQuery(projectsOf(which))
  const [text, setText] = useState('')
  return (
    <Shown
      query={found}
      empty={(data) =>
        data.items.length === 0 && (
          <Empty
            action={
              which === 'open' && data.may.includes('tasks.found') ? (
                <Link to="/tasks/projects/new" className="m-button m-button-primary">
                  {t('tasks.project.new')}
                </Link>
              ) : undefined
            }
          >
            {t(`tasks.projects.none.${which}`)}
          </Empty>
        )
      }
    >
      {(data) => {
        const shown = data.items.filter((one) => matches(`${one.name} ${one.key}`, text))
        return (
          <div className="m-stack">
            {data.items.length > 7 ? (
              <TextField
                label={t('tasks.projects.search')}
                hideLabel
                placeholder={t('tasks.projects.search')}
                type="search"
                value={text}
                onChange={setText}
              />
            ) : null}
            {shown.length > 0 ? (
              <ul className={css.rows}>
                {shown.map((one) => (
                  <Line key={one.id} project={one} which={which} />
                ))}
              </ul>
            ) : (
              <Empty>{t('ground.choice.none')}</Empty>
            )}
          </div>
        )
      }}
    </Shown>
  )
}

/** All projects in reach: open ones, those put aside, those in the trash. */
export default function Projects() {
  const navigate = useNavigate()
  const search: { which?: string } = useSearch({ strict: false })
  const which = WHICH.find((one) => one === search.which) ?? 'open'
  const may = useQuery(projectsOf()).data?.may ?? []
  return (
    <Panes
      title={t('tasks.menu')}
      tools={<NavTools />}
      list={<Nav />}
      thingTitle={t('tasks.projects')}
      onBack={() => void navigate({ to: '/tasks' })}
      thing={
        <div className="m-stack">
          <header className={css.head}>
            <h1 className={css.name}>{t('tasks.projects')}</h1>
            {may.includes('tasks.found') ? (
              <Link to="/tasks/projects/new" className="m-button m-button-primary">
                {t('tasks.project.new')}
              </Link>
            ) : null}
          </header>
          <Tabs
            label={t('tasks.projects')}
            value={which}
            onChange={(next) =>
              void navigate({
                to: '/tasks/projects',
                search: next === 'open' ? {} : { which: next },
              })
            }
            tabs={WHICH.map((id) => ({ id, label: t(`tasks.projects.${id}`), content: <All which={id} /> }))}
          />
        </div>
      }
    />
  )
}
