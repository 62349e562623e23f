import { PackageOpen } from 'lucide-react'
import { useRef } from 'react'
import { SendingList } from '../../ground/files/SendingList'
import { useSending } from '../../ground/files/sending'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { bringIn } from '../data/acts'
import { refreshEntries } from '../data/entries'
import { showPanel } from './standing'

interface Props {
  into: string
  title: string
  onClose: () => void
}

/** Takes in a ZIP: one of any computer, or what another Madang exported whole. */
export default function BringDialog({ into, title, onClose }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const { sendings, send } = useSending({ thing: into }, (file) => {
    showPanel()
    void refreshEntries()
    bringIn(into, { file }).then(onClose, wrong)
  })
  return (
    <Dialog
      title={t('drive.bring.into', { title })}
      size="small"
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" icon={PackageOpen} onClick={() => input.current?.click()}>
            {t('drive.bring.choose')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <p>{t('drive.bring.lead')}</p>
      <SendingList sendings={sendings} />
      <input
        ref={input}
        type="file"
        hidden
        accept=".zip,application/zip"
        data-choose="archive"
        onChange={(event) => {
          send(Array.from(event.target.files ?? []).slice(0, 1))
          event.target.value = ''
        }}
      />
    </Dialog>
  )
}
