import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { SendingList } from '../../ground/files/SendingList'
import { useSending } from '../../ground/files/sending'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Progress } from '../../ground/ui/Progress'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { takeIn } from '../data/exchange'
import { useReport } from './ExchangeReport'

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
  const [reading, setReading] = useState('')
  const report = useReport(begun, onClose)
  const { sendings, send } = useSending(
    { thing: 'space' in into ? into.space : into.parent },
    (file, name) => {
      setReading(name)
      takeIn(file, into)
        .then((one) => setBegun(one.id), wrong)
        .finally(() => setReading(''))
    },
  )
  const busy = reading !== '' || sendings.some((one) => !one.failure)
  return (
    <Dialog
      title={t('wiki.import.into', { title })}
      size="small"
      open
      onClose={onClose}
      foot={
        report?.foot ?? (
          <>
            <Button kind="primary" icon={FileUp} pending={busy} onClick={() => input.current?.click()}>
              {t('wiki.import.choose')}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
          </>
        )
      }
    >
      {report?.body ?? (
        <>
          <p>{t('wiki.import.lead')}</p>
          <p className="m-soft">{t('wiki.import.kinds')}</p>
          <SendingList sendings={sendings} />
          {reading ? <Progress label={t('wiki.import.reading', { name: reading })} /> : null}
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
        </>
      )}
    </Dialog>
  )
}
