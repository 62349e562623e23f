import { RotateCw } from 'lucide-react'
import { explain } from '../problem'
import { Button } from '../ui/Button'
import { Progress } from '../ui/Progress'
import { t } from '../words'
import { sizeText } from './data'
import css from './files.module.css'
import type { Sending } from './sending'

/** What is on its way: how far, how long, cancel; what failed says why and can be tried again. */
export function SendingList({ sendings }: { sendings: readonly Sending[] }) {
  if (sendings.length === 0) return null
  return (
    <ul className={css.sendings} aria-label={t('files.sending')}>
      {sendings.map((one) => {
        const seconds = (Date.now() - one.since) / 1000
        return (
          <li key={one.key}>
            {one.failure ? (
              <div role="alert" className={css.failed}>
                <strong className="m-cut">{one.name}</strong>
                <p>{explain(one.failure)}</p>
                <div className="m-row">
                  <Button kind="quiet" icon={RotateCw} onClick={one.again}>
                    {t('ground.retry')}
                  </Button>
                  <Button kind="quiet" onClick={one.stop}>
                    {t('files.give-up')}
                  </Button>
                </div>
              </div>
            ) : (
              <Progress
                label={one.name}
                value={one.size ? one.sent / one.size : undefined}
                detail={`${sizeText(one.sent)} / ${sizeText(one.size)}`}
                left={one.sent > 0 ? (seconds / one.sent) * (one.size - one.sent) : undefined}
                onCancel={one.stop}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
