import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { explain, Problem } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Progress } from '../../ground/ui/Progress'
import { Shown } from '../../ground/ui/states'
import { t } from '../../ground/words'
import {
  again,
  cancel,
  exchangeOf,
  fetchArchive,
  goesOn,
  refreshPages,
  type Exchange,
} from '../data/exchange'
import css from './ExchangeReport.module.css'
import { Failure } from './Failure'

type Lost = Exchange['losses'][number]

/** What came of it, in one sentence. */
export function ended({ state, way, name, done, losses }: Exchange): string {
  if (state === 'cancelled') return way === 'out' ? t('wiki.archive.stopped') : t('wiki.exchange.stopped')
  if (state === 'failed')
    return way === 'out' ? t('wiki.archive.failed', { name }) : t('wiki.import.failed', { name })
  if (way === 'out') return t('wiki.archive.made', { count: done })
  return losses.length > 0
    ? t('wiki.import.partly', { count: done, losses: losses.length })
    : t('wiki.import.whole', { count: done })
}

/** Why something did not come, in words. */
export const whyOf = ({ code }: Lost): string => explain(new Problem(409, code, ''))

/** A name as people wrote it: links in documents write it in signs of an address. */
function readable(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** How far it is, and in the end what did not come along and why. The last loss of one that failed is what ended it. */
function Report({ one }: { one: Exchange }) {
  const failed = one.state === 'failed'
  const reason = failed ? one.losses.at(-1) : undefined
  const losses = failed ? one.losses.slice(0, -1) : one.losses
  return (
    <div className="m-stack">
      {goesOn(one) ? (
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
      ) : failed ? (
        <Failure what={ended(one)} why={reason ? whyOf(reason) : ''} />
      ) : (
        <p role="status">{ended(one)}</p>
      )}
      {failed && one.done > 0 && one.way === 'in' ? (
        <p>{t('wiki.exchange.came', { count: one.done })}</p>
      ) : null}
      {losses.length > 0 ? (
        <section aria-labelledby="exchange-left" className="m-stack">
          <h3 id="exchange-left" className={css.left}>
            {t('wiki.exchange.left')}
          </h3>
          <ul className={css.losses}>
            {losses.map((lost, at) => (
              <li key={at}>
                {lost.name ? <strong className="m-block">{readable(lost.name)}</strong> : null}
                <span className="m-soft">{whyOf(lost)}</span>
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
  const first = one?.way === 'in' && one.state === 'done' ? one.pages[0] : undefined
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
        {one && (one.state === 'failed' || one.state === 'cancelled') ? (
          <Button kind="primary" onClick={() => void again(one.id)}>
            {t('wiki.exchange.again')}
          </Button>
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
