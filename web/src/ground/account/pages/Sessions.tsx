import { useQuery, useQueryClient } from '@tanstack/react-query'
import { LogOut, Monitor, Smartphone } from 'lucide-react'
import { api, ok } from '../../api'
import { Page } from '../../shell/Page'
import { Button } from '../../ui/Button'
import { Shown } from '../../ui/states'
import { Tag } from '../../ui/Tag'
import { done, wrong } from '../../ui/toasts'
import { When } from '../../ui/When'
import { t } from '../../words'
import { sessions } from '../data'
import { deviceOf } from '../rules'
import { AccountPages } from '../parts/AccountPages'
import styles from '../parts/account.module.css'

/** Where I am signed in: device, address, when; each can be signed out. */
export default function Sessions() {
  const cache = useQueryClient()
  const query = useQuery(sessions)
  const again = () => cache.invalidateQueries({ queryKey: sessions.queryKey })
  const end = (session: string) =>
    void ok(api.DELETE('/api/me/sessions/{session}', { params: { path: { session } } }))
      .then(again)
      .then(() => done(t('account.session.ended')))
      .catch(wrong)
  const endElsewhere = () =>
    void ok(api.DELETE('/api/me/sessions'))
      .then(async ({ ended }) => {
        await again()
        done(t('account.sessions.ended', { count: ended }))
      })
      .catch(wrong)
  return (
    <AccountPages>
      <Page
        title={t('account.sessions')}
        reading
        actions={
          (query.data?.items.length ?? 0) > 1 ? (
            <Button icon={LogOut} onClick={endElsewhere}>
              {t('account.sessions.end')}
            </Button>
          ) : null
        }
      >
        <p className="m-soft">{t('account.sessions.lead')}</p>
        <Shown query={query}>
          {(data) => (
            <ul className={styles.lines}>
              {data.items.map((one) => {
                const device = deviceOf(one.device)
                const Icon = device.phone ? Smartphone : Monitor
                return (
                  <li key={one.id}>
                    <Icon size={22} aria-hidden />
                    <span>
                      <strong>
                        {[device.browser, device.system].filter(Boolean).join(' · ') || t('account.device')}
                      </strong>
                      <span className="m-hint m-num">
                        {one.address} · {t('account.seen')} <When at={one.seen_at} /> ·{' '}
                        {t('account.signed-in')} <When at={one.created_at} />
                      </span>
                    </span>
                    {one.here ? (
                      <Tag tone="success">{t('account.here')}</Tag>
                    ) : (
                      <Button onClick={() => end(one.id)}>{t('account.session.end')}</Button>
                    )}
                  </li>
                )
              })}
            </ul>
          )}
        </Shown>
      </Page>
    </AccountPages>
  )
}
