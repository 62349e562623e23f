import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  CalendarClock,
  CalendarDays,
  CalendarRange,
  Clock3,
  FolderKanban,
  Forward,
  Lightbulb,
  Lock,
  Bell,
  PenLine,
  Search,
  Settings2,
  Star,
  type LucideIcon,
} from 'lucide-react'
import { favourites } from '../../ground/things/data'
import { t } from '../../ground/words'
import { Skeleton } from '../../ground/ui/states'
import { projectsOf, type ProjectRow } from '../data/projects'
import { BUCKETS, mineCounts, type Bucket } from '../data/tasks'
import css from './Nav.module.css'

export const BUCKET_ICONS: Record<Bucket, LucideIcon> = {
  overdue: CalendarClock,
  today: CalendarDays,
  week: CalendarRange,
  later: Clock3,
  'by-me': Forward,
  following: Bell,
  made: PenLine,
}

/** Projects the list shows before it sends to the page of all of them. */
const MOST = 30

/** What all staff may do with a project, as a sign. */
export const visibilityIcon = (project: ProjectRow): LucideIcon =>
  project.visibility === 'private' ? Lock : project.visibility === 'add' ? Lightbulb : FolderKanban

/** My work, then projects: favourites first. */
export function Nav() {
  const counts = useQuery(mineCounts()).data
  const projects = useQuery(projectsOf())
  const marked = (useQuery(favourites).data?.items ?? []).map((one) => one.id)
  const number: Partial<Record<Bucket, number>> = counts
    ? {
        overdue: counts.overdue,
        today: counts.today,
        week: counts.week,
        later: counts.later,
        'by-me': counts.by_me,
        following: counts.following,
      }
    : {}
  const all = projects.data?.items ?? []
  const starred = all.filter((one) => marked.includes(one.id))
  const others = all.filter((one) => !marked.includes(one.id)).slice(0, MOST)
  const project = (one: ProjectRow) => {
    const Icon = visibilityIcon(one)
    return (
      <li key={one.id}>
        <Link to={`/tasks/projects/${one.id}`} className="m-list-row">
          <Icon size={20} aria-hidden className={css.icon} />
          <span className="m-cut">{one.name}</span>
          {one.open > 0 ? <span className={css.count}>{one.open}</span> : null}
        </Link>
      </li>
    )
  }
  return (
    <nav aria-label={t('tasks.menu')} className={css.nav}>
      <ul>
        {BUCKETS.map((bucket) => {
          const Icon = BUCKET_ICONS[bucket]
          const count = number[bucket] ?? 0
          return (
            <li key={bucket}>
              <Link to={`/tasks/mine/${bucket}`} className="m-list-row">
                <Icon size={20} aria-hidden className={css.icon} />
                <span className="m-cut">{t(`tasks.bucket.${bucket}`)}</span>
                {count > 0 ? (
                  <span className={css.count} data-tone={bucket === 'overdue' ? 'late' : undefined}>
                    {count}
                  </span>
                ) : null}
              </Link>
            </li>
          )
        })}
        <li>
          <Link to="/tasks/all" className="m-list-row">
            <Search size={20} aria-hidden className={css.icon} />
            <span className="m-cut">{t('tasks.all')}</span>
          </Link>
        </li>
      </ul>
      {starred.length > 0 ? (
        <>
          <h3 className={css.head}>
            <Star size={16} aria-hidden /> {t('tasks.favourites')}
          </h3>
          <ul>{starred.map(project)}</ul>
        </>
      ) : null}
      <h3 className={css.head}>{t('tasks.projects')}</h3>
      {projects.isPending ? <Skeleton rows={4} /> : null}
      <ul>
        {others.map(project)}
        <li>
          <Link to="/tasks/projects" className="m-list-row" activeOptions={{ exact: true }}>
            <Settings2 size={20} aria-hidden className={css.icon} />
            <span className="m-cut">{t('tasks.projects.all')}</span>
          </Link>
        </li>
      </ul>
    </nav>
  )
}
