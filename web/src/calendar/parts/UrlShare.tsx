import { useQuery } from '@tanstack/react-query'
import { Copy, ExternalLink, QrCode } from 'lucide-react'
import { useState } from 'react'
import { isoDay, today } from '../../ground/dates'
import { endOf } from '../../ground/share/data'
import { copyText } from '../../ground/things/copying'
import { Button } from '../../ground/ui/Button'
import { Switch } from '../../ground/ui/Checkbox'
import { DateField } from '../../ground/ui/DateField'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { Shown, Skeleton } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { changeUrl, switchOff, switchOn, urlOf, type Shared, type UrlChange } from '../data/urls'
import { Qr } from '../../ground/ui/Qr'
import css from './UrlShare.module.css'

/** Opens a calendar in a window of its own. */
export const openWindow = (address: string): void =>
  void window.open(address, '_blank', 'popup,noopener,width=1100,height=800')

export function Line({ label, hint, value }: { label: string; hint?: string; value: string }) {
  return (
    <div className={css.line}>
      <TextField
        label={label}
        hint={hint}
        value={value}
        readOnly
        onChange={() => undefined}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button icon={Copy} onClick={() => copyText(value, t('calendar.copied', { what: label }))}>
        {t('calendar.copy')}
      </Button>
    </div>
  )
}

function One({ calendar, shared }: { calendar: string; shared: Shared }) {
  const [qr, setQr] = useState(false)
  const [password, setPassword] = useState<string | null>(null)
  const page = location.origin + (shared.url ?? '')
  const change = async (part: UrlChange, said: string) => {
    try {
      await changeUrl(calendar, part)
      done(said)
      setPassword(null)
    } catch (error) {
      wrong(error)
    }
  }
  return (
    <div className={css.one}>
      <Line label={t('calendar.url.page')} value={page} />
      <div className="m-row m-wrap">
        <Button icon={ExternalLink} onClick={() => openWindow(page)}>
          {t('calendar.url.open')}
        </Button>
        <Button kind="quiet" icon={QrCode} aria-expanded={qr} onClick={() => setQr(!qr)}>
          {t('calendar.url.qr')}
        </Button>
      </div>
      {qr ? <Qr text={page} label={t('calendar.url.qr.of')} /> : null}
      <Line
        label={t('calendar.url.ics')}
        hint={t('calendar.url.ics.hint')}
        value={location.origin + (shared.ics ?? '')}
      />
      <RadioGroup
        label={t('calendar.url.shows')}
        value={shared.busy ? 'busy' : 'view'}
        options={[
          { value: 'view', label: t('calendar.url.shows.view') },
          { value: 'busy', label: t('calendar.url.shows.busy') },
        ]}
        onChange={(next) => void change({ busy: next === 'busy' }, t('calendar.url.saved'))}
      />
      <div className={css.two}>
        <DateField
          label={t('calendar.url.until')}
          hint={t('calendar.url.until.hint')}
          value={shared.expires_at ? isoDay(new Date(shared.expires_at)) : ''}
          min={today()}
          onChange={(day) => void change({ expires_at: endOf(day) }, t('calendar.url.saved'))}
        />
      </div>
      <Switch
        checked={shared.password || password !== null}
        hint={t('calendar.url.password.hint')}
        onChange={(on) => {
          if (on) setPassword('')
          else if (shared.password) void change({ password: null }, t('calendar.url.password.off'))
          else setPassword(null)
        }}
      >
        {t('calendar.url.password')}
      </Switch>
      {password !== null ? (
        <form
          className={css.line}
          onSubmit={(event) => {
            event.preventDefault()
            if (password) void change({ password }, t('calendar.url.password.set'))
          }}
        >
          <TextField
            label={t('calendar.url.password.new')}
            value={password}
            onChange={setPassword}
            autoComplete="off"
            autoFocus
          />
          <Button type="submit" aria-disabled={!password}>
            {t('calendar.url.password.do')}
          </Button>
        </form>
      ) : null}
    </div>
  )
}

/** Anybody with the address may look, nobody may change. Off kills the address; on again makes another one. */
export function UrlShare({ calendar }: { calendar: string }) {
  const query = useQuery(urlOf(calendar))
  const [pending, setPending] = useState(false)
  const turn = async (next: boolean) => {
    setPending(true)
    try {
      await (next ? switchOn(calendar) : switchOff(calendar))
      done(next ? t('calendar.url.on') : t('calendar.url.off'))
    } catch (error) {
      wrong(error)
    } finally {
      setPending(false)
    }
  }
  return (
    <Shown query={query} skeleton={<Skeleton rows={1} />}>
      {(shared) => (
        <div className={css.url}>
          <Switch
            checked={shared.on}
            disabled={pending}
            hint={shared.on ? t('calendar.url.hint.on') : t('calendar.url.hint.off')}
            onChange={(next) => void turn(next)}
          >
            <strong>{t('calendar.url.switch')}</strong>
          </Switch>
          {shared.on ? <One key={shared.url} calendar={calendar} shared={shared} /> : null}
        </div>
      )}
    </Shown>
  )
}
