import { Link } from '@tanstack/react-router'
import { nameOf } from '../../ground/session'
import { Avatar } from '../../ground/ui/Avatar'
import { Tag } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import type { Row } from '../data'
import { lastOf, titleOf } from '../rules'
import styles from './people.module.css'

const STATUSES = ['active', 'leave', 'seconded-out', 'seconded-in', 'suspended', 'relieved', 'left'] as const
export type Status = (typeof STATUSES)[number]

/** The state of a person in words; nothing for somebody simply at work. */
export function StatusTag({ row }: { row: Row }) {
  if (row.suspended_at) return <Tag tone="danger">{t('people.no-access')}</Tag>
  if (row.status === 'active') return null
  const status = STATUSES.find((one) => one === row.status) ?? 'left'
  return <Tag tone={status === 'left' ? 'plain' : 'info'}>{t(`people.status.${status}`)}</Tag>
}

/** Where a person belongs, as one line. */
export const belonging = (row: Row): string =>
  [lastOf(row.path) || row.org, titleOf(row)].filter(Boolean).join(' · ')

interface Props {
  row: Row
  /** Shows what tells people of the same name apart. */
  alike?: boolean
  current?: boolean
}

/** A person in a list: name, post, unit, site; people of one name with their number. */
export function PersonRow({ row, alike, current }: Props) {
  return (
    <Link
      to={`/people/${row.id}`}
      search={(before: Record<string, unknown>) => before}
      className={`m-list-row ${styles.row}`}
      aria-current={current ? 'page' : undefined}
    >
      <Avatar id={row.id} fn={row.fn} portrait={row.portrait} size={36} />
      <span className={styles.person} style={{ flex: 1 }}>
        <span className="m-cut">
          <strong>{nameOf(row)}</strong>
          {alike && row.number ? <span className="m-soft m-num"> {row.number}</span> : null}
        </span>
        <span className="m-cut m-soft m-caption">
          {[belonging(row), row.site_name].filter(Boolean).join(' · ')}
        </span>
      </span>
      <StatusTag row={row} />
    </Link>
  )
}
