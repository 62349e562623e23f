import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Copy, KeySquare, Plus } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../api'
import { onDay } from '../../dates'
import { slices } from '../../house'
import { byField } from '../../problem'
import { Page } from '../../shell/Page'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { fieldId, Form } from '../../ui/Form'
import { PasswordField } from '../../ui/PasswordField'
import { RadioGroup } from '../../ui/RadioGroup'
import { Select } from '../../ui/Select'
import { Empty, Shown } from '../../ui/states'
import { Tag } from '../../ui/Tag'
import { TextField } from '../../ui/TextField'
import { done, wrong } from '../../ui/toasts'
import { useSaving } from '../../ui/useSaving'
import { When } from '../../ui/When'
import { t } from '../../words'
import { tokens, type Token } from '../data'
import { AccountPages } from '../parts/AccountPages'
import styles from '../parts/account.module.css'

const DAYS = ['30', '90', '180', '365'] as const

function Make({ onClose, onMade }: { onClose: () => void; onMade: (secret: string) => void }) {
  const cache = useQueryClient()
  const [kind, setKind] = useState<'token' | 'app-password'>('token')
  const [name, setName] = useState('')
  const [days, setDays] = useState<(typeof DAYS)[number]>('90')
  const [limited, setLimited] = useState<'all' | 'some'>('all')
  const [scopes, setScopes] = useState<readonly string[]>([])
  const [password, setPassword] = useState('')
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const parts = slices().flatMap((slice) => (slice.menu ? [{ name: slice.name, word: slice.menu.word }] : []))
  const submit = () =>
    save(async () => {
      const made = await ok(
        api.POST('/api/me/tokens', {
          body: {
            name: name.trim(),
            kind,
            scopes: limited === 'all' ? null : [...scopes],
            days: Number(days),
            password,
          },
        }),
      )
      await cache.invalidateQueries({ queryKey: tokens.queryKey })
      onMade(made.secret)
    })
  return (
    <Dialog title={t('account.token.make')} open onClose={onClose}>
      <Form
        name="token"
        labels={{
          name: t('account.token.name'),
          scopes: t('account.token.scopes'),
          days: t('account.token.days'),
          password: t('ground.password.old'),
        }}
        error={error}
        onSubmit={() => void submit()}
        foot={
          <Button kind="primary" type="submit" pending={pending} aria-disabled={!name.trim() || !password}>
            {t('account.token.make.do')}
          </Button>
        }
      >
        <RadioGroup
          label={t('account.token.kind')}
          value={kind}
          options={[
            { value: 'token', label: t('account.token.token'), hint: t('account.token.token.hint') },
            { value: 'app-password', label: t('account.token.app'), hint: t('account.token.app.hint') },
          ]}
          onChange={setKind}
        />
        <TextField
          id={fieldId('token', 'name')}
          label={t('account.token.name')}
          hint={t('account.token.name.hint')}
          value={name}
          onChange={setName}
          error={errors.name}
          required
        />
        <RadioGroup
          joined
          label={t('account.token.scopes')}
          value={limited}
          options={[
            { value: 'all', label: t('account.token.all') },
            { value: 'some', label: t('account.token.some') },
          ]}
          onChange={setLimited}
        />
        {limited === 'some' ? (
          <div>
            {parts.map((part) => (
              <Checkbox
                key={part.name}
                checked={scopes.includes(part.name)}
                onChange={(on) =>
                  setScopes(on ? [...scopes, part.name] : scopes.filter((one) => one !== part.name))
                }
              >
                {t(part.word)}
              </Checkbox>
            ))}
          </div>
        ) : null}
        <Select
          id={fieldId('token', 'days')}
          label={t('account.token.days')}
          value={days}
          options={DAYS.map((value) => ({ value, label: t('account.days', { days: Number(value) }) }))}
          onChange={setDays}
          error={errors.days}
        />
        <PasswordField
          id={fieldId('token', 'password')}
          label={t('ground.password.old')}
          value={password}
          onChange={setPassword}
          error={errors.password}
          autoComplete="current-password"
          required
        />
      </Form>
    </Dialog>
  )
}

/** Personal access tokens and app passwords; a secret is shown once. */
export default function Tokens() {
  const cache = useQueryClient()
  const query = useQuery(tokens)
  const [making, setMaking] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const end = (token: Token) =>
    void ok(api.DELETE('/api/me/tokens/{token}', { params: { path: { token: token.id } } }))
      .then(() => cache.invalidateQueries({ queryKey: tokens.queryKey }))
      .then(() => done(t('account.token.ended', { name: token.name })))
      .catch(wrong)
  const copy = () =>
    void navigator.clipboard.writeText(secret ?? '').then(
      () => done(t('account.copied')),
      () => wrong(t('ground.table.not-copied')),
    )
  const make = (
    <Button kind="primary" icon={Plus} onClick={() => setMaking(true)}>
      {t('account.token.make')}
    </Button>
  )
  return (
    <AccountPages>
      <Page title={t('account.tokens')} reading actions={make}>
        <p className="m-soft">{t('account.tokens.lead')}</p>
        <Shown
          query={query}
          empty={(data) => (data.items.length === 0 ? <Empty>{t('account.tokens.none')}</Empty> : null)}
        >
          {(data) => (
            <ul className={styles.lines}>
              {data.items.map((token) => (
                <li key={token.id}>
                  <KeySquare size={22} aria-hidden />
                  <span>
                    <strong>{token.name}</strong> <span className="m-soft m-num">…{token.hint}</span>
                    <span className="m-hint m-num">
                      {t('account.token.until', { day: onDay(token.expires_at) })}
                      {' · '}
                      {token.used_at ? (
                        <>
                          {t('account.used')} <When at={token.used_at} /> {token.used_from}
                        </>
                      ) : (
                        t('account.unused')
                      )}
                    </span>
                  </span>
                  <Tag>{token.kind === 'token' ? t('account.token.token') : t('account.token.app')}</Tag>
                  <Button onClick={() => end(token)}>{t('account.token.end')}</Button>
                </li>
              ))}
            </ul>
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
        {secret ? (
          <Dialog
            title={t('account.token.secret')}
            open
            onClose={() => setSecret(null)}
            foot={
              <>
                <Button kind="primary" icon={Copy} onClick={copy}>
                  {t('account.copy')}
                </Button>
                <Button onClick={() => setSecret(null)}>{t('ground.close')}</Button>
              </>
            }
          >
            <p className={styles.note}>{t('account.token.once')}</p>
            <p className={styles.secret}>{secret}</p>
          </Dialog>
        ) : null}
      </Page>
    </AccountPages>
  )
}
