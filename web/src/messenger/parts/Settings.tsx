import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { Dialog } from '../../ground/ui/Dialog'
import { TextField } from '../../ground/ui/TextField'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { change, type Head } from '../data/rooms'

/** What a group is called, who writes in it, and whether it is found. */
export default function Settings({ head, onClose }: { head: Head; onClose: () => void }) {
  const [name, setName] = useState(head.name)
  const [announces, setAnnounces] = useState(head.announces)
  const [open, setOpen] = useState(head.open)
  const [sending, setSending] = useState(false)
  const save = async () => {
    if (open && !name.trim()) return
    setSending(true)
    try {
      await change(head, { name: name.trim(), announces, open })
      onClose()
    } catch (error) {
      wrong(error)
      setSending(false)
    }
  }
  return (
    <Dialog
      title={t('messenger.settings')}
      open
      onClose={onClose}
      foot={
        <>
          <Button
            kind="primary"
            pending={sending}
            aria-disabled={open && !name.trim()}
            onClick={() => void save()}
          >
            {t('messenger.settings.save')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack">
        <TextField
          label={t('messenger.name')}
          hint={t(open ? 'messenger.name.needed' : 'messenger.name.hint')}
          maxLength={100}
          value={name}
          onChange={setName}
        />
        <Checkbox checked={announces} onChange={setAnnounces} hint={t('messenger.announces.hint')}>
          {t('messenger.announces')}
        </Checkbox>
        <Checkbox checked={open} onChange={setOpen} hint={t('messenger.open.hint')}>
          {t('messenger.open')}
        </Checkbox>
      </div>
    </Dialog>
  )
}
