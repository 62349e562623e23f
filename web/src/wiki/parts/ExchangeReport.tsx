import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { explain, Problem } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Shown } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { cancel, exchangeOf, fetchArchive, goesOn, refreshPages, type Exchange } from '../data/exchange'

/** What came of it, in one sentence. */
function ended({ state, way, done, losses }: Exchange): string {
  if (state === 'cancelled') return t('wiki.exchange.stopped')
  if (state === 'failed') return t('wiki.exchange.failed')
  if (way === 'out') return t('wiki.archive.made', { count: done })
  return losses.length > 0
    ? t('wiki.import.partly', { count: done, losses: losses.length })
    : t('wiki.import.whole', { count: done })
}

/** How far an import or an archive is, and in the end what did not come along and why. */
export function ExchangeReport({ id, onClose }: { id: string; onClose: () => void }) {
  const found = useQuery(exchangeOf(id))
  const over = found.data ? !goesOn(found.data) : false
  useEffect(() => {
    if (over) void refreshPages()
  }, [over])
  return (
    <Shown query={found}>
      {(one) => (
        <div className="m-stack">
          <p className="m-num" role="status">
            {goesOn(one) ? t('wiki.exchange.progress', { done: one.done, total: one.total }) : ended(one)}
          </p>
          {goesOn(one) ? (
            <>
              <progress
                max={1}
                value={one.total > 0 ? one.done / one.total : undefined}
                aria-label={one.way === 'in' ? t('wiki.import') : t('wiki.archive')}
              />
              <p className="m-soft">{t('wiki.exchange.goes-on')}</p>
            </>
          ) : null}
          {one.losses.length > 0 ? (
            <ul aria-label={t('wiki.exchange.left')}>
              {one.losses.map(({ name, code }, at) => (
                <li key={at}>
                  <strong>{name}</strong> {explain(new Problem(409, code, ''))}
                </li>
              ))}
            </ul>
          ) : null}
          <div className="m-form-foot">
            {one.archive_bytes !== null ? (
              <Button kind="primary" onClick={() => void fetchArchive(one)}>
                {t('wiki.archive.fetch')}
              </Button>
            ) : null}
            <Button kind={one.archive_bytes === null ? 'primary' : undefined} onClick={onClose}>
              {t('ground.close')}
            </Button>
            {goesOn(one) ? (
              <Button onClick={() => void cancel(one.id)}>{t('wiki.exchange.stop')}</Button>
            ) : null}
          </div>
        </div>
      )}
    </Shown>
  )
}
