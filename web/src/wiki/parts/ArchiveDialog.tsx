import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { archive } from '../data/exchange'
import { ExchangeReport } from './ExchangeReport'

interface Props {
  what: { space: string } | { page: string }
  title: string
  onClose: () => void
}

/** Makes one archive of a whole wiki, or of a page with all below it. */
export default function ArchiveDialog({ what, title, onClose }: Props) {
  const [begun, setBegun] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  const begin = () => {
    setPending(true)
    archive(what)
      .then((one) => setBegun(one.id), wrong)
      .finally(() => setPending(false))
  }
  return (
    <Dialog title={t('wiki.archive.of', { title })} size="small" open onClose={onClose}>
      {begun === null ? (
        <div className="m-stack">
          <p>{t('wiki.archive.lead')}</p>
          <div className="m-form-foot">
            <Button kind="primary" pending={pending} onClick={begin}>
              {t('wiki.archive.make')}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
          </div>
        </div>
      ) : (
        <ExchangeReport id={begun} onClose={onClose} />
      )}
    </Dialog>
  )
}
