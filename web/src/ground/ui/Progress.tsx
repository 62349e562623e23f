import { useId } from 'react'
import { t } from '../words'
import { Button } from './Button'

interface Props {
  /** What is going on. */
  label: string
  /** 0 to 1; absent when nobody can say how far. */
  value?: number
  /** How far in words: `3 / 7`, `12 MB`. */
  detail?: string
  /** Seconds left, when known. */
  left?: number
  onCancel?: () => void
}

/** Long work: what, how far, how long, cancel. */
export function Progress({ label, value, detail, left, onCancel }: Props) {
  const id = useId()
  return (
    <div className="m-progress">
      <div className="m-row">
        <span id={id} className="m-cut">
          {label}
        </span>
        <span className="m-soft m-num m-push">
          {detail}
          {left === undefined ? null : ` · ${t('ground.progress.left', { seconds: Math.ceil(left) })}`}
        </span>
      </div>
      <div className="m-row">
        <progress aria-labelledby={id} max={1} value={value} />
        {onCancel ? (
          <Button kind="quiet" onClick={onCancel}>
            {t('ground.cancel')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
