import { useQuery, useQueryClient } from '@tanstack/react-query'
import { RotateCw, Send, X } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../api'
import { atTime } from '../../dates'
import { byField } from '../../problem'
import type { components } from '../../schema'
import { Page } from '../../shell/Page'
import { Part } from '../../shell/Sections'
import { Button } from '../../ui/Button'
import { fieldId, Form } from '../../ui/Form'
import { IconButton } from '../../ui/IconButton'
import { PasswordField } from '../../ui/PasswordField'
import { Select } from '../../ui/Select'
import { Empty, Shown } from '../../ui/states'
import { Table } from '../../ui/Table'
import { TextField } from '../../ui/TextField'
import { done, wrong } from '../../ui/toasts'
import { useSaving } from '../../ui/useSaving'
import { t, tMaybe } from '../../words'
import { mailQueue, relay } from '../data'
import { AdminPages } from '../parts/AdminPages'
import styles from '../parts/admin.module.css'

type Relay = components['schemas']['RelayView']
type Queued = components['schemas']['Queued']
type Tried = components['schemas']['Tried']

const TLS = ['starttls', 'tls', 'none'] as const
const STATES = ['waiting', 'sent', 'failed', 'cancelled'] as const

function Settings({ given }: { given: Relay }) {
  const cache = useQueryClient()
  const [draft, setDraft] = useState({
    ...given,
    port: String(given.port || 587),
    tls: given.tls || 'starttls',
  })
  const [password, setPassword] = useState('')
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const again = () => cache.invalidateQueries({ queryKey: ['ground.house'] })
  const labels = {
    host: t('admin.mail.host'),
    port: t('admin.mail.port'),
    user: t('admin.mail.user'),
    sender: t('admin.mail.sender'),
    sender_name: t('admin.mail.sender-name'),
  }
  const text = (name: keyof typeof labels) => (
    <TextField
      key={name}
      id={fieldId('mail', name)}
      label={labels[name]}
      type={name === 'sender' ? 'email' : 'text'}
      inputMode={name === 'port' ? 'numeric' : undefined}
      value={draft[name]}
      error={errors[name]}
      autoComplete="off"
      onChange={(value) => setDraft({ ...draft, [name]: value })}
    />
  )
  const submit = async () => {
    const { host, port, tls, user, sender, sender_name } = draft
    const worked = await save(async () => {
      await ok(
        api.PUT('/api/admin/mail', {
          body: {
            host,
            port: Number(port) || 0,
            tls,
            user,
            sender,
            sender_name,
            ...(password ? { password } : {}),
          },
        }),
      )
      await again()
    })
    if (worked) done(t('admin.saved'))
  }
  const remove = () =>
    void ok(api.DELETE('/api/admin/mail'))
      .then(again)
      .then(() => done(t('admin.mail.removed')))
      .catch(wrong)
  return (
    <Form
      name="mail"
      labels={labels}
      error={error}
      onSubmit={() => void submit()}
      foot={
        <>
          <Button kind="primary" type="submit" pending={pending}>
            {t('admin.save')}
          </Button>
          {given.configured ? (
            <Button kind="quiet" onClick={remove}>
              {t('admin.mail.remove')}
            </Button>
          ) : null}
        </>
      }
    >
      <div className={styles.fields}>
        {text('host')}
        {text('port')}
        <Select
          label={t('admin.mail.tls')}
          value={TLS.find((one) => one === draft.tls) ?? 'starttls'}
          options={TLS.map((value) => ({ value, label: t(`admin.mail.tls.${value}`) }))}
          onChange={(tls) => setDraft({ ...draft, tls })}
        />
        {text('user')}
        <PasswordField
          label={t('ground.password')}
          hint={given.has_password ? t('admin.mail.password.kept') : undefined}
          value={password}
          onChange={setPassword}
          autoComplete="new-password"
        />
        {text('sender')}
        {text('sender_name')}
      </div>
    </Form>
  )
}

function Test() {
  const [to, setTo] = useState('')
  const [tried, setTried] = useState<Tried | null>(null)
  const { error, pending, save } = useSaving()
  const submit = () =>
    save(async () => setTried(await ok(api.POST('/api/admin/mail/test', { body: { to: to.trim() } }))))
  return (
    <Form
      name="mail-test"
      labels={{}}
      error={error}
      onSubmit={() => (to.trim() ? void submit() : undefined)}
      foot={
        <Button icon={Send} type="submit" pending={pending} aria-disabled={!to.trim()}>
          {t('admin.mail.test.do')}
        </Button>
      }
    >
      <TextField label={t('admin.mail.test.to')} type="email" value={to} onChange={setTo} />
      {tried ? (
        <p role="status" className={tried.sent ? styles.good : styles.error}>
          {tried.sent
            ? t('admin.mail.test.sent')
            : (tMaybe(tried.code ?? '') ?? tMaybe(`mail.${tried.code}`) ?? tried.detail)}
        </p>
      ) : null}
    </Form>
  )
}

/** The relay, a test of it, and what waits to be sent. */
export default function Mail() {
  const cache = useQueryClient()
  const query = useQuery(relay)
  const queue = useQuery(mailQueue)
  const act = (run: Promise<unknown>) =>
    void run.then(() => cache.invalidateQueries({ queryKey: mailQueue.queryKey })).catch(wrong)
  return (
    <AdminPages>
      <Page title={t('admin.mail')} reading>
        <p className="m-soft">{t('admin.mail.lead')}</p>
        <Shown query={query}>
          {(data) => (
            <>
              <Settings key={JSON.stringify(data)} given={data} />
              {data.configured ? (
                <Part title={t('admin.mail.test')}>
                  <Test />
                </Part>
              ) : null}
            </>
          )}
        </Shown>
        <Part title={t('admin.mail.queue')}>
          <Shown
            query={queue}
            empty={(data) => (data.items.length === 0 ? <Empty>{t('admin.mail.queue.none')}</Empty> : null)}
          >
            {(data) => (
              <Table<Queued>
                label={t('admin.mail.queue')}
                rows={data.items}
                keyOf={(one) => one.id}
                columns={[
                  { id: 'to', head: t('admin.mail.to'), text: (one) => one.to, width: '2fr' },
                  { id: 'subject', head: t('admin.mail.subject'), text: (one) => one.subject, width: '3fr' },
                  {
                    id: 'state',
                    head: t('admin.state'),
                    text: (one) =>
                      t(`admin.mail.state.${STATES.find((known) => known === one.state) ?? 'failed'}`),
                  },
                  { id: 'at', head: t('admin.at'), text: (one) => atTime(one.created_at), width: '20rem' },
                  {
                    id: 'acts',
                    head: t('admin.act'),
                    text: () => '',
                    cell: (one) => {
                      const params = { path: { id: one.id } }
                      return one.state === 'failed' || one.state === 'waiting' ? (
                        <>
                          <IconButton
                            icon={RotateCw}
                            label={t('admin.again', { name: one.to })}
                            onClick={() => act(ok(api.POST('/api/admin/mail/queue/{id}/retry', { params })))}
                          />
                          <IconButton
                            icon={X}
                            label={t('admin.mail.cancel', { name: one.to })}
                            onClick={() => act(ok(api.DELETE('/api/admin/mail/queue/{id}', { params })))}
                          />
                        </>
                      ) : null
                    },
                    width: '10rem',
                  },
                ]}
              />
            )}
          </Shown>
        </Part>
      </Page>
    </AdminPages>
  )
}
