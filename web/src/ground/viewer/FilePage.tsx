import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { cardOf } from '../Card'
import { placeOf } from '../house'
import { useParam, useQueryPart } from '../place'
import { useTitle } from '../title'
import { t } from '../words'
import { askedPage, lookAt } from './data'
import Viewer from './Viewer'
import css from './viewer.module.css'

/** Shows in the address which page is in sight. The router is not told: it would scroll to where it thinks the page is. */
function cite(page: number) {
  const address = page > 1 ? `#page=${page}` : location.pathname + location.search
  History.prototype.replaceState.call(history, history.state, '', address)
}

/** A file on a page of its own; `#page=3` opens its third page, and follows the page in sight. */
export default function FilePage() {
  const id = useParam('id')
  const [version] = useQueryPart('version')
  const number = /^\d{1,6}$/.test(version) ? Number(version) : undefined
  const look = useQuery(lookAt(id, number))
  const ref = `files.file:${id}`
  const path = useQuery(cardOf(ref)).data?.path ?? []
  const place = placeOf(ref, path)
  const [hash, setHash] = useState(location.hash)
  useTitle(look.data?.name ?? '')
  useEffect(() => {
    const hear = () => setHash(location.hash)
    window.addEventListener('hashchange', hear)
    return () => window.removeEventListener('hashchange', hear)
  }, [])
  return (
    <main className={css.page} id="main" tabIndex={-1}>
      {place === placeOf(ref) ? null : (
        <nav className={`${css.home} m-screen-only`} aria-label={t('convert.home')}>
          <Link to={place}>{t('convert.home.open')}</Link>
          <span className="m-soft m-caption m-cut">{path.map((step) => step.title).join(' \u203A ')}</span>
        </nav>
      )}
      <Viewer
        key={`${id}.${version}.${hash}`}
        file={id}
        version={number}
        page={askedPage(hash)}
        onPage={cite}
      />
    </main>
  )
}
