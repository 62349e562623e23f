import { Copy, ExternalLink, QrCode } from 'lucide-react'
import { useState } from 'react'
import { isoDay, today } from '../../ground/dates'
import {
  changeLink,
  endOf,
  killLink,
  makeLink,
  refreshSharing,
  type ShareLink,
  type Sharing,
} from '../../ground/share/data'
import { copyText } from '../../ground/things/copying'
import { Button } from '../../ground/ui/Button'
import { Switch } from '../../ground/ui/Checkbox'
import { DateField } from '../../ground/ui/DateField'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { TextField } from '../../ground/ui/TextField'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { Qr } from './Qr'
import css from './UrlShare.module.css'

interface Props {
  of: string
  sharing: Sharing
}

/** Its page, and what calendar programs subscribe to. */
export const addressesOf = (link: Pick<ShareLink, 'url'>) => {
  const token = link.url.split('/').pop() ?? ''
  return { page: `${location.origin}/cal/${token}`, ics: `${location.origin}/cal/${token}.ics` }
}

/** Opens a calendar in a window of its own. */
export const openWindow = (address: string): void =>
  void window.open(address, '_blank', 'popup,noopener,width=1100,height=800')

function Line({ label, hint, value }: { label: string; hint?: string; value: string }) {
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

function One({ of, link }: { of: string; link: ShareLink }) {
  const [qr, setQr] = useState(false)
  const [password, setPassword] = useState<string | null>(null)
  const { page, ics } = addressesOf(link)
  const change = async (part: Parameters<typeof changeLink>[2], said: string) => {
    try {
      await changeLink(of, link.id, part)
      await refreshSharing(of)
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
      <Line label={t('calendar.url.ics')} hint={t('calendar.url.ics.hint')} value={ics} />
      <RadioGroup
        label={t('calendar.url.shows')}
        value={link.role === 'busy' ? 'busy' : 'view'}
        options={[
          { value: 'view', label: t('calendar.url.shows.view') },
          { value: 'busy', label: t('calendar.url.shows.busy') },
        ]}
        onChange={(role) => void change({ role }, t('calendar.url.saved'))}
      />
      <div className={css.two}>
        <DateField
          label={t('calendar.url.until')}
          hint={t('calendar.url.until.hint')}
          value={link.expires_at ? isoDay(new Date(link.expires_at)) : ''}
          min={today()}
          onChange={(day) => void change({ expires_at: endOf(day) }, t('calendar.url.saved'))}
        />
      </div>
      <Switch
        checked={link.password || password !== null}
        hint={t('calendar.url.password.hint')}
        onChange={(on) => {
          if (on) setPassword('')
          else if (link.password) void change({ password: null }, t('calendar.url.password.off'))
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
export function UrlShare({ of, sharing }: Props) {
  const [pending, setPending] = useState(false)
  const links = sharing.links.filter((link) => !link.adds)
  const on = links.length > 0
  const turn = async (next: boolean) => {
    setPending(true)
    try {
      if (next) await makeLink(of, 'view')
      else for (const link of links) await killLink(of, link.id)
      await refreshSharing(of)
      done(next ? t('calendar.url.on') : t('calendar.url.off'))
    } catch (error) {
      wrong(error)
    } finally {
      setPending(false)
    }
  }
  return (
    <div className={css.url}>
      <Switch
        checked={on}
        disabled={pending}
        hint={on ? t('calendar.url.hint.on') : t('calendar.url.hint.off')}
        onChange={(next) => void turn(next)}
      >
        <strong>{t('calendar.url.switch')}</strong>
      </Switch>
      {links.map((link) => (
        <One key={link.id} of={of} link={link} />
      ))}
    </div>
  )
}
