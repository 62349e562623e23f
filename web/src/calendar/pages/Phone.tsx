import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { Download, ExternalLink, KeySquare } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { byField } from '../../ground/problem'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { PasswordField } from '../../ground/ui/PasswordField'
import { Shown, Skeleton } from '../../ground/ui/states'
import { Tabs } from '../../ground/ui/Tabs'
import { useSaving } from '../../ground/ui/useSaving'
import { t, tMaybe } from '../../ground/words'
import { Qr } from '../../ground/ui/Qr'
import { Line } from '../parts/UrlShare'
import css from './Phone.module.css'

type System = 'ios' | 'android' | 'thunderbird' | 'outlook'
const STEPS: Readonly<Record<System, readonly number[]>> = {
  ios: [1, 2, 3, 4],
  android: [1, 2, 3, 4],
  thunderbird: [1, 2, 3],
  outlook: [1, 2, 3],
}
/** What is typed or scanned on a device. */
const setup = queryOptions({
  queryKey: ['calendar.devices'],
  queryFn: () => ok(api.GET('/api/calendar/devices')),
  staleTime: Infinity,
})

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
            scopes: ['calendar', 'people'],
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

function Scan({ svg, text, label }: { svg?: string; text: string; label: string }) {
  return (
    <figure className={css.qr}>
      {svg ? (
        <img className={css.code} alt={label} src={`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`} />
      ) : (
        <Qr text={text} label={label} />
      )}
      <figcaption className="m-soft m-caption">{label}</figcaption>
    </figure>
  )
}

/** How one's calendars come into a phone or another program, both ways. */
export default function Phone() {
  const query = useQuery(setup)
  const [system, setSystem] = useState<System>(thisSystem)
  const [making, setMaking] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  return (
    <Page title={t('calendar.phone')} reading>
      <p className="m-soft">{t('calendar.phone.lead')}</p>
      <Shown query={query} skeleton={<Skeleton rows={4} />}>
        {(device) => (
          <>
            {device.secure ? null : (
              <p className={css.insecure} role="status">
                {t('calendar.phone.insecure')}
              </p>
            )}
            <div className={css.lines}>
              <Line label={t('calendar.phone.address')} value={device.address} />
              <Line label={t('calendar.phone.name')} value={device.login} />
              {secret ? (
                <>
                  <Line label={t('calendar.phone.password')} value={secret} />
                  <p className="m-hint">{t('calendar.phone.password.once')}</p>
                </>
              ) : (
                <div className={css.lines}>
                  <span className="m-label">{t('calendar.phone.password')}</span>
                  <p className="m-hint">{t('calendar.phone.password.why')}</p>
                  <div className="m-row">
                    <Button kind="primary" icon={KeySquare} onClick={() => setMaking(true)}>
                      {t('calendar.phone.password.make')}
                    </Button>
                  </div>
                </div>
              )}
            </div>
            <Tabs<System>
              label={t('calendar.phone.how')}
              value={system}
              onChange={setSystem}
              tabs={(['ios', 'android', 'thunderbird', 'outlook'] as const).map((id) => ({
                id,
                label: t(`calendar.phone.${id}`),
                content: (
                  <div className={css.needs}>
                    <div className={css.lines}>
                      <ol className={css.steps}>
                        {STEPS[id].map((step) => (
                          <li key={step}>{tMaybe(`calendar.phone.${id}.${step}`, { host: device.host })}</li>
                        ))}
                      </ol>
                      {id === 'ios' ? (
                        <a className="m-button m-button-plain" href={device.profile} download>
                          <Download size={20} aria-hidden />
                          {t('calendar.phone.profile')}
                        </a>
                      ) : null}
                      {id === 'android' ? (
                        <a className="m-button m-button-plain" href={device.davx5}>
                          <ExternalLink size={20} aria-hidden />
                          {t('calendar.phone.davx5.open')}
                        </a>
                      ) : null}
                    </div>
                    {id === 'ios' ? (
                      <Scan
                        svg={device.profile_code}
                        text={device.profile}
                        label={t('calendar.phone.profile.scan')}
                      />
                    ) : null}
                    {id === 'android' ? (
                      <Scan
                        svg={device.davx5_code}
                        text={device.davx5}
                        label={t('calendar.phone.davx5.scan')}
                      />
                    ) : null}
                  </div>
                ),
              }))}
            />
          </>
        )}
      </Shown>
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
