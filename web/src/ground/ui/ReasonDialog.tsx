import { useState } from 'react'
import type { Asked } from '../reason'
import { t } from '../words'
import { Button } from './Button'
import { Dialog } from './Dialog'
import { TextArea } from './TextArea'

const LABELS = ['C', 'S', 'O'] as const
const LONGEST = 500

/** Why something labelled leaves the house, or why its label is lowered; the act goes on with it. */
export default function ReasonDialog({ asked }: { asked: Asked }) {
  const [reason, setReason] = useState('')
  const known = LABELS.find((one) => one === asked.label)
  const label = known ? t(`labels.${known}`) : asked.label
  const send = () => {
    if (reason.trim()) asked.answer(reason)
  }
  return (
    <Dialog
      title={asked.lowers ? t('labels.lower') : t('labels.reason')}
      open
      size="small"
      onClose={() => asked.answer(null)}
      foot={
        <Button kind="primary" aria-disabled={!reason.trim()} onClick={send}>
          {asked.lowers ? t('labels.lower.go') : t('labels.reason.go')}
        </Button>
      }
    >
      <div className="m-stack">
        <p>{asked.lowers ? t('labels.lower.lead', { label }) : t('labels.reason.lead', { label })}</p>
        <TextArea
          label={t('labels.reason.why')}
          hint={t('labels.reason.hint')}
          value={reason}
          onChange={setReason}
          maxLength={LONGEST}
          rows={3}
          autoFocus
        />
      </div>
    </Dialog>
  )
}
