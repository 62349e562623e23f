import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { explain, Problem } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Progress } from '../../ground/ui/Progress'
import { Shown } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { cancel, exchangeOf, fetchArchive, goesOn, refreshPages, type Exchange } from '../data/exchange'
import css from './ExchangeReport.module.css'

/** What came of it, in one sentence. */
function ended({ state, way, done, losses }: Exchange): string {
  if (state === 'cancelled') return way === 'out' ? t('wiki.archive.stopped') : t('wiki.exchange.stopped')
  if (state === 'failed') return t('wiki.exchange.failed')
  if (way === 'out') return t('wiki.archive.made', { count: done })
  return losses.length > 0
    ? t('wiki.import.partly', { count: done, losses: losses.length })
    : t('wiki.import.whole', { count: done })
}

/** A name as people wrote it: links in documents write it in signs of an address. */
function readable(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** How far it is, and in the end what did not come along and why. */
function Report({ one }: { one: Exchange }) {
  const runs = goesOn(one)
  return (
    <div className="m-stack">
      {runs ? (
        <>
          <Progress
            label={one.way === 'in' ? t('wiki.import.running') : t('wiki.archive.running')}
            value={one.total > 0 ? one.done / one.total : undefined}
            detail={
              one.total > 0 ? t('wiki.exchange.progress', { done: one.done, total: one.total }) : undefined
            }
          />
          <p className="m-soft">{t('wiki.exchange.goes-on')}</p>
        </>
      ) : (
        <p role="status">{ended(one)}</p>
      )}
      {one.losses.length > 0 ? (
        <section aria-labelledby="exchange-left" className="m-stack">
          <h3 id="exchange-left" className={css.left}>
            {t('wiki.exchange.left')}
          </h3>
          <ul className={css.losses}>
            {one.losses.map(({ name, code }, at) => (
              <li key={at}>
                <strong className="m-block">{readable(name)}</strong>
                <span className="m-soft">{explain(new Problem(409, code, ''))}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

/** An import or an archive that was begun, as the body and the foot of a window; null before. */
export function useReport(
  id: string | null,
  onClose: () => void,
): { body: ReactNode; foot: ReactNode } | null {
  const found = useQuery({ ...exchangeOf(id ?? ''), enabled: id !== null })
  const one = found.data
  const over = one ? !goesOn(one) : false
  useEffect(() => {
    if (over) void refreshPages()
  }, [over])
  if (id === null) return null
  const first = one?.way === 'in' && over ? one.pages[0] : undefined
  return {
    body: <Shown query={found}>{(shown) => <Report one={shown} />}</Shown>,
    foot: (
      <>
        {one && one.archive_bytes !== null ? (
          <Button kind="primary" onClick={() => void fetchArchive(one)}>
            {t('wiki.archive.fetch')}
          </Button>
        ) : null}
        {first ? (
          <Link to={`/wiki/${first}`} className="m-button m-button-primary" onClick={onClose}>
            <span>{t('wiki.import.open')}</span>
          </Link>
        ) : null}
        <Button onClick={onClose}>{t('ground.close')}</Button>
        {one && !over ? (
          <Button kind="quiet" onClick={() => void cancel(one.id)}>
            {t('wiki.exchange.stop')}
          </Button>
        ) : null}
      </>
    ),
  }
}
