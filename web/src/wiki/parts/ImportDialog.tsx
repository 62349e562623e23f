import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { SendingList } from '../../ground/files/SendingList'
import { useSending } from '../../ground/files/sending'
import { explain } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Progress } from '../../ground/ui/Progress'
import { t } from '../../ground/words'
import { takeIn } from '../data/exchange'
import { Failure } from './Failure'
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
  const [failed, setFailed] = useState<{ file: string; name: string; error: unknown } | null>(null)
  const report = useReport(begun, onClose)
  const read = (file: string, name: string) => {
    setFailed(null)
    setReading(name)
    takeIn(file, into)
      .then(
        (one) => setBegun(one.id),
        (error: unknown) => setFailed({ file, name, error }),
      )
      .finally(() => setReading(''))
  }
  const { sendings, send } = useSending({ thing: 'space' in into ? into.space : into.parent }, read)
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
              {failed ? t('wiki.import.other') : t('wiki.import.choose')}
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
          {failed ? (
            <Failure
              what={t('wiki.import.failed', { name: failed.name })}
              why={explain(failed.error)}
              onAgain={() => read(failed.file, failed.name)}
            />
          ) : null}
          {reading ? <Progress label={t('wiki.import.reading', { name: reading })} /> : null}
          <input
            ref={input}
            type="file"
            hidden
            accept={ACCEPTED}
            data-choose="import"
            onChange={(event) => {
              setFailed(null)
              send(Array.from(event.target.files ?? []).slice(0, 1))
              event.target.value = ''
            }}
          />
        </>
      )}
    </Dialog>
  )
}
