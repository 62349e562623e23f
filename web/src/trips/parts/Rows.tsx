import { Link } from '@tanstack/react-router'
import { useMe } from '../../ground/session'
import { t } from '../../ground/words'
import type { Row } from '../data/trips'
import { spanWords, StateTag } from './marks'
import css from './trips.module.css'

/** Trips in a list: where to and what for, when, who, how far. */
export function Rows({ rows, label }: { rows: readonly Row[]; label: string }) {
  const me = useMe().id
  return (
    <ul aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} className={css.row}>
          <span className={css.what}>
            <Link to={`/trips/${row.id}`}>
              {[row.region, row.purpose.split('\n')[0]].filter(Boolean).join(' · ')}
            </Link>
            <span className="m-soft m-block">
              {[
                spanWords(row),
                row.target === row.region ? '' : row.target,
                row.traveller === me ? '' : t('trips.of', { name: row.name }),
                row.companions > 0 ? t('trips.along', { count: row.companions }) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          <StateTag state={row.state} />
        </li>
      ))}
    </ul>
  )
}
