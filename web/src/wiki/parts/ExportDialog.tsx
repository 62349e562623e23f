import { Archive, FileCode, FileText, FileType } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { t } from '../../ground/words'
import { exportPage, FORMS, type Form } from '../data/exchange'
import ArchiveDialog from './ArchiveDialog'

const SIGNS = {
  pdf: FileText,
  docx: FileType,
  hwpx: FileType,
  odt: FileType,
  markdown: FileCode,
  html: FileCode,
} as const satisfies Record<Form, unknown>

interface Props {
  page: { id: string; title: string }
  onClose: () => void
}

/** Takes a page out as a file, or with all below it as an archive. */
export default function ExportDialog({ page, onClose }: Props) {
  const [making, setMaking] = useState<Form | null>(null)
  const [archiving, setArchiving] = useState(false)
  if (archiving) return <ArchiveDialog what={{ page: page.id }} title={page.title} onClose={onClose} />
  const take = (form: Form) => {
    setMaking(form)
    void exportPage(page, form).then((made) => (made ? onClose() : setMaking(null)))
  }
  return (
    <Dialog title={t('wiki.export.of', { title: page.title })} size="small" open onClose={onClose}>
      <div className="m-stack">
        {FORMS.map((form) => (
          <Button
            key={form}
            icon={SIGNS[form]}
            pending={making === form}
            disabled={making !== null && making !== form}
            onClick={() => take(form)}
          >
            {t(`wiki.export.${form}`)}
          </Button>
        ))}
        <Button icon={Archive} disabled={making !== null} onClick={() => setArchiving(true)}>
          {t('wiki.export.archive')}
        </Button>
      </div>
    </Dialog>
  )
}
