import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { nameOf } from '../../ground/session'
import { Avatar } from '../../ground/ui/Avatar'
import { Shown } from '../../ground/ui/states'
import { needWords, t } from '../../ground/words'
import { person } from '../data'
import { lastOf, titleOf } from '../rules'
import { StatusTag } from './PersonRow'

/** What is shown of a person on hover or focus of a chip. */
export default function PersonCard({ id }: { id: string }) {
  const query = useQuery(person(id))
  const [ready, setReady] = useState(false)
  useEffect(() => void needWords('people').then(() => setReady(true)), [])
  if (!ready) return null
  return (
    <Shown query={query}>
      {({ person: row }) => (
        <>
          <span className="m-row">
            <Avatar id={row.id} fn={row.fn} portrait={row.portrait} size={44} />
            <span>
              <strong>{nameOf(row)}</strong>
              <span className="m-soft"> {titleOf(row)}</span>
            </span>
            <StatusTag row={row} />
          </span>
          <dl>
            {row.path || row.org ? (
              <>
                <dt>{t('people.unit')}</dt>
                <dd>{lastOf(row.path) || row.org}</dd>
              </>
            ) : null}
            {row.site_name ? (
              <>
                <dt>{t('people.site')}</dt>
                <dd>{row.site_name}</dd>
              </>
            ) : null}
            {row.extension ? (
              <>
                <dt>{t('people.extension')}</dt>
                <dd className="m-num">{row.extension}</dd>
              </>
            ) : null}
          </dl>
        </>
      )}
    </Shown>
  )
}
