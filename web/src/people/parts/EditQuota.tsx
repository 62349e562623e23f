import { useQuery, useQueryClient } from '@tanstack/react-query'
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
import { labels, type Headcount } from '../data'
import styles from './people.module.css'

/** The quota by grade, from a day on. */
export default function EditQuota({ counted, onClose }: { counted: Headcount; onClose: () => void }) {
  const cache = useQueryClient()
  const words = useQuery(labels)
  const [since, setSince] = useState(today())
  const [numbers, setNumbers] = useState<Record<string, string>>(
    Object.fromEntries(counted.grades.map((line) => [line.grade, String(line.quota)])),
  )
  const [error, setError] = useState<unknown>(null)
  const [pending, setPending] = useState(false)
  const grades = [
    ...new Set([...counted.grades.map((line) => line.grade), ...(words.data?.grades ?? [])]),
  ].filter(Boolean)
  const save = async () => {
    setPending(true)
    setError(null)
    try {
      await ok(
        api.PUT('/api/headcount/quota', {
          body: { since, grades: grades.map((grade) => ({ grade, number: Number(numbers[grade]) || 0 })) },
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
    <Dialog title={t('people.quota.edit')} open onClose={onClose}>
      <Form
        name="quota"
        labels={{ since: t('people.since') }}
        error={error}
        onSubmit={() => void save()}
        foot={
          <Button kind="primary" type="submit" pending={pending}>
            {t('people.save')}
          </Button>
        }
      >
        <DateField label={t('people.since')} value={since} onChange={setSince} />
        <div className={styles.fields}>
          {grades.map((grade) => (
            <TextField
              key={grade}
              label={grade}
              inputMode="numeric"
              value={numbers[grade] ?? '0'}
              onChange={(value) => setNumbers({ ...numbers, [grade]: value.replace(/\D/g, '') })}
            />
          ))}
        </div>
      </Form>
    </Dialog>
  )
}
