import { useState, type ReactNode } from 'react'
import { explain } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { TextField } from '../../ground/ui/TextField'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'

interface Props {
  title: string
  lead: string
  act: string
  /** More to be said beside the reason. */
  children?: ReactNode
  onReason: (reason: string) => Promise<void>
  onClose: () => void
}

/** Why: what is decided about somebody is decided with a reason. */
export function Reason({ title, lead, act, children, onReason, onClose }: Props) {
  const [reason, setReason] = useState('')
  const { error, pending, save } = useSaving()
  const go = async () => {
    if (reason.trim() && (await save(() => onReason(reason.trim())))) onClose()
  }
  return (
    <Dialog
      title={title}
      open
      size="small"
      onClose={onClose}
      foot={
        <Button kind="primary" pending={pending} aria-disabled={!reason.trim()} onClick={() => void go()}>
          {act}
        </Button>
      }
    >
      <div className="m-stack">
        <p>{lead}</p>
        {children}
        <TextField
          label={t('spaces.status.reason')}
          value={reason}
          maxLength={300}
          required
          error={error ? explain(error) : undefined}
          onChange={setReason}
        />
      </div>
    </Dialog>
  )
}
