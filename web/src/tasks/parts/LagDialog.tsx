import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Form, fieldId } from '../../ground/ui/Form'
import { Select } from '../../ground/ui/Select'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { LINK_SORTS, putNeeds, type LinkSort } from '../data/changes'

interface Props {
  task: string
  title: string
  needs: { id: string; title: string }
  sort: LinkSort
  lag: number
  onClose: () => void
}

/** Days a lag may be, either way: ten years. */
const MOST = 3650

/** How a task waits for another, and how many days lie between. */
export default function LagDialog({ task, title, needs, sort, lag, onClose }: Props) {
  const [how, setHow] = useState<LinkSort>(sort)
  const [text, setText] = useState(String(lag))
  const days = /^[+-]?\d{1,4}$/.test(text.trim()) ? Number(text) : NaN
  const right = Math.abs(days) <= MOST
  const [tried, setTried] = useState(false)
  const error = tried && !right ? t('tasks.needs.lag.wrong', { most: MOST }) : undefined
  return (
    <Dialog title={t('tasks.needs.lag.title')} open onClose={onClose} size="small">
      <Form
        name="lag"
        labels={{ lag: t('tasks.needs.lag') }}
        errors={{ lag: error }}
        onSubmit={() => {
          setTried(true)
          if (!right) return
          onClose()
          void putNeeds(task, needs.id, how, days, t('tasks.saved-it'))
        }}
        foot={
          <Button kind="primary" type="submit">
            {t('tasks.needs.lag.save')}
          </Button>
        }
      >
        <p>{t('tasks.needs.lag.lead', { title, needs: needs.title })}</p>
        <Select
          label={t('tasks.needs.sort')}
          value={how}
          options={LINK_SORTS.map((one) => ({ value: one, label: t(`tasks.needs.${one}`) }))}
          onChange={setHow}
        />
        <TextField
          id={fieldId('lag', 'lag')}
          label={t('tasks.needs.lag')}
          hint={t('tasks.needs.lag.hint')}
          error={error}
          inputMode="numeric"
          value={text}
          onChange={setText}
        />
      </Form>
    </Dialog>
  )
}
