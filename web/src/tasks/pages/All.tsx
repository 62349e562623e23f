import { useNavigate } from '@tanstack/react-router'
import { Panes } from '../../ground/shell/Page'
import { t } from '../../ground/words'
import { Nav } from '../parts/Nav'
import { NavTools } from '../parts/NavTools'
import { Views } from '../parts/Views'
import css from './pages.module.css'

/** All tasks in reach, filtered. */
export default function All() {
  const navigate = useNavigate()
  return (
    <Panes
      title={t('tasks.menu')}
      tools={<NavTools />}
      list={<Nav />}
      wide
      thingTitle={t('tasks.all')}
      onBack={() => void navigate({ to: '/tasks' })}
      thing={
        <div className="m-stack">
          <header className={css.head}>
            <h1 className={css.name}>{t('tasks.all')}</h1>
          </header>
          <Views at="/tasks/all" title={t('tasks.all')} views={['list', 'calendar', 'plan']} />
        </div>
      }
    />
  )
}
