import { useState } from 'react'
import { today } from '../../ground/dates'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { Dialog } from '../../ground/ui/Dialog'
import { t } from '../../ground/words'

/** Goes to what was said from a day on. */
export default function ToDay({
  onChosen,
  onClose,
}: {
  onChosen: (on: string) => void
  onClose: () => void
}) {
  const [on, setOn] = useState(today())
  return (
    <Dialog
      title={t('messenger.to-day')}
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" aria-disabled={!on} onClick={() => (on ? onChosen(on) : undefined)}>
            {t('messenger.to-day.go')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <DateField label={t('messenger.day')} value={on} onChange={setOn} />
    </Dialog>
  )
}
