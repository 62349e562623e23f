import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { TextArea } from '../../ground/ui/TextArea'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { cancel, type Trip } from '../data/trips'

/** Calls a confirmed trip off; it stays so. */
export default function CancelDialog({ trip, onClose }: { trip: Trip; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const [sending, setSending] = useState(false)
  const send = async () => {
    if (sending) return
    setSending(true)
    try {
      await cancel(trip, reason)
      done(t('trips.cancelled'))
      onClose()
    } catch (error) {
      wrong(error)
      setSending(false)
    }
  }
  return (
    <Dialog
      title={t('trips.cancel')}
      open
      size="small"
      onClose={onClose}
      foot={
        <>
          <Button kind="danger" pending={sending} onClick={() => void send()}>
            {t('trips.cancel')}
          </Button>
          <Button onClick={onClose}>{t('ground.close')}</Button>
        </>
      }
    >
      <div className="m-stack">
        <p>{t('trips.cancel.lead')}</p>
        <TextArea
          label={t('trips.cancel.reason')}
          autoFocus
          rows={3}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
      </div>
    </Dialog>
  )
}
