import { Copy } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { copyText } from '../things/copying'
import { isoDay, today } from '../dates'
import { Button } from '../ui/Button'
import { Switch } from '../ui/Checkbox'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import { done, wrong } from '../ui/toasts'
import { t } from '../words'
import {
  changeLink,
  endOf,
  killLink,
  makeLink,
  refreshSharing,
  type Role,
  type ShareLink,
  type Sharing,
} from './data'
import css from './share.module.css'

const DateField = lazy(() => import('../ui/DateField').then((module) => ({ default: module.DateField })))

interface Props {
  of: string
  sharing: Sharing
}

/** Roles that somebody unknown may have. */
export const forStrangers = (offers: readonly string[]) =>
  offers
    .filter((role) => role !== 'manage')
    .map((role) => ({ value: role as Role, label: t(`share.role.${role as Role}`) }))

function Link({ of, sharing, link }: Props & { link: ShareLink }) {
  const [password, setPassword] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  const url = location.origin + link.url
  const change = async (part: Parameters<typeof changeLink>[2], said: string) => {
    setPending(true)
    try {
      await changeLink(of, link.id, part)
      await refreshSharing(of)
      done(said)
      return true
    } catch (error) {
      wrong(error)
      return false
    } finally {
      setPending(false)
    }
  }
  return (
    <div className={css.link}>
      <div className={css.address}>
        <TextField
          label={t('share.link.address')}
          value={url}
          readOnly
          onChange={() => undefined}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button icon={Copy} onClick={() => copyText(url, t('share.link.copied'))}>
          {t('share.link.copy')}
        </Button>
      </div>
      <div className={css.pair}>
        <Select
          label={t('share.link.role')}
          value={link.role as Role}
          options={forStrangers(sharing.offers)}
          onChange={(role) => void change({ role }, t('share.link.saved'))}
        />
        <Suspense>
          <DateField
            label={t('share.link.until')}
            value={link.expires_at ? isoDay(new Date(link.expires_at)) : ''}
            min={today()}
            onChange={(day) => void change({ expires_at: endOf(day) }, t('share.link.saved'))}
          />
        </Suspense>
      </div>
      <Switch
        checked={link.password || password !== null}
        onChange={(on) => {
          if (on) setPassword('')
          else if (link.password)
            void change({ password: null }, t('share.link.password-off')).then(() => setPassword(null))
          else setPassword(null)
        }}
      >
        {t('share.link.password')}
      </Switch>
      {password !== null ? (
        <form
          className={css.address}
          onSubmit={(event) => {
            event.preventDefault()
            void change({ password }, t('share.link.password-set')).then((kept) =>
              kept ? setPassword(null) : null,
            )
          }}
        >
          <TextField
            label={t('share.link.new-password')}
            value={password}
            onChange={setPassword}
            autoComplete="off"
            autoFocus
          />
          <Button type="submit" pending={pending}>
            {t('share.link.set-password')}
          </Button>
        </form>
      ) : link.password ? (
        <Button kind="quiet" onClick={() => setPassword('')}>
          {t('share.link.other-password')}
        </Button>
      ) : null}
    </div>
  )
}

/** The share link: off until somebody turns it on; off kills the address, on again makes a new one. */
export function Links({ of, sharing }: Props) {
  const [pending, setPending] = useState(false)
  const roles = forStrangers(sharing.offers)
  const on = sharing.links.length > 0
  const turn = async (next: boolean) => {
    setPending(true)
    try {
      if (next) {
        const role = roles.find((one) => one.value === 'view') ?? roles[0]
        if (role) await makeLink(of, role.value)
        done(t('share.link.on'))
      } else {
        for (const link of sharing.links) await killLink(of, link.id)
        done(t('share.link.off'))
      }
      await refreshSharing(of)
    } catch (error) {
      wrong(error)
    } finally {
      setPending(false)
    }
  }
  return (
    <section className={css.grants} aria-label={t('share.link')}>
      <Switch
        checked={on}
        disabled={roles.length === 0}
        hint={on ? t('share.link.hint.on') : t('share.link.hint.off')}
        onChange={(next) => (pending ? undefined : void turn(next))}
      >
        <strong>{t('share.link')}</strong>
      </Switch>
      {sharing.links.map((link) => (
        <Link key={link.id} of={of} sharing={sharing} link={link} />
      ))}
    </section>
  )
}
