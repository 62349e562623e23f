import { Smartphone } from 'lucide-react'
import { useState } from 'react'
import { KeySquare } from 'lucide-react'
import { useQueryClient } from '@tanstack/react-query'
import { api, ok } from '../../ground/api'
import { byField } from '../../ground/problem'
import { Page } from '../../ground/shell/Page'
import { useMe } from '../../ground/session'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { PasswordField } from '../../ground/ui/PasswordField'
import { Tabs } from '../../ground/ui/Tabs'
import { useSaving } from '../../ground/ui/useSaving'
import { t, tMaybe } from '../../ground/words'
import { Qr } from '../parts/Qr'
import { Line } from '../parts/UrlShare'
import css from './Phone.module.css'

type System = 'ios' | 'android' | 'thunderbird' | 'outlook'
const STEPS: Readonly<Record<System, readonly number[]>> = {
  ios: [1, 2, 3, 4],
  android: [1, 2, 3, 4],
  thunderbird: [1, 2, 3],
  outlook: [1, 2, 3],
}
/** Days an app password for a calendar program holds. */
const DAYS = 365

const thisSystem = (): System => (/iPhone|iPad|Mac/.test(navigator.userAgent) ? 'ios' : 'android')

function Make({ onClose, onMade }: { onClose: () => void; onMade: (secret: string) => void }) {
  const cache = useQueryClient()
  const [password, setPassword] = useState('')
  const { error, pending, save } = useSaving()
  const make = () =>
    save(async () => {
      const made = await ok(
        api.POST('/api/me/tokens', {
          body: {
            name: t('calendar.phone.password.name'),
            kind: 'app-password',
            scopes: ['calendar'],
            days: DAYS,
            password,
          },
        }),
      )
      await cache.invalidateQueries({ queryKey: ['account.token'] })
      onMade(made.secret)
    })
  return (
    <Dialog title={t('calendar.phone.password.make')} size="small" open onClose={onClose}>
      <Form
        name="phone"
        labels={{ password: t('ground.password.old') }}
        error={error}
        onSubmit={() => void make()}
        foot={
          <>
            <Button kind="primary" type="submit" pending={pending} aria-disabled={!password}>
              {t('calendar.phone.password.make')}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
          </>
        }
      >
        <PasswordField
          id={fieldId('phone', 'password')}
          label={t('ground.password.old')}
          value={password}
          onChange={setPassword}
          error={byField(error).password}
          autoComplete="current-password"
          autoFocus
        />
      </Form>
    </Dialog>
  )
}

/** How one's calendars come into a phone or another program, both ways. */
export default function Phone() {
  const me = useMe()
  const [system, setSystem] = useState<System>(thisSystem)
  const [making, setMaking] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const address = `${location.origin}/dav/`
  return (
    <Page title={t('calendar.phone')} reading>
      <p className="m-soft">{t('calendar.phone.lead')}</p>
      <div className={css.needs}>
        <div className={css.lines}>
          <Line label={t('calendar.phone.address')} value={address} />
          <Line label={t('calendar.phone.name')} value={me.number ?? ''} />
          {secret ? (
            <>
              <Line label={t('calendar.phone.password')} value={secret} />
              <p className="m-hint">{t('calendar.phone.password.once')}</p>
            </>
          ) : (
            <div>
              <span className="m-label">{t('calendar.phone.password')}</span>
              <p className="m-hint">{t('calendar.phone.password.why')}</p>
              <Button kind="primary" icon={KeySquare} onClick={() => setMaking(true)}>
                {t('calendar.phone.password.make')}
              </Button>
            </div>
          )}
        </div>
        <figure className={css.qr}>
          <Qr text={`${location.origin}/calendar/phone`} label={t('calendar.phone.qr')} />
          <figcaption className="m-soft m-caption">
            <Smartphone size={16} aria-hidden /> {t('calendar.phone.qr')}
          </figcaption>
        </figure>
      </div>
      <Tabs<System>
        label={t('calendar.phone.how')}
        value={system}
        onChange={setSystem}
        tabs={(['ios', 'android', 'thunderbird', 'outlook'] as const).map((id) => ({
          id,
          label: t(`calendar.phone.${id}`),
          content: (
            <ol className={css.steps}>
              {STEPS[id].map((step) => (
                <li key={step}>{tMaybe(`calendar.phone.${id}.${step}`, { address, host: location.host })}</li>
              ))}
            </ol>
          ),
        }))}
      />
      {making ? (
        <Make
          onClose={() => setMaking(false)}
          onMade={(made) => {
            setMaking(false)
            setSecret(made)
          }}
        />
      ) : null}
    </Page>
  )
}
