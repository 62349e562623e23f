import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { Dialog } from '../../ground/ui/Dialog'
import { t } from '../../ground/words'

/** One day for all selected tasks. */
export default function DueDialog({ onDue, onClose }: { onDue: (day: string) => void; onClose: () => void }) {
  const [day, setDay] = useState('')
  return (
    <Dialog
      title={t('tasks.due.pick')}
      open
      onClose={onClose}
      size="small"
      foot={
        <Button kind="primary" disabled={!day} onClick={() => onDue(day)}>
          {t('tasks.due.set')}
        </Button>
      }
    >
      <DateField label={t('tasks.column.due')} value={day} onChange={setDay} />
    </Dialog>
  )
}
