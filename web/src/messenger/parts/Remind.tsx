import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { remind } from '../data/acts'
import type { Message } from '../data/rooms'
import { Moment } from './Moment'
import { oneLine } from './lines'

/** When to be reminded of a message. */
export default function Remind({ message, onClose }: { message: Message; onClose: () => void }) {
  const [at, setAt] = useState<string>()
  const [sending, setSending] = useState(false)
  const save = async () => {
    if (!at || sending) return
    setSending(true)
    try {
      await remind(message, at)
      done(t('messenger.remind.done'))
      onClose()
    } catch (error) {
      wrong(error)
      setSending(false)
    }
  }
  return (
    <Dialog
      title={t('messenger.remind')}
      open
      onClose={onClose}
      size="small"
      foot={
        <>
          <Button kind="primary" pending={sending} aria-disabled={!at} onClick={() => void save()}>
            {t('messenger.remind.save')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack">
        <p className="m-soft m-cut">{oneLine(message.text)}</p>
        <Moment onChange={setAt} />
      </div>
    </Dialog>
  )
}
