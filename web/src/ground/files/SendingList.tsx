import { RotateCw } from 'lucide-react'
import { explain } from '../problem'
import { Button } from '../ui/Button'
import { Progress } from '../ui/Progress'
import { t } from '../words'
import { sizeText } from './data'
import css from './files.module.css'
import type { Sending } from './sending'

/** Several files on their way as one: how many have arrived, how far all are together. */
export function together(
  sendings: readonly Sending[],
): Pick<Sending, 'sent' | 'size' | 'since'> & { arrived: number } {
  return {
    arrived: sendings.filter((one) => one.arrived).length,
    sent: sendings.reduce((sum, one) => sum + one.sent, 0),
    size: sendings.reduce((sum, one) => sum + one.size, 0),
    since: Math.min(...sendings.map((one) => one.since)),
  }
}

/** What is on its way, in one line: how far, how long, cancel; what failed says why and can be tried again. */
export function SendingList({ sendings }: { sendings: readonly Sending[] }) {
  if (sendings.length === 0) return null
  const going = sendings.filter((one) => !one.failure)
  const [first] = going
  const all = together(going)
  const seconds = (Date.now() - all.since) / 1000
  return (
    <ul className={css.sendings} aria-label={t('files.sending')}>
      {first ? (
        <li>
          <Progress
            label={
              going.length > 1
                ? t('files.sending.several', { count: going.length, arrived: all.arrived })
                : first.name
            }
            value={all.size ? all.sent / all.size : undefined}
            detail={`${sizeText(all.sent)} / ${sizeText(all.size)}`}
            left={all.sent > 0 ? (seconds / all.sent) * (all.size - all.sent) : undefined}
            onCancel={() => going.forEach((one) => (one.arrived ? undefined : one.stop()))}
          />
        </li>
      ) : null}
      {sendings
        .filter((one) => one.failure)
        .map((one) => (
          <li key={one.key}>
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
          </li>
        ))}
    </ul>
  )
}
