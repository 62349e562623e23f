import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { today } from '../../ground/dates'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { keepFile } from '../../ground/ui/download'
import { Form } from '../../ground/ui/Form'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'

/** Everybody as a table; the reason is kept and shown to each person. */
export default function Export({ onClose }: { onClose: () => void }) {
  const [format, setFormat] = useState<'xlsx' | 'csv'>('xlsx')
  const [reason, setReason] = useState('')
  const { error, pending, save } = useSaving()
  const submit = async () => {
    const worked = await save(async () => {
      const file = await ok(
        api.POST('/api/people/export', {
          params: { query: { reason: reason.trim(), format } },
          parseAs: 'blob',
        }),
      )
      keepFile(file, `people-${today()}.${format}`)
    })
    if (!worked) return
    done(t('people.export.done'))
    onClose()
  }
  return (
    <Dialog title={t('people.export')} open size="small" onClose={onClose}>
      <Form
        name="export"
        labels={{ reason: t('people.unmask.reason') }}
        error={error}
        onSubmit={() => void submit()}
        foot={
          <Button kind="primary" type="submit" pending={pending} aria-disabled={!reason.trim()}>
            {t('people.export.do')}
          </Button>
        }
      >
        <TextField
          label={t('people.unmask.reason')}
          hint={t('people.export.hint')}
          value={reason}
          onChange={setReason}
          required
          autoFocus
        />
        <RadioGroup
          joined
          label={t('people.export.format')}
          value={format}
          options={[
            { value: 'xlsx', label: t('people.format.xlsx') },
            { value: 'csv', label: t('people.format.csv') },
          ]}
          onChange={setFormat}
        />
      </Form>
    </Dialog>
  )
}
