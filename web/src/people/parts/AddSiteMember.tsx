import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { today } from '../../ground/dates'
import { byField } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { ComboBox, type Choice } from '../../ground/ui/ComboBox'
import { DateField } from '../../ground/ui/DateField'
import { Dialog } from '../../ground/ui/Dialog'
import { Form } from '../../ground/ui/Form'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { findParties } from '../data'
import styles from './people.module.css'

/** Somebody belongs to a site for a time without an assignment there. */
export default function AddSiteMember({ site, onClose }: { site: string; onClose: () => void }) {
  const cache = useQueryClient()
  const [who, setWho] = useState<Choice | null>(null)
  const [note, setNote] = useState('')
  const [since, setSince] = useState(today())
  const [until, setUntil] = useState('')
  const { error, pending, save } = useSaving()
  const fields = byField(error)
  const submit = async () => {
    if (!who) return
    const worked = await save(async () => {
      await ok(
        api.POST('/api/sites/{site}/members', {
          params: { path: { site } },
          body: { person: who.id, note: note.trim(), since: since || null, until: until || null },
        }),
      )
      await cache.invalidateQueries({ queryKey: ['people.site'] })
      await cache.invalidateQueries({ queryKey: ['people.person'] })
    })
    if (!worked) return
    done(t('people.saved'))
    onClose()
  }
  return (
    <Dialog title={t('people.site.member.add')} open onClose={onClose}>
      <Form
        name="member"
        labels={{ until: t('people.until') }}
        error={error}
        onSubmit={() => void submit()}
        foot={
          <Button kind="primary" type="submit" pending={pending} aria-disabled={!who}>
            {t('people.save')}
          </Button>
        }
      >
        <ComboBox
          label={t('people.person')}
          required
          value={who}
          onChange={setWho}
          search={findParties('person')}
        />
        <TextField label={t('people.note')} value={note} onChange={setNote} />
        <div className={styles.fields}>
          <DateField
            label={t('people.since')}
            required
            value={since}
            onChange={setSince}
            error={fields.since}
          />
          <DateField
            label={t('people.until')}
            hint={t('people.until.hint')}
            value={until}
            onChange={setUntil}
            error={fields.until}
          />
        </div>
      </Form>
    </Dialog>
  )
}
