import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { TextArea } from '../../ground/ui/TextArea'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { release, type Hold } from '../data/keeping'

/** Why a hold ends. */
export default function Release({ hold, onClose }: { hold: Hold; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const [sending, setSending] = useState(false)
  const good = reason.trim().length >= 2
  const send = async () => {
    if (!good || sending) return
    setSending(true)
    try {
      await release(hold.id, reason.trim())
      done(t('messenger.keeping.released'))
      onClose()
    } catch (error) {
      wrong(error)
      setSending(false)
    }
  }
  return (
    <Dialog
      title={t('messenger.keeping.release')}
      open
      role="alertdialog"
      size="small"
      onClose={onClose}
      foot={
        <>
          <Button kind="danger" pending={sending} aria-disabled={!good} onClick={() => void send()}>
            {t('messenger.keeping.release.go')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack">
        <p>{t('messenger.keeping.release.lead', { name: hold.name })}</p>
        <TextArea
          label={t('messenger.keeping.reason')}
          hint={t('messenger.keeping.reason.hint')}
          value={reason}
          onChange={setReason}
          maxLength={500}
          rows={3}
          autoFocus
        />
      </div>
    </Dialog>
  )
}
