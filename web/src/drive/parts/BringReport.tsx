import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { explain, Problem } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Shown } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { actOf, cancel, refreshActs, runs, type Act } from '../data/acts'
import { refreshEntries } from '../data/entries'

/** Whether everything came, some of it, or why it stopped. */
function ended({ state, done, total, problems }: Act): string {
  if (state === 'cancelled') return t('drive.act.cancelled', { done, total })
  if (state === 'failed') return t('drive.bring.failed', { done, total })
  return problems.length > 0
    ? t('drive.bring.partly', { total, count: problems.length })
    : t('drive.bring.whole', { total })
}

/** How far an import is, and in the end what did not come and why. */
export function BringReport({ act: id, onClose }: { act: string; onClose: () => void }) {
  const found = useQuery(actOf(id))
  const over = found.data ? !runs(found.data) : false
  useEffect(() => {
    if (over) void Promise.all([refreshEntries(), refreshActs()])
  }, [over])
  return (
    <Shown query={found}>
      {(act) => (
        <div className="m-stack">
          <p className="m-num" role="status">
            {runs(act) ? t('drive.act.progress', { done: act.done, total: act.total }) : ended(act)}
          </p>
          {runs(act) ? (
            <>
              <progress
                max={1}
                value={act.total > 0 ? act.done / act.total : undefined}
                aria-label={t('drive.act.import')}
              />
              <p className="m-soft">{t('drive.bring.goes-on')}</p>
            </>
          ) : null}
          {act.problems.length > 0 ? (
            <ul aria-label={t('drive.bring.left')}>
              {act.problems.map((one, at) => (
                <li key={at}>
                  <strong>{one.name}</strong>{' '}
                  {explain(new Problem(409, one.code, '', one.params as Record<string, unknown>))}
                </li>
              ))}
            </ul>
          ) : null}
          <div className="m-form-foot">
            <Button kind="primary" onClick={onClose}>
              {t('ground.close')}
            </Button>
            {runs(act) ? <Button onClick={() => void cancel(act.id)}>{t('drive.bring.stop')}</Button> : null}
          </div>
        </div>
      )}
    </Shown>
  )
}
