import { useState } from 'react'
import { Problem } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { archive } from '../data/exchange'
import { useReport } from './ExchangeReport'

interface Props {
  what: { space: string } | { page: string }
  title: string
  onClose: () => void
}

/** Makes one archive of a whole wiki, or of a page with all below it. */
export default function ArchiveDialog({ what, title, onClose }: Props) {
  const [begun, setBegun] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  const [held, setHeld] = useState(false)
  const report = useReport(begun, onClose)
  const begin = (reason?: string) => {
    setPending(true)
    archive(what, reason)
      .then(
        (one) => setBegun(one.id),
        (error: unknown) => {
          // Somebody who was asked for a reason gave none: the rest can still go.
          if (error instanceof Problem && error.code === 'labels.reason-needed') setHeld(true)
          else wrong(error)
        },
      )
      .finally(() => setPending(false))
  }
  return (
    <Dialog
      title={t('wiki.archive.of', { title })}
      size="small"
      open
      onClose={onClose}
      foot={
        report?.foot ?? (
          <>
            <Button kind="primary" pending={pending} onClick={() => begin()}>
              {held ? t('wiki.archive.give-reason') : t('wiki.archive.make')}
            </Button>
            {held ? (
              <Button pending={pending} onClick={() => begin('')}>
                {t('wiki.archive.without')}
              </Button>
            ) : (
              <Button onClick={onClose}>{t('ground.cancel')}</Button>
            )}
          </>
        )
      }
    >
      {report?.body ?? (
        <>
          <p>{t('wiki.archive.lead')}</p>
          {held ? <p role="status">{t('wiki.archive.held')}</p> : null}
        </>
      )}
    </Dialog>
  )
}
