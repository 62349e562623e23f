import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { t } from '../words'
import { Button } from './Button'
import { IconButton } from './IconButton'
import { dismiss, leaveSoon, stay, useToasts } from './toasts'

/** The place where notices appear; read aloud as they come. */
export function Toasts() {
  const toasts = useToasts()
  return (
    <section className="m-toasts" aria-label={t('ground.toasts')} data-react-aria-top-layer="true">
      <div role="status" aria-live="polite">
        {toasts.map((toast) => (
          <div
            key={toast.id}
            className="m-toast"
            data-kind={toast.kind}
            onPointerEnter={() => stay(toast.id)}
            onPointerLeave={() => leaveSoon(toast)}
            onFocus={() => stay(toast.id)}
            onBlur={() => leaveSoon(toast)}
          >
            {toast.kind === 'wrong' ? (
              <CircleAlert size={20} aria-hidden />
            ) : (
              <CircleCheck size={20} aria-hidden />
            )}
            <p>{toast.text}</p>
            {toast.undo ? (
              <Button
                kind="quiet"
                onClick={() => {
                  toast.undo?.()
                  dismiss(toast.id)
                }}
              >
                {t('ground.undo')}
              </Button>
            ) : null}
            <IconButton icon={X} label={t('ground.close')} onClick={() => dismiss(toast.id)} />
          </div>
        ))}
      </div>
    </section>
  )
}
