import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { today } from '../../ground/dates'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { Dialog } from '../../ground/ui/Dialog'
import { Form } from '../../ground/ui/Form'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import type { Headcount } from '../data'

/** The figure the institution publishes: stated, never summed. */
export default function EditHeadline({ counted, onClose }: { counted: Headcount; onClose: () => void }) {
  const cache = useQueryClient()
  const [day, setDay] = useState(today())
  const [number, setNumber] = useState(String(counted.headline?.number ?? counted.total.present))
  const [note, setNote] = useState(counted.headline?.note ?? '')
  const [error, setError] = useState<unknown>(null)
  const [pending, setPending] = useState(false)
  const save = async () => {
    setPending(true)
    setError(null)
    try {
      await ok(
        api.PUT('/api/headcount/headline', {
          body: { published_on: day, number: Number(number) || 0, note },
        }),
      )
      await cache.invalidateQueries({ queryKey: ['ground.house'] })
      done(t('people.saved'))
      onClose()
    } catch (failure) {
      setError(failure)
    } finally {
      setPending(false)
    }
  }
  return (
    <Dialog title={t('people.headline.edit')} open onClose={onClose}>
      <Form
        name="headline"
        labels={{}}
        error={error}
        onSubmit={() => void save()}
        foot={
          <Button kind="primary" type="submit" pending={pending}>
            {t('people.save')}
          </Button>
        }
      >
        <TextField
          label={t('people.headline')}
          hint={t('people.headline.hint')}
          inputMode="numeric"
          value={number}
          onChange={(value) => setNumber(value.replace(/\D/g, ''))}
        />
        <DateField label={t('people.headline.day')} value={day} onChange={setDay} />
        <TextField label={t('people.note')} value={note} onChange={setNote} />
      </Form>
    </Dialog>
  )
}
