import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { t } from '../../ground/words'
import { driveName, type Drive } from '../data/drives'
import { useDropTarget } from './dragging'
import css from './Crumbs.module.css'

interface Step {
  id: string
  name: string
}

function Crumb({ step, title }: { step: Step; title: string }) {
  const { over, handlers } = useDropTarget({ id: step.id, title, adds: true })
  return (
    <Link to={`/drive/${step.id}`} className={css.crumb} data-over={over || undefined} {...handlers}>
      <span className="m-cut">{title}</span>
    </Link>
  )
}

interface Props {
  drive: Pick<Drive, 'name' | 'former'> | null
  path: readonly Step[]
  title: string
  /** The last step is a heading of its own elsewhere. */
  bare?: boolean
}

/** The way to a folder, its last step as the heading; entries can be dropped on each step. */
export function Crumbs({ drive, path, title, bare }: Props) {
  const above = bare ? path : path.slice(0, -1)
  return (
    <nav aria-label={t('ground.path')} className={css.crumbs}>
      <ol>
        {above.map((step, index) => (
          <li key={step.id}>
            <Crumb step={step} title={index === 0 ? driveName(drive) : step.name} />
            <ChevronRight size={18} aria-hidden />
          </li>
        ))}
        {bare ? null : (
          <li>
            <h1 className="m-cut">{title}</h1>
          </li>
        )}
      </ol>
    </nav>
  )
}
