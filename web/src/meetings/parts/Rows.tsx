import { Link } from '@tanstack/react-router'
import { atTime } from '../../ground/dates'
import { t } from '../../ground/words'
import type { Row } from '../data/lists'
import { StateTag } from './marks'
import css from './Rows.module.css'

/** Meetings in a list: what, when and where, about what, how far. */
export function Rows({ rows, label }: { rows: readonly Row[]; label: string }) {
  return (
    <ul className={css.rows} aria-label={label}>
      {rows.map((row) => {
        const at = row.started_at ?? row.starts_at
        return (
          <li key={row.id} className={css.row}>
            <span className={css.what}>
              <Link to={`/meetings/${row.id}`}>{row.title}</Link>
              <span className="m-soft m-block">
                {[
                  at ? atTime(at) : t('meetings.no-time'),
                  row.location,
                  row.about?.title,
                  t('meetings.led-by', { name: row.chair_name }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <StateTag state={row.state} />
          </li>
        )
      })}
    </ul>
  )
}
