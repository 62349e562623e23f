import { Copy, KeySquare } from 'lucide-react'
import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { api, ok } from '../../ground/api'
import { byField } from '../../ground/problem'
import { useMe } from '../../ground/session'
import { copyText } from '../../ground/things/copying'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { PasswordField } from '../../ground/ui/PasswordField'
import { Tabs } from '../../ground/ui/Tabs'
import { TextField } from '../../ground/ui/TextField'
import { useSaving } from '../../ground/ui/useSaving'
import { t, tMaybe } from '../../ground/words'
import { Frame } from '../parts/Frame'
import css from './Connect.module.css'

type System = 'windows' | 'macos' | 'linux' | 'phone'

const SYSTEMS: readonly System[] = ['windows', 'macos', 'linux', 'phone']
const STEPS: Readonly<Record<System, readonly number[]>> = {
  windows: [1, 2, 3, 4],
  macos: [1, 2, 3],
  linux: [1, 2, 3],
  phone: [1, 2],
}
/** Days an app password for a mounted drive holds. */
const DAYS = 365

const thisSystem = (): System =>
  /Android|iPhone|iPad/.test(navigator.userAgent)
    ? 'phone'
    : /Mac/.test(navigator.userAgent)
      ? 'macos'
      : /Linux|CrOS/.test(navigator.userAgent)
        ? 'linux'
        : 'windows'

function Line({ label, value }: { label: string; value: string }) {
  return (
    <div className={css.line}>
      <TextField
        label={label}
        value={value}
        readOnly
        onChange={() => undefined}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button icon={Copy} onClick={() => copyText(value, t('drive.connect.copied', { what: label }))}>
        {t('drive.connect.copy')}
      </Button>
    </div>
  )
}

function Make({ onClose, onMade }: { onClose: () => void; onMade: (secret: string) => void }) {
  const cache = useQueryClient()
  const [name, setName] = useState(t('drive.connect.password.name.start'))
  const [password, setPassword] = useState('')
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const make = () =>
    save(async () => {
      const made = await ok(
        api.POST('/api/me/tokens', {
          body: { name: name.trim(), kind: 'app-password', scopes: ['drive'], days: DAYS, password },
        }),
      )
      await cache.invalidateQueries({ queryKey: ['account.token'] })
      onMade(made.secret)
    })
  return (
    <Dialog title={t('drive.connect.password.make')} size="small" open onClose={onClose}>
      <Form
        name="connect"
        labels={{ name: t('drive.connect.password.name'), password: t('ground.password.old') }}
        error={error}
        onSubmit={() => void make()}
        foot={
          <>
            <Button kind="primary" type="submit" pending={pending} aria-disabled={!name.trim() || !password}>
              {t('drive.connect.password.make')}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
          </>
        }
      >
        <TextField
          id={fieldId('connect', 'name')}
          label={t('drive.connect.password.name')}
          hint={t('drive.connect.password.name.hint')}
          value={name}
          onChange={setName}
          error={errors.name}
        />
        <PasswordField
          id={fieldId('connect', 'password')}
          label={t('ground.password.old')}
          value={password}
          onChange={setPassword}
          error={errors.password}
          autoComplete="current-password"
        />
      </Form>
    </Dialog>
  )
}

/** How the drive opens in the file manager of one's own computer. */
export default function Connect() {
  const me = useMe()
  const [system, setSystem] = useState<System>(thisSystem)
  const [making, setMaking] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const address = `${location.origin}/dav/files/`
  return (
    <Frame title={t('drive.connect')}>
      <div className={css.page}>
        <h1>{t('drive.connect')}</h1>
        <p className="m-soft">{t('drive.connect.lead')}</p>
        <section className={css.needs} aria-label={t('drive.connect.needs')}>
          <Line label={t('drive.connect.address')} value={address} />
          <Line label={t('drive.connect.name')} value={me.number ?? ''} />
          <div className={css.secret}>
            {secret ? (
              <>
                <Line label={t('drive.connect.password')} value={secret} />
                <p className="m-hint">{t('drive.connect.password.once')}</p>
              </>
            ) : (
              <>
                <span className="m-label">{t('drive.connect.password')}</span>
                <p className="m-hint">{t('drive.connect.password.why')}</p>
                <Button kind="primary" icon={KeySquare} onClick={() => setMaking(true)}>
                  {t('drive.connect.password.make')}
                </Button>
              </>
            )}
          </div>
        </section>
        <Tabs<System>
          label={t('drive.connect.how')}
          value={system}
          onChange={setSystem}
          tabs={SYSTEMS.map((id) => ({
            id,
            label: t(`drive.connect.${id}`),
            content: (
              <ol className={css.steps}>
                {STEPS[id].map((step) => (
                  <li key={step}>{tMaybe(`drive.connect.${id}.${step}`, { address })}</li>
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
      </div>
    </Frame>
  )
}
