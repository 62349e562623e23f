import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { t } from '../../ground/words'
import { IconField } from './IconField'

interface Props {
  icon: string
  onIcon: (icon: string) => void
  onClose: () => void
}

/** Chooses the sign that stands before a page's title. */
export default function IconDialog({ icon, onIcon, onClose }: Props) {
  const [chosen, setChosen] = useState(icon)
  const set = (next: string) => {
    if (next !== icon) onIcon(next)
    onClose()
  }
  return (
    <Dialog
      title={t('wiki.icon.choose')}
      size="small"
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" onClick={() => set(chosen)}>
            {t('wiki.icon.set')}
          </Button>
          {icon ? <Button onClick={() => set('')}>{t('wiki.icon.remove')}</Button> : null}
        </>
      }
    >
      <IconField icon={chosen} onIcon={setChosen} />
    </Dialog>
  )
}
