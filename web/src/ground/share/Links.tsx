import { useInfiniteQuery } from '@tanstack/react-query'
import { Copy, Eye, Lock, X } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { copyText } from '../things/copying'
import { isoDay, onDay, today } from '../dates'
import { Button } from '../ui/Button'
import { Switch } from '../ui/Checkbox'
import { Select } from '../ui/Select'
import { Shown, Skeleton } from '../ui/states'
import { TextField } from '../ui/TextField'
import { done, wrong } from '../ui/toasts'
import { When } from '../ui/When'
import { t } from '../words'
import {
  changeLink,
  endOf,
  killLink,
  makeLink,
  refreshSharing,
  roleName,
  type Role,
  type ShareLink,
  type Sharing,
  visitsOf,
} from './data'
import css from './share.module.css'

const DateField = lazy(() => import('../ui/DateField').then((module) => ({ default: module.DateField })))

interface Props {
  of: string
  sharing: Sharing
}

/** Roles that somebody unknown may have. */
export const forStrangers = (of: string, { offers, more, delegate }: Sharing) =>
  [...offers, ...more]
    .filter((role) => role !== 'manage' && role !== delegate)
    .map((role) => ({ value: role as Role, label: roleName(of, role as Role) }))

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
          options={forStrangers(of, sharing)}
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
      <Limit link={link} onLimit={(downloads_most) => change({ downloads_most }, t('share.link.saved'))} />
      <Visits of={of} link={link.id} />
    </div>
  )
}

/** How often the files behind a link may be fetched. */
function Limit({ link, onLimit }: { link: ShareLink; onLimit: (most: number | null) => Promise<boolean> }) {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (link.downloads_most === null ? '' : String(link.downloads_most))
  return (
    <form
      className={css.address}
      onSubmit={(event) => {
        event.preventDefault()
        void onLimit(shown ? Math.max(1, Math.round(Number(shown))) : null).then((kept) =>
          kept ? setTyped(null) : null,
        )
      }}
    >
      <TextField
        label={t('share.link.most')}
        hint={t('share.link.most.hint', { count: link.downloads })}
        inputMode="numeric"
        value={shown}
        onChange={(value) => setTyped(value.replace(/\D/g, ''))}
      />
      {typed === null ? null : <Button type="submit">{t('share.link.set-password')}</Button>}
    </form>
  )
}

/** Who came by a link. */
function Visits({ of, link }: { of: string; link: string }) {
  const [open, setOpen] = useState(false)
  const visits = useInfiniteQuery({ ...visitsOf(of, link), enabled: open })
  const items = visits.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <div>
      <Button kind="quiet" icon={Eye} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('share.link.visits')}
      </Button>
      {open ? (
        <Shown
          query={visits}
          empty={() => items.length === 0 && <p className="m-soft">{t('share.link.visits.none')}</p>}
          skeleton={<Skeleton rows={2} shape="text" />}
        >
          {() => (
            <>
              <ul className={css.visits} aria-label={t('share.link.visits')}>
                {items.map((one, index) => (
                  <li key={`${index}-${one.at}`}>
                    <When at={one.at} />
                    <span>{t(`share.visited.${one.what as 'opened'}`)}</span>
                    <span className="m-cut">{one.name}</span>
                    <span className="m-soft m-caption m-num m-push">{one.address}</span>
                  </li>
                ))}
              </ul>
              {visits.hasNextPage ? (
                <Button kind="quiet" onClick={() => void visits.fetchNextPage()}>
                  {t('share.more')}
                </Button>
              ) : null}
            </>
          )}
        </Shown>
      ) : null}
    </div>
  )
}

/** A link by which people outside send files and see nothing; closed, it dies. */
function RequestLink({ of, link }: { of: string; link: ShareLink }) {
  const url = location.origin + link.url
  return (
    <li className={css.link}>
      <div className={css.address}>
        <TextField
          label={link.note ? t('share.request.link.of', { note: link.note }) : t('share.request.link')}
          hint={link.expires_at ? t('share.request.until', { day: onDay(link.expires_at) }) : undefined}
          value={url}
          readOnly
          onChange={() => undefined}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button icon={Copy} onClick={() => copyText(url, t('share.link.copied'))}>
          {t('share.link.copy')}
        </Button>
      </div>
      <div className="m-row">
        <Visits of={of} link={link.id} />
        <Button
          kind="quiet"
          icon={X}
          className="m-push"
          onClick={() =>
            void killLink(of, link.id).then(() => {
              done(t('share.request.closed'))
              return refreshSharing(of)
            }, wrong)
          }
        >
          {t('share.request.close')}
        </Button>
      </div>
    </li>
  )
}

/** The share link: off until somebody turns it on; off kills the address, on again makes a new one. */
export function Links({ of, sharing }: Props) {
  const [pending, setPending] = useState(false)
  const roles = forStrangers(of, sharing)
  const links = sharing.links.filter((link) => !link.adds)
  const requests = sharing.links.filter((link) => link.adds)
  const on = links.length > 0
  const turn = async (next: boolean) => {
    setPending(true)
    try {
      if (next) {
        const role = roles.find((one) => one.value === 'view') ?? roles[0]
        if (role) await makeLink(of, role.value)
        done(t('share.link.on'))
      } else {
        for (const link of links) await killLink(of, link.id)
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
      {sharing.shut ? (
        <p role="status" className={css.shut}>
          <Lock size={20} aria-hidden />
          <span>{t('share.link.shut')}</span>
        </p>
      ) : null}
      {links.map((link) => (
        <Link key={link.id} of={of} sharing={sharing} link={link} />
      ))}
      {requests.length > 0 ? (
        <>
          <strong>{t('share.requests')}</strong>
          <ul className="m-stack">
            {requests.map((link) => (
              <RequestLink key={link.id} of={of} link={link} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
