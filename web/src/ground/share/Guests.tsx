import { Copy, Mail } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { copyText } from '../things/copying'
import { today } from '../dates'
import { Button } from '../ui/Button'
import { fieldId, Form } from '../ui/Form'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import { t } from '../words'
import { endOf, invite, refreshSharing, type Role, type Sharing } from './data'
import { forStrangers } from './Links'
import css from './share.module.css'

const DateField = lazy(() => import('../ui/DateField').then((module) => ({ default: module.DateField })))

const FORM = 'guest'

interface Props {
  of: string
  sharing: Sharing
}

/** Somebody from outside by e-mail: a link that signs in once, to be handed over. */
export function Guests({ of, sharing }: Props) {
  const roles = forStrangers(of, sharing)
  const [email, setEmail] = useState('')
  const [fn, setFn] = useState('')
  const [role, setRole] = useState<Role>(
    roles.find((one) => one.value === 'view')?.value ?? roles[0]?.value ?? 'view',
  )
  const [until, setUntil] = useState('')
  const [error, setError] = useState<unknown>()
  const [pending, setPending] = useState(false)
  const [made, setMade] = useState<{ name: string; url: string | null; mailed: boolean } | null>(null)

  const send = async () => {
    if (pending) return
    setPending(true)
    setError(undefined)
    try {
      const welcome = await invite(of, { email: email.trim(), fn: fn.trim(), role, expires_at: endOf(until) })
      setMade({
        name: welcome.person.name || fn,
        url: welcome.url && location.origin + welcome.url,
        mailed: welcome.mailed ?? false,
      })
      setEmail('')
      setFn('')
      await refreshSharing(of)
    } catch (refusal) {
      setError(refusal)
    } finally {
      setPending(false)
    }
  }
  const labels = { email: t('share.guest.email'), fn: t('share.guest.name') }
  return (
    <section className={css.grants} aria-label={t('share.guest')}>
      <h3>{t('share.guest')}</h3>
      <p className="m-hint">{t('share.guest.hint')}</p>
      {made ? (
        <div className={css.made} role="status">
          <p>
            {made.mailed
              ? t('share.guest.mailed', { name: made.name })
              : made.url
                ? t('share.guest.made', { name: made.name })
                : t('share.guest.colleague', { name: made.name })}
          </p>
          {made.url ? (
            <div className={css.address}>
              <TextField
                label={t('share.guest.address')}
                value={made.url}
                readOnly
                onChange={() => undefined}
                onFocus={(event) => event.currentTarget.select()}
              />
              <Button icon={Copy} onClick={() => copyText(made.url ?? '', t('share.link.copied'))}>
                {t('share.link.copy')}
              </Button>
            </div>
          ) : null}
        </div>
      ) : null}
      <Form
        name={FORM}
        labels={labels}
        error={error}
        onSubmit={() => void send()}
        foot={
          <Button type="submit" icon={Mail} pending={pending} aria-disabled={!email.trim()}>
            {t('share.guest.invite')}
          </Button>
        }
      >
        <div className={css.pair}>
          <TextField
            id={fieldId(FORM, 'email')}
            label={labels.email}
            type="email"
            value={email}
            onChange={setEmail}
            autoComplete="off"
          />
          <TextField
            id={fieldId(FORM, 'fn')}
            label={labels.fn}
            value={fn}
            onChange={setFn}
            autoComplete="off"
          />
        </div>
        <div className={css.pair}>
          <Select label={t('share.role')} value={role} options={roles} onChange={setRole} />
          <Suspense>
            <DateField label={t('share.guest.until')} value={until} min={today()} onChange={setUntil} />
          </Suspense>
        </div>
      </Form>
    </section>
  )
}
