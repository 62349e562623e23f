import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Panes } from '../../ground/shell/Page'
import { Path } from '../../ground/ui/Path'
import { Shown } from '../../ground/ui/states'
import { Tabs } from '../../ground/ui/Tabs'
import { t } from '../../ground/words'
import { projectOf } from '../data/projects'
import { Nav } from '../parts/Nav'
import { NavTools } from '../parts/NavTools'
import { General } from '../parts/settings/General'
import { Members } from '../parts/settings/Members'
import { Milestones } from '../parts/settings/Milestones'
import { States } from '../parts/settings/States'
import { TagGroups } from '../parts/settings/TagGroups'
import { Templates } from '../parts/settings/Templates'
import css from './pages.module.css'

const PARTS = ['general', 'members', 'states', 'tags', 'milestones', 'templates'] as const
type Part = (typeof PARTS)[number]

/** Everything about a project that is not a task. */
export default function ProjectSettings() {
  const navigate = useNavigate()
  const { project = '' }: { project?: string } = useParams({ strict: false })
  const search: { part?: string } = useSearch({ strict: false })
  const part: Part = PARTS.find((one) => one === search.part) ?? 'general'
  const found = useQuery(projectOf(project))
  const at = `/tasks/projects/${project}`
  return (
    <Panes
      title={t('tasks.menu')}
      tools={<NavTools />}
      list={<Nav />}
      thingTitle={t('tasks.settings')}
      onBack={() => void navigate({ to: at })}
      thing={
        <Shown query={found} of={`tasks.project:${project}`}>
          {(view) => (
            <div className="m-stack">
              <header>
                <Path crumbs={[{ title: view.project.name, to: at }]} />
                <h1 className={css.name}>{t('tasks.settings')}</h1>
              </header>
              <Tabs
                label={t('tasks.settings')}
                value={part}
                onChange={(next) =>
                  void navigate({ to: `${at}/settings`, search: { part: next }, replace: true })
                }
                tabs={[
                  { id: 'general', label: t('tasks.settings.general'), content: <General view={view} /> },
                  { id: 'members', label: t('tasks.settings.members'), content: <Members view={view} /> },
                  { id: 'states', label: t('tasks.settings.states'), content: <States view={view} /> },
                  { id: 'tags', label: t('tasks.settings.tags'), content: <TagGroups view={view} /> },
                  {
                    id: 'milestones',
                    label: t('tasks.settings.milestones'),
                    content: <Milestones view={view} />,
                  },
                  {
                    id: 'templates',
                    label: t('tasks.settings.templates'),
                    content: <Templates view={view} />,
                  },
                ]}
              />
            </div>
          )}
        </Shown>
      }
    />
  )
}
