import { extendSession } from '../session'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { wrong } from '../ui/toasts'
import { t } from '../words'

/** Warns before the session ends, and extends it with one press. */
export default function IdleDialog({ left }: { left: number }) {
  const stay = () => void extendSession().catch(wrong)
  return (
    <Dialog
      title={t('ground.idle.title')}
      open
      role="alertdialog"
      size="small"
      onClose={stay}
      foot={
        <Button kind="primary" autoFocus onClick={stay}>
          {t('ground.idle.stay')}
        </Button>
      }
    >
      <p>{t('ground.idle.lead', { minutes: Math.max(1, Math.ceil(left / 60_000)) })}</p>
    </Dialog>
  )
}
