import { Download } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { Problem } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { keepFile } from '../../ground/ui/download'
import { Form } from '../../ground/ui/Form'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { TextField } from '../../ground/ui/TextField'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import type { Filter } from '../rules/filter'

interface Props {
  project: string
  filter: Filter
  /** How many tasks, where that is known. */
  count?: number
  /** Name of the file, without its ending. */
  name: string
  onClose: () => void
}

/** The list as a table for a spreadsheet. Where the label of something in it asks for a reason, one is asked for. */
export default function ExportDialog({ project, filter, count, name, onClose }: Props) {
  const [format, setFormat] = useState<'xlsx' | 'csv'>('xlsx')
  const [reason, setReason] = useState('')
  const { error, pending, save } = useSaving()
  const asksWhy = error instanceof Problem && error.code === 'labels.reason-needed'
  const submit = async () => {
    const worked = await save(async () => {
      const why = reason.trim()
      const query = { ...filter, project: [project], format, ...(why ? { reason: why } : {}) }
      keepFile(
        await ok(api.GET('/api/tasks/table', { params: { query }, parseAs: 'blob' })),
        `${name}.${format}`,
      )
    })
    if (worked) onClose()
  }
  return (
    <Dialog title={t('tasks.export')} open onClose={onClose} size="small">
      <Form
        name="export"
        labels={{ reason: t('tasks.export.reason') }}
        error={error}
        onSubmit={() => void submit()}
        foot={
          <Button kind="primary" type="submit" icon={Download} pending={pending}>
            {count === undefined ? t('tasks.export.one') : t('tasks.export.do', { count })}
          </Button>
        }
      >
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
        {asksWhy || reason ? (
          <TextField
            label={t('tasks.export.reason')}
            hint={t('tasks.export.reason.hint')}
            value={reason}
            onChange={setReason}
            required
            autoFocus
          />
        ) : null}
      </Form>
    </Dialog>
  )
}
