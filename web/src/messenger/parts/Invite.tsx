import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import type { Choice } from '../../ground/ui/ComboBox'
import { Dialog } from '../../ground/ui/Dialog'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { invite } from '../data/rooms'
import { Choose } from './Choose'

/** Brings people into a group. */
export default function Invite({ room, onClose }: { room: string; onClose: () => void }) {
  const [people, setPeople] = useState<readonly Choice[]>([])
  const [sending, setSending] = useState(false)
  const send = async () => {
    if (people.length === 0 || sending) return
    setSending(true)
    try {
      await invite(
        room,
        people.map((one) => one.id),
      )
      onClose()
    } catch (error) {
      wrong(error)
      setSending(false)
    }
  }
  return (
    <Dialog
      title={t('messenger.invite')}
      open
      onClose={onClose}
      foot={
        <>
          <Button
            kind="primary"
            pending={sending}
            aria-disabled={people.length === 0}
            onClick={() => void send()}
          >
            {t('messenger.invite.send')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <Choose chosen={people} onChange={setPeople} />
    </Dialog>
  )
}
