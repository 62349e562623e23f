import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Skeleton } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { boards } from '../data'
import { SORT_ICONS } from './marks'
import css from './boards.module.css'

/** The boards in reach, each with how much must still be read there. */
export function Nav() {
  const found = useQuery(boards())
  return (
    <nav aria-label={t('boards.menu')} className={css.nav}>
      {found.isPending ? <Skeleton rows={4} /> : null}
      <ul>
        {(found.data?.items ?? []).map((one) => {
          const Icon = SORT_ICONS[one.sort]
          return (
            <li key={one.id}>
              <Link to={`/boards/${one.id}`} className="m-list-row">
                <Icon size={20} aria-hidden className={css.icon} />
                <span className="m-cut">{one.name}</span>
                {one.unread > 0 ? (
                  <span className={css.unread} aria-label={t('boards.unread', { count: one.unread })}>
                    {one.unread}
                  </span>
                ) : null}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
