import { KeyRound } from 'lucide-react'
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { byField, explain, Problem } from '../problem'
import { changePassword, giveCode, signIn, signOut, useSession } from '../session'
import { institution, useTitle } from '../title'
import { t } from '../words'
import { Button } from '../ui/Button'
import { PasswordField } from '../ui/PasswordField'
import { TextField } from '../ui/TextField'
import { Frame } from './Frame'
import { passkeysWork, signInWithPasskey } from './passkey'

/** Runs one attempt; keeps why it was refused, and everything typed. */
function useAttempt() {
  const [error, setError] = useState<unknown>(null)
  const [pending, setPending] = useState(false)
  const run = async (attempt: () => Promise<unknown>) => {
    setError(null)
    setPending(true)
    try {
      await attempt()
    } catch (failure) {
      setError(failure)
    } finally {
      setPending(false)
    }
  }
  return { error, pending, run }
}

function Step({
  title,
  lead,
  error,
  children,
  onSubmit,
}: {
  title: string
  lead?: ReactNode
  error: unknown
  children: ReactNode
  onSubmit: () => void
}) {
  const alert = useRef<HTMLParagraphElement>(null)
  useTitle(title)
  useEffect(() => {
    if (error) alert.current?.focus()
  }, [error])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Frame>
      <form className="m-entry-card" onSubmit={submit} noValidate>
        <h1>{title}</h1>
        {lead ? <p className="m-soft">{lead}</p> : null}
        {error ? (
          <p className="m-alert" role="alert" tabIndex={-1} ref={alert}>
            {explain(error)}
          </p>
        ) : null}
        {children}
      </form>
    </Frame>
  )
}

function Credentials() {
  const [number, setNumber] = useState('')
  const [password, setPassword] = useState('')
  const [asked, setAsked] = useState(false)
  const { error, pending, run } = useAttempt()
  const submit = () => {
    setAsked(true)
    if (number && password) void run(() => signIn(number.trim(), password))
  }
  return (
    <Step title={t('ground.sign-in')} lead={institution() || undefined} error={error} onSubmit={submit}>
      <TextField
        label={t('ground.person.number')}
        value={number}
        onChange={setNumber}
        autoComplete="username webauthn"
        autoCapitalize="off"
        spellCheck={false}
        autoFocus
        error={asked && !number ? t('ground.sign-in.number-missing') : undefined}
      />
      <PasswordField
        label={t('ground.password')}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        error={asked && !password ? t('ground.sign-in.password-missing') : undefined}
      />
      <Button kind="primary" type="submit" wide pending={pending}>
        {t('ground.sign-in')}
      </Button>
      {passkeysWork() ? (
        <Button icon={KeyRound} wide onClick={() => void run(signInWithPasskey)}>
          {t('ground.sign-in.passkey')}
        </Button>
      ) : null}
      <p className="m-entry-help">
        <a href="/guest">{t('ground.sign-in.guest')}</a>
        <a href="/install">{t('ground.sign-in.install')}</a>
        <span className="m-soft">{t('ground.sign-in.forgotten')}</span>
      </p>
    </Step>
  )
}

function Code() {
  const [code, setCode] = useState('')
  const { error, pending, run } = useAttempt()
  const bare = code.replace(/\s/g, '')
  return (
    <Step
      title={t('ground.code.title')}
      lead={t('ground.code.lead')}
      error={error}
      onSubmit={() => void run(() => giveCode(bare))}
    >
      <TextField
        label={t('ground.code')}
        value={code}
        onChange={setCode}
        autoCapitalize="off"
        autoComplete="one-time-code"
        autoFocus
        className="m-num"
        hint={t('ground.code.hint')}
      />
      <Button kind="primary" type="submit" wide pending={pending}>
        {t('ground.code.send')}
      </Button>
      {passkeysWork() ? (
        <Button icon={KeyRound} wide onClick={() => void run(signInWithPasskey)}>
          {t('ground.code.passkey')}
        </Button>
      ) : null}
      <Button kind="quiet" wide onClick={() => void signOut()}>
        {t('ground.code.back')}
      </Button>
    </Step>
  )
}

/** Shortest password the screen sends; the server has the last word. */
const SHORTEST = 10

function NewPassword() {
  const [old, setOld] = useState('')
  const [next, setNext] = useState('')
  const [asked, setAsked] = useState(false)
  const { error, pending, run } = useAttempt()
  const short = next.length < SHORTEST
  const submit = () => {
    setAsked(true)
    if (old && !short) void run(() => changePassword(old, next))
  }
  const fields = byField(error)
  return (
    <Step
      title={t('ground.password.change')}
      lead={t('ground.password.change.lead')}
      error={error instanceof Problem && error.errors.length > 0 ? null : error}
      onSubmit={submit}
    >
      <PasswordField
        label={t('ground.password.old')}
        value={old}
        onChange={setOld}
        autoComplete="current-password"
        autoFocus
        error={fields.old ?? (asked && !old ? t('ground.sign-in.password-missing') : undefined)}
      />
      <PasswordField
        label={t('ground.password.new')}
        value={next}
        onChange={setNext}
        autoComplete="new-password"
        hint={t('ground.password.hint', { shortest: SHORTEST })}
        error={
          fields.new ?? (asked && short ? t('ground.password.short', { shortest: SHORTEST }) : undefined)
        }
      />
      <Button kind="primary" type="submit" wide pending={pending}>
        {t('ground.password.change.do')}
      </Button>
    </Step>
  )
}

/** Sign-in in its three steps; the address stays, so a deep link opens afterwards. */
export default function SignIn() {
  const state = useSession()?.state
  if (state === 'second-factor') return <Code />
  if (state === 'change-password') return <NewPassword />
  return <Credentials />
}
