import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { createPortal } from 'react-dom'
import { t } from '../words'
import { Button } from './Button'
import { IconButton } from './IconButton'
import { useToastPlace } from './toastPlaces'
import { dismiss, leaveSoon, stay, useToasts, type Toast } from './toasts'

function Notice({ toast }: { toast: Toast }) {
  return (
    <div
      className="m-toast"
      data-kind={toast.kind}
      onPointerEnter={() => stay(toast.id)}
      onPointerLeave={() => leaveSoon(toast)}
      onFocus={() => stay(toast.id)}
      onBlur={() => leaveSoon(toast)}
    >
      {toast.kind === 'wrong' ? <CircleAlert size={20} aria-hidden /> : <CircleCheck size={20} aria-hidden />}
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
  )
}

/** The place where notices appear, at the foot of the screen or of the window on top; read aloud as they come. */
export function Toasts() {
  const toasts = useToasts()
  const place = useToastPlace()
  const notices = toasts.map((toast) => <Notice key={toast.id} toast={toast} />)
  return (
    <section className="m-toasts" aria-label={t('ground.toasts')} data-react-aria-top-layer="true">
      <div role="status" aria-live="polite">
        {place ? null : notices}
      </div>
      {place ? createPortal(notices, place) : null}
    </section>
  )
}
