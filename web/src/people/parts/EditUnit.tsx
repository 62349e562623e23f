import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { byField } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { TextArea } from '../../ground/ui/TextArea'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { matching, type Unit } from '../data'

/** Duties, code and order of a unit. Its name and place change by reorganisation. */
export default function EditUnit({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const cache = useQueryClient()
  const [code, setCode] = useState(unit.code ?? '')
  const [english, setEnglish] = useState(unit.name_en)
  const [kind, setKind] = useState(unit.unit_kind)
  const [ordering, setOrdering] = useState(String(unit.ordering))
  const [duties, setDuties] = useState((unit.duties ?? []).join('\n'))
  const [error, setError] = useState<unknown>(null)
  const [pending, setPending] = useState(false)
  const fields = byField(error)
  const save = async () => {
    setPending(true)
    setError(null)
    try {
      await ok(
        api.PATCH('/api/units/{unit}', {
          params: { path: { unit: unit.id } },
          headers: matching(unit.revision),
          body: {
            code: code.trim() || null,
            name_en: english.trim(),
            unit_kind: kind.trim(),
            ordering: Number(ordering) || 0,
            duties: duties
              .split('\n')
              .map((line) => line.trim())
              .filter(Boolean),
          },
        }),
      )
      await cache.invalidateQueries({ queryKey: ['people.unit'] })
      done(t('people.saved'))
      onClose()
    } catch (failure) {
      setError(failure)
    } finally {
      setPending(false)
    }
  }
  const labels = {
    code: t('people.unit.code'),
    name_en: t('people.unit.english'),
    unit_kind: t('people.unit.kind'),
    ordering: t('people.unit.ordering'),
    duties: t('people.duties.unit'),
  }
  return (
    <Dialog title={t('people.unit.edit')} open onClose={onClose}>
      <Form
        name="unit"
        labels={labels}
        error={error}
        onSubmit={() => void save()}
        foot={
          <>
            <Button kind="primary" type="submit" pending={pending}>
              {t('people.save')}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
          </>
        }
      >
        <p className="m-soft">{t('people.unit.edit.lead')}</p>
        <TextArea
          id={fieldId('unit', 'duties')}
          label={labels.duties}
          hint={t('people.duties.hint')}
          value={duties}
          onChange={setDuties}
          error={fields.duties}
          rows={5}
        />
        <TextField
          id={fieldId('unit', 'unit_kind')}
          label={labels.unit_kind}
          value={kind}
          onChange={setKind}
          error={fields.unit_kind}
        />
        <TextField
          id={fieldId('unit', 'code')}
          label={labels.code}
          value={code}
          onChange={setCode}
          error={fields.code}
        />
        <TextField
          id={fieldId('unit', 'name_en')}
          label={labels.name_en}
          value={english}
          onChange={setEnglish}
          error={fields.name_en}
        />
        <TextField
          id={fieldId('unit', 'ordering')}
          label={labels.ordering}
          hint={t('people.unit.ordering.hint')}
          inputMode="numeric"
          value={ordering}
          onChange={setOrdering}
          error={fields.ordering}
        />
      </Form>
    </Dialog>
  )
}
