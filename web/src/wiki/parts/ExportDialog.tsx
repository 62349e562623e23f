import { Archive, FileCode, FileText, FileType, Globe, type LucideIcon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { explain, Problem } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Spinner } from '../../ground/ui/Spinner'
import { t } from '../../ground/words'
import { exportPage, FORMS, type Form } from '../data/exchange'
import ArchiveDialog from './ArchiveDialog'
import { Failure } from './Failure'
import css from './ExportDialog.module.css'

const SIGNS: Readonly<Record<Form, LucideIcon>> = {
  pdf: FileText,
  docx: FileType,
  hwpx: FileType,
  odt: FileType,
  markdown: FileCode,
  html: Globe,
}

/** Whether it was no failure but a no, which stays one. */
const refused = (error: unknown) => error instanceof Problem && error.status === 403

interface Props {
  page: { id: string; title: string }
  onClose: () => void
}

/** Takes a page out as a file, or with all below it as an archive. Closing it stops a file that is being made. */
export default function ExportDialog({ page, onClose }: Props) {
  const [making, setMaking] = useState<Form | null>(null)
  const [archiving, setArchiving] = useState(false)
  const [failed, setFailed] = useState<{ form: Form; error: unknown } | null>(null)
  const asking = useRef<AbortController>(undefined)
  useEffect(() => () => asking.current?.abort(), [])
  if (archiving) return <ArchiveDialog what={{ page: page.id }} title={page.title} onClose={onClose} />
  const stop = () => {
    asking.current?.abort()
    setMaking(null)
  }
  const take = (form: Form) => {
    if (making) return
    const { signal } = (asking.current = new AbortController())
    setMaking(form)
    setFailed(null)
    exportPage(page, form, signal).then(
      () => (signal.aborted ? undefined : onClose()),
      (error: unknown) => {
        if (signal.aborted) return
        setMaking(null)
        setFailed({ form, error })
      },
    )
  }
  return (
    <Dialog
      title={t('wiki.export.of', { title: page.title })}
      size="small"
      open
      onClose={onClose}
      foot={making ? <Button onClick={stop}>{t('wiki.exchange.stop')}</Button> : undefined}
    >
      <p className="m-hidden" role="status">
        {making ? t('wiki.export.making', { form: t(`wiki.export.${making}`) }) : ''}
      </p>
      {failed ? (
        <Failure
          what={t('wiki.export.failed', { form: t(`wiki.export.${failed.form}`) })}
          why={explain(failed.error)}
          onAgain={refused(failed.error) ? undefined : () => take(failed.form)}
        />
      ) : null}
      <ul className={css.forms}>
        {FORMS.map((form) => {
          const Sign = SIGNS[form]
          return (
            <li key={form}>
              <button
                type="button"
                className={css.form}
                aria-busy={making === form || undefined}
                aria-disabled={(making !== null && making !== form) || undefined}
                onClick={() => take(form)}
              >
                <span className={css.sign}>
                  {making === form ? <Spinner /> : <Sign size={22} aria-hidden />}
                </span>
                <span>
                  <strong>{t(`wiki.export.${form}`)}</strong>
                  <span className="m-soft m-caption m-block">{t(`wiki.export.${form}.for`)}</span>
                </span>
              </button>
            </li>
          )
        })}
        <li>
          <button
            type="button"
            className={css.form}
            aria-disabled={making !== null || undefined}
            onClick={() => (making ? undefined : setArchiving(true))}
          >
            <span className={css.sign}>
              <Archive size={22} aria-hidden />
            </span>
            <span>
              <strong>{t('wiki.export.archive')}</strong>
              <span className="m-soft m-caption m-block">{t('wiki.export.archive.for')}</span>
            </span>
          </button>
        </li>
      </ul>
    </Dialog>
  )
}
