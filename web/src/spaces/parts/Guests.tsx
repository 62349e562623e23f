import { useQuery } from '@tanstack/react-query'
import { Copy, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { byField } from '../../ground/problem'
import { Part } from '../../ground/shell/Sections'
import { copyText } from '../../ground/things/copying'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { IconButton } from '../../ground/ui/IconButton'
import { Tag } from '../../ground/ui/Tag'
import { TextField } from '../../ground/ui/TextField'
import { done, wrong } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { guestsOf, inviteGuest, uninviteGuest } from '../data/attending'
import css from './Guests.module.css'

const FORM = 'guest'
const passAddress = (code: string) => `${location.origin}/spaces/pass/${code}`

/** Who comes from outside to a booking, each with a pass. */
export function Guests({ booking, edits }: { booking: string; edits: boolean }) {
  const items = useQuery(guestsOf(booking)).data?.items ?? []
  const [adding, setAdding] = useState(false)
  if (!edits && items.length === 0) return null
  return (
    <Part
      title={t('spaces.guests')}
      aside={
        edits ? (
          <Button icon={UserPlus} onClick={() => setAdding(true)}>
            {t('spaces.guest.add')}
          </Button>
        ) : null
      }
    >
      {items.length === 0 ? <p className="m-soft">{t('spaces.guests.none')}</p> : null}
      <ul className={css.list}>
        {items.map((one) => (
          <li key={one.id}>
            <span className={css.who}>
              {one.name} <span className="m-soft">{one.org}</span>
            </span>
            {one.mailed_at && !one.arrived_at ? <Tag>{t('spaces.guest.mailed')}</Tag> : null}
            {one.arrived_at ? <Tag tone="success">{t('spaces.guest.arrived')}</Tag> : null}
            {edits && !one.arrived_at ? (
              <>
                <IconButton
                  icon={Copy}
                  label={t('spaces.guest.copy.of', { name: one.name })}
                  onClick={() => copyText(passAddress(one.code), t('spaces.guest.copied'))}
                />
                <Button
                  kind="quiet"
                  onClick={() =>
                    void uninviteGuest(one.id).then(
                      () => done(t('spaces.guest.removed', { name: one.name })),
                      wrong,
                    )
                  }
                >
                  {t('spaces.guest.remove')}
                </Button>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {adding ? <Invite booking={booking} onClose={() => setAdding(false)} /> : null}
    </Part>
  )
}

function Invite({ booking, onClose }: { booking: string; onClose: () => void }) {
  const [draft, setDraft] = useState({ name: '', org: '', email: '' })
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const labels = { name: t('spaces.guest.name'), org: t('spaces.guest.org'), email: t('spaces.guest.email') }
  const submit = async () => {
    if (!draft.name.trim()) return
    const worked = await save(async () => {
      const guest = await inviteGuest(booking, { ...draft, name: draft.name.trim() })
      done(t(guest.mailed_at ? 'spaces.guest.added.mailed' : 'spaces.guest.added', { name: guest.name }))
    })
    if (!worked) return
    onClose()
  }
  return (
    <Dialog title={t('spaces.guest.add')} open size="small" onClose={onClose}>
      <Form
        name={FORM}
        labels={labels}
        error={error}
        onSubmit={() => void submit()}
        foot={
          <>
            <Button kind="primary" type="submit" pending={pending} aria-disabled={!draft.name.trim()}>
              {t('spaces.guest.go')}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
          </>
        }
      >
        {(['name', 'org', 'email'] as const).map((one) => (
          <TextField
            key={one}
            id={fieldId(FORM, one)}
            label={labels[one]}
            hint={one === 'email' ? t('spaces.guest.email.hint') : undefined}
            type={one === 'email' ? 'email' : 'text'}
            required={one === 'name'}
            maxLength={one === 'email' ? 254 : 100}
            value={draft[one]}
            error={errors[one]}
            onChange={(value) => setDraft({ ...draft, [one]: value })}
          />
        ))}
      </Form>
    </Dialog>
  )
}
