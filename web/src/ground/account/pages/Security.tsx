import { useQuery, useQueryClient } from '@tanstack/react-query'
import { KeyRound, PenLine, ShieldCheck, Smartphone, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../api'
import { byField } from '../../problem'
import { changePassword, takeSession } from '../../session'
import { Page } from '../../shell/Page'
import { Part } from '../../shell/Sections'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { fieldId, Form } from '../../ui/Form'
import { IconButton } from '../../ui/IconButton'
import { PasswordField } from '../../ui/PasswordField'
import { Shown } from '../../ui/states'
import { Tag } from '../../ui/Tag'
import { TextField } from '../../ui/TextField'
import { done, wrong } from '../../ui/toasts'
import { useSaving } from '../../ui/useSaving'
import { When } from '../../ui/When'
import { t } from '../../words'
import { factors, type Factors } from '../data'
import { AccountPages } from '../parts/AccountPages'
import styles from '../parts/account.module.css'
import { Confirm } from '../parts/Confirm'
import { RecoveryCodes } from '../parts/RecoveryCodes'
import { TotpSetup, type Enrolment } from '../parts/TotpSetup'
import { canMakePasskeys, makePasskey } from '../webauthn'

type Passkey = Factors['passkeys'][number]

/** Shortest password the screen sends; the server has the last word. */
const SHORTEST = 10

function Password() {
  const [old, setOld] = useState('')
  const [next, setNext] = useState('')
  const [asked, setAsked] = useState(false)
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const short = next.length < SHORTEST ? t('ground.password.short', { shortest: SHORTEST }) : undefined
  const submit = async () => {
    setAsked(true)
    if (!old || short) return
    if (!(await save(() => changePassword(old, next)))) return
    setOld('')
    setNext('')
    setAsked(false)
    done(t('account.password.changed'))
  }
  return (
    <Form
      name="password"
      labels={{ old: t('ground.password.old'), new: t('ground.password.new') }}
      error={error}
      onSubmit={() => void submit()}
      foot={
        <Button kind="primary" type="submit" pending={pending}>
          {t('ground.password.change.do')}
        </Button>
      }
    >
      <div className={styles.fields}>
        <PasswordField
          id={fieldId('password', 'old')}
          label={t('ground.password.old')}
          value={old}
          onChange={setOld}
          autoComplete="current-password"
          error={errors.old ?? (asked && !old ? t('ground.sign-in.password-missing') : undefined)}
        />
        <PasswordField
          id={fieldId('password', 'new')}
          label={t('ground.password.new')}
          hint={t('ground.password.hint', { shortest: SHORTEST })}
          value={next}
          onChange={setNext}
          autoComplete="new-password"
          error={errors.new ?? (asked ? short : undefined)}
        />
      </div>
    </Form>
  )
}

type Window =
  | { of: 'totp' | 'totp-off' | 'codes' | 'passkey' }
  | { of: 'scan'; enrolment: Enrolment }
  | { of: 'shown'; codes: string[] }
  | { of: 'name'; id: string; credential: Record<string, unknown> }
  | { of: 'rename'; passkey: Passkey }
  | null

function PasskeyName({
  title,
  start,
  onClose,
  onName,
}: {
  title: string
  start: string
  onClose: () => void
  onName: (name: string) => Promise<unknown>
}) {
  const [name, setName] = useState(start)
  const { error, pending, save } = useSaving()
  return (
    <Dialog title={title} open size="small" onClose={onClose}>
      <Form
        name="passkey"
        labels={{ name: t('account.passkey.name') }}
        error={error}
        onSubmit={() => (name.trim() ? void save(() => onName(name.trim())) : undefined)}
        foot={
          <Button kind="primary" type="submit" pending={pending} aria-disabled={!name.trim()}>
            {t('account.save')}
          </Button>
        }
      >
        <TextField
          label={t('account.passkey.name')}
          hint={t('account.passkey.name.hint')}
          value={name}
          onChange={setName}
          maxLength={80}
          autoFocus
        />
      </Form>
    </Dialog>
  )
}

function SecondFactors({ own }: { own: Factors }) {
  const cache = useQueryClient()
  const [window, setWindow] = useState<Window>(null)
  const close = () => setWindow(null)
  const again = () => cache.invalidateQueries({ queryKey: ['people.account'] })
  const removePasskey = (passkey: Passkey) =>
    void ok(api.DELETE('/api/me/passkeys/{passkey}', { params: { path: { passkey: passkey.id } } }))
      .then(again)
      .then(() => done(t('account.passkey.removed', { name: passkey.name })))
      .catch(wrong)
  return (
    <>
      <Part title={t('account.factors')}>
        {own.required ? <p className={styles.note}>{t('account.factors.required')}</p> : null}
        <ul className={styles.lines}>
          <li>
            <Smartphone size={22} aria-hidden />
            <span>
              <strong>{t('account.totp')}</strong>
              <span className="m-hint">{t('account.totp.lead')}</span>
            </span>
            {own.totp ? <Tag tone="success">{t('account.on')}</Tag> : <Tag>{t('account.off')}</Tag>}
            <Button onClick={() => setWindow({ of: own.totp ? 'totp-off' : 'totp' })}>
              {own.totp ? t('account.totp.remove') : t('account.totp.set-up')}
            </Button>
          </li>
          {own.totp || own.passkeys.length > 0 ? (
            <li>
              <ShieldCheck size={22} aria-hidden />
              <span>
                <strong>{t('account.codes')}</strong>
                <span className="m-hint">{t('account.codes.left', { count: own.recovery_left })}</span>
              </span>
              <Button onClick={() => setWindow({ of: 'codes' })}>{t('account.codes.new')}</Button>
            </li>
          ) : null}
        </ul>
      </Part>
      <Part
        title={t('account.passkeys')}
        aside={
          canMakePasskeys() ? (
            <Button icon={KeyRound} onClick={() => setWindow({ of: 'passkey' })}>
              {t('account.passkey.add')}
            </Button>
          ) : null
        }
      >
        <p className="m-soft">
          {canMakePasskeys() ? t('account.passkeys.lead') : t('account.passkeys.not-here')}
        </p>
        {own.passkeys.length > 0 ? (
          <ul className={styles.lines}>
            {own.passkeys.map((passkey) => (
              <li key={passkey.id}>
                <KeyRound size={22} aria-hidden />
                <span>
                  <strong>{passkey.name}</strong>
                  <span className="m-hint">
                    {t('account.made')} <When at={passkey.created_at} />
                    {passkey.used_at ? (
                      <>
                        {' · '}
                        {t('account.used')} <When at={passkey.used_at} />
                      </>
                    ) : null}
                  </span>
                </span>
                <IconButton
                  icon={PenLine}
                  label={t('account.passkey.rename', { name: passkey.name })}
                  onClick={() => setWindow({ of: 'rename', passkey })}
                />
                <IconButton
                  icon={Trash2}
                  label={t('account.passkey.remove', { name: passkey.name })}
                  onClick={() => removePasskey(passkey)}
                />
              </li>
            ))}
          </ul>
        ) : null}
      </Part>
      {window?.of === 'totp' ? (
        <Confirm
          title={t('account.totp.set-up')}
          act={t('account.next')}
          onClose={close}
          onConfirm={async (password) =>
            setWindow({ of: 'scan', enrolment: await ok(api.POST('/api/me/totp', { body: { password } })) })
          }
        />
      ) : null}
      {window?.of === 'scan' ? (
        <Dialog title={t('account.totp.set-up')} open size="small" onClose={close}>
          <TotpSetup
            enrolment={window.enrolment}
            onDone={(made) => {
              if (made.session) takeSession(made.session)
              void again()
              setWindow(made.recovery_codes.length > 0 ? { of: 'shown', codes: made.recovery_codes } : null)
            }}
          />
        </Dialog>
      ) : null}
      {window?.of === 'totp-off' ? (
        <Confirm
          title={t('account.totp.remove')}
          act={t('account.totp.remove.do')}
          danger
          onClose={close}
          onConfirm={async (password) => {
            await ok(api.POST('/api/me/totp/remove', { body: { password } }))
            await again()
            close()
            done(t('account.totp.removed'))
          }}
        >
          <p>{t('account.totp.remove.lead')}</p>
        </Confirm>
      ) : null}
      {window?.of === 'codes' ? (
        <Confirm
          title={t('account.codes.new')}
          act={t('account.codes.new.do')}
          onClose={close}
          onConfirm={async (password) => {
            const made = await ok(api.POST('/api/me/recovery-codes', { body: { password } }))
            await again()
            setWindow({ of: 'shown', codes: made.recovery_codes })
          }}
        >
          <p>{t('account.codes.new.lead')}</p>
        </Confirm>
      ) : null}
      {window?.of === 'shown' ? <RecoveryCodes codes={window.codes} onClose={close} /> : null}
      {window?.of === 'passkey' ? (
        <Confirm
          title={t('account.passkey.add')}
          act={t('account.next')}
          onClose={close}
          onConfirm={async (password) => {
            const challenge = await ok(api.POST('/api/me/passkeys/options', { body: { password } }))
            const credential = await makePasskey(challenge.options)
            setWindow(credential ? { of: 'name', id: challenge.id, credential } : null)
          }}
        >
          <p>{t('account.passkey.add.lead')}</p>
        </Confirm>
      ) : null}
      {window?.of === 'name' ? (
        <PasskeyName
          title={t('account.passkey.add')}
          start={t('account.passkey.first-name')}
          onClose={close}
          onName={async (name) => {
            const made = await ok(
              api.POST('/api/me/passkeys', { body: { id: window.id, name, credential: window.credential } }),
            )
            takeSession(made.session)
            await again()
            setWindow(made.recovery_codes.length > 0 ? { of: 'shown', codes: made.recovery_codes } : null)
            done(t('account.passkey.added', { name }))
          }}
        />
      ) : null}
      {window?.of === 'rename' ? (
        <PasskeyName
          title={t('account.passkey.rename', { name: window.passkey.name })}
          start={window.passkey.name}
          onClose={close}
          onName={async (name) => {
            await ok(
              api.PATCH('/api/me/passkeys/{passkey}', {
                params: { path: { passkey: window.passkey.id } },
                body: { name },
              }),
            )
            await again()
            close()
          }}
        />
      ) : null}
    </>
  )
}

/** Password, second factors, passkeys. */
export default function Security() {
  const query = useQuery(factors)
  return (
    <AccountPages>
      <Page title={t('account.security')} reading>
        <Part title={t('ground.password.change')}>
          <Password />
        </Part>
        <Shown query={query}>{(own) => <SecondFactors own={own} />}</Shown>
      </Page>
    </AccountPages>
  )
}
