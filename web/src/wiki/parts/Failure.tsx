import { CircleAlert, RotateCw } from 'lucide-react'
import { Button } from '../../ground/ui/Button'
import { t } from '../../ground/words'
import css from './Failure.module.css'

interface Props {
  /** What failed, in one sentence. */
  what: string
  /** Why, and what to do; empty where nobody knows. */
  why: string
  /** Does it once more. */
  onAgain?: () => void
}

/** What failed and why, with another try where it may come out otherwise. */
export function Failure({ what, why, onAgain }: Props) {
  return (
    <div role="alert" className={css.failure}>
      <CircleAlert size={20} aria-hidden className={css.sign} />
      <div>
        <strong className="m-block">{what}</strong>
        {why ? <p>{why}</p> : null}
        {onAgain ? (
          <Button icon={RotateCw} onClick={onAgain}>
            {t('wiki.exchange.again')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
