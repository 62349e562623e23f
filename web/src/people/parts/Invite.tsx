import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { byField } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { Select } from '../../ground/ui/Select'
import { TextField } from '../../ground/ui/TextField'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { sites, type Invitation } from '../data'
import { named } from '../rules'
import InvitationSheet from './InvitationSheet'

/** Invites somebody from outside: they sign in with their e-mail address. */
export default function Invite({ onClose }: { onClose: () => void }) {
  const cache = useQueryClient()
  const places = useQuery(sites)
  const { error, pending, save } = useSaving()
  const [sheet, setSheet] = useState<Invitation | null>(null)
  const [draft, setDraft] = useState({ fn: '', email: '', org: '', site: '', until: '' })
  const fields = byField(error)
  const names = { fn: t('people.name'), email: t('people.email'), org: t('people.org') }
  const submit = () =>
    save(async () => {
      setSheet(
        await ok(
          api.POST('/api/people/invitations', {
            body: { ...draft, site: draft.site || null, until: draft.until || null },
          }),
        ),
      )
      await cache.invalidateQueries({ queryKey: ['people.person'] })
    })
  if (sheet) return <InvitationSheet invitation={sheet} onClose={onClose} />
  return (
    <Dialog title={t('people.invite')} open onClose={onClose}>
      <Form
        name="invite"
        labels={names}
        error={error}
        onSubmit={() => void submit()}
        foot={
          <Button kind="primary" type="submit" pending={pending}>
            {t('people.invite.do')}
          </Button>
        }
      >
        {(['fn', 'email', 'org'] as const).map((name) => (
          <TextField
            key={name}
            id={fieldId('invite', name)}
            label={names[name]}
            type={name === 'email' ? 'email' : 'text'}
            required={name !== 'org'}
            value={draft[name]}
            onChange={(value) => setDraft({ ...draft, [name]: value })}
            error={fields[name]}
          />
        ))}
        <Select
          label={t('people.site')}
          value={draft.site}
          options={[
            { value: '', label: t('people.none') },
            ...(places.data?.items ?? []).map((one) => ({ value: one.id, label: named(one) })),
          ]}
          onChange={(site) => setDraft({ ...draft, site })}
        />
        <DateField
          label={t('people.left-on')}
          hint={t('people.left-on.hint')}
          value={draft.until}
          onChange={(until) => setDraft({ ...draft, until })}
        />
      </Form>
    </Dialog>
  )
}
