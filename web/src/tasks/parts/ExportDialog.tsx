import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { t } from '../../ground/words'
import type { Filter } from '../rules/filter'

interface Props {
  project: string
  filter: Filter
  count: number
  onClose: () => void
}

/** The list as a table for a spreadsheet. */
export default function ExportDialog({ project, filter, count, onClose }: Props) {
  const [format, setFormat] = useState<'xlsx' | 'csv'>('xlsx')
  const query = new URLSearchParams({ format })
  for (const [name, value] of Object.entries(filter)) {
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one))
  }
  return (
    <Dialog
      title={t('tasks.export')}
      open
      onClose={onClose}
      size="small"
      foot={
        <a
          className="m-button m-button-primary"
          href={`/api/tasks/projects/${project}/table?${query.toString()}`}
          download
          onClick={() => setTimeout(onClose, 300)}
        >
          <Download size={20} aria-hidden />
          {t('tasks.export.do', { count })}
        </a>
      }
    >
      <div className="m-stack">
        <p>{t('tasks.export.lead')}</p>
        <RadioGroup
          label={t('tasks.export.format')}
          value={format}
          onChange={setFormat}
          options={[
            { value: 'xlsx', label: 'XLSX', hint: t('tasks.export.xlsx') },
            { value: 'csv', label: 'CSV', hint: t('tasks.export.csv') },
          ]}
        />
        <Button kind="quiet" onClick={onClose}>
          {t('ground.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
