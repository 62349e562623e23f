import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { SendingList } from '../../ground/files/SendingList'
import { useSending } from '../../ground/files/sending'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { takeIn } from '../data/exchange'
import { ExchangeReport } from './ExchangeReport'

interface Props {
  /** Where the pages go: at the top of a space, or below a page. */
  into: { space: string } | { parent: string }
  title: string
  onClose: () => void
}

const ACCEPTED = '.docx,.hwpx,.md,.markdown,.html,.htm,.zip'

/** Makes pages of a document or of an archive, and says in the end what came. */
export default function ImportDialog({ into, title, onClose }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [begun, setBegun] = useState<string | null>(null)
  const [reading, setReading] = useState(false)
  const { sendings, send } = useSending({ thing: 'space' in into ? into.space : into.parent }, (file) => {
    setReading(true)
    takeIn(file, into)
      .then((one) => setBegun(one.id), wrong)
      .finally(() => setReading(false))
  })
  return (
    <Dialog title={t('wiki.import.into', { title })} size="small" open onClose={onClose}>
      {begun === null ? (
        <div className="m-stack">
          <p>{t('wiki.import.lead')}</p>
          <p className="m-soft">{t('wiki.import.kinds')}</p>
          <SendingList sendings={sendings} />
          {reading ? <p role="status">{t('wiki.import.reading')}</p> : null}
          <input
            ref={input}
            type="file"
            hidden
            accept={ACCEPTED}
            data-choose="import"
            onChange={(event) => {
              send(Array.from(event.target.files ?? []).slice(0, 1))
              event.target.value = ''
            }}
          />
          <div className="m-form-foot">
            <Button kind="primary" icon={FileUp} pending={reading} onClick={() => input.current?.click()}>
              {t('wiki.import.choose')}
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
