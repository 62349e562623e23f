import { Archive, Download, FileCode, FileText, FileType } from 'lucide-react'
import { useState } from 'react'
import { Menu, type Item } from '../../ground/ui/Menu'
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

/** The files a page can leave as, for menus. */
export const exportItems = (page: { id: string; title: string }): readonly Item[] =>
  FORMS.map((form) => ({
    id: `export-${form}`,
    label: t(`wiki.export.${form}`),
    icon: SIGNS[form],
    run: () => void exportPage(page, form),
  }))

/** Takes a page out as a file, or with all below it as an archive. */
export function ExportMenu({ page }: { page: { id: string; title: string } }) {
  const [archiving, setArchiving] = useState(false)
  const whole: Item = {
    id: 'archive',
    label: t('wiki.export.archive'),
    icon: Archive,
    run: () => setArchiving(true),
  }
  return (
    <>
      <Menu label={t('wiki.export')} icon={Download} groups={[exportItems(page), [whole]]} />
      {archiving ? (
        <ArchiveDialog what={{ page: page.id }} title={page.title} onClose={() => setArchiving(false)} />
      ) : null}
    </>
  )
}
