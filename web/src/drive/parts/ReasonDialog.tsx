import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { TextArea } from '../../ground/ui/TextArea'
import { t } from '../../ground/words'

interface Props {
  label: string
  onReason: (reason: string) => void
  onClose: () => void
}

/** Asks why something labelled leaves the house; what is said is written down. */
export default function ReasonDialog({ label, onReason, onClose }: Props) {
  const [reason, setReason] = useState('')
  const said = reason.trim()
  return (
    <Dialog
      title={t('drive.reason.title')}
      size="small"
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" aria-disabled={!said} onClick={() => (said ? onReason(said) : undefined)}>
            {t('drive.reason.do')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <p>{t('drive.reason.lead', { label: t(`drive.label.${label as 'S' | 'C'}`) })}</p>
      <TextArea
        label={t('drive.reason')}
        hint={t('drive.reason.hint')}
        value={reason}
        onChange={setReason}
        required
      />
    </Dialog>
  )
}
