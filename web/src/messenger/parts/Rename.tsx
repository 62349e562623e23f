import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { TextField } from '../../ground/ui/TextField'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { rename, type Head } from '../data/rooms'

/** Another name for a group. */
export default function Rename({ head, onClose }: { head: Head; onClose: () => void }) {
  const [name, setName] = useState(head.name)
  const [sending, setSending] = useState(false)
  const save = async () => {
    setSending(true)
    try {
      await rename(head, name.trim())
      onClose()
    } catch (error) {
      wrong(error)
      setSending(false)
    }
  }
  return (
    <Dialog
      title={t('messenger.rename')}
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" pending={sending} onClick={() => void save()}>
            {t('messenger.rename.save')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <TextField
        label={t('messenger.name')}
        hint={t('messenger.name.hint')}
        maxLength={100}
        value={name}
        onChange={setName}
      />
    </Dialog>
  )
}
