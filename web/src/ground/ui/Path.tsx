import { Link } from '@tanstack/react-router'
import { t } from '../words'

export interface Crumb {
  title: string
  /** Absent for what cannot be opened. */
  to?: string
}

/** Where a thing lies. */
export function Path({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={t('ground.path')} className="m-path">
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={`${index}-${crumb.title}`}>
            {crumb.to ? (
              <Link to={crumb.to} className="m-cut">
                {crumb.title}
              </Link>
            ) : (
              <span className="m-cut">{crumb.title}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
