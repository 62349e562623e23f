import { useEffect, useState } from 'react'
import { api, ok } from '../api'
import { Frame } from '../entry/Frame'
import { explain, Problem } from '../problem'
import { useTitle } from '../title'
import { Button } from '../ui/Button'
import { fieldId, Form } from '../ui/Form'
import { Wrong } from '../ui/states'
import { TextField } from '../ui/TextField'
import { needWords, t } from '../words'

const FORM = 'again'
const CODE = 'code'

/** A code for whoever was invited before. The answer is the same for every address. */
function Again() {
  const [email, setEmail] = useState('')
  const [error, setError] = useState<unknown>()
  const [pending, setPending] = useState(false)
  const [sent, setSent] = useState(false)
  const send = async () => {
    if (pending || !email.trim()) return
    setPending(true)
    setError(undefined)
    await ok(api.POST('/api/guests/again', { body: { email: email.trim() } })).then(
      () => setSent(true),
      setError,
    )
    setPending(false)
  }
  if (sent) return <Code email={email.trim()} onOther={() => setSent(false)} />
  return (
    <Form
      name={FORM}
      labels={{ email: t('share.guest.email') }}
      error={error}
      onSubmit={() => void send()}
      foot={
        <Button kind="primary" type="submit" wide pending={pending} aria-disabled={!email.trim()}>
          {t('share.again.send')}
        </Button>
      }
    >
      <p className="m-soft">{t('share.again.hint')}</p>
      <TextField
        id={fieldId(FORM, 'email')}
        label={t('share.guest.email')}
        type="email"
        value={email}
        onChange={setEmail}
        autoComplete="email"
      />
    </Form>
  )
}

/** The six digits of the mail. */
function Code({ email, onOther }: { email: string; onOther: () => void }) {
  const [code, setCode] = useState('')
  const [error, setError] = useState<unknown>()
  const [pending, setPending] = useState(false)
  const enter = async () => {
    if (pending || !code.trim()) return
    setPending(true)
    setError(undefined)
    try {
      const { thing } = await ok(api.POST('/api/guests/enter', { body: { email, code } }))
      location.assign(thing.url)
    } catch (refusal) {
      setError(refusal)
      setPending(false)
    }
  }
  return (
    <Form
      name={CODE}
      labels={{ code: t('share.code') }}
      error={error}
      onSubmit={() => void enter()}
      foot={
        <>
          <Button kind="primary" type="submit" wide pending={pending} aria-disabled={!code.trim()}>
            {t('share.code.enter')}
          </Button>
          <Button kind="quiet" wide onClick={onOther}>
            {t('share.code.other')}
          </Button>
        </>
      }
    >
      <p role="status">{t('share.again.sent')}</p>
      <TextField
        id={fieldId(CODE, 'code')}
        label={t('share.code')}
        hint={t('share.code.hint')}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        className="m-num"
        autoFocus
      />
    </Form>
  )
}

/** An invitation from outside: signs in once, by a press, so that no mail scanner uses it up; without a link, by a code. */
export default function Guest({ token }: { token: string }) {
  const [ready, setReady] = useState(false)
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    void needWords('menu').then(() => setReady(true))
  }, [])
  useTitle(ready ? (token ? t('share.welcome') : t('share.again')) : '')
  if (!ready) return null
  const dead = error instanceof Problem && error.code === 'share.invitation-dead'
  const come = async () => {
    setPending(true)
    try {
      const { thing } = await ok(api.POST('/api/guests/{token}', { params: { path: { token } } }))
      location.assign(thing.url)
    } catch (refusal) {
      setError(refusal)
      setPending(false)
    }
  }
  if (!token) {
    return (
      <Frame>
        <div className="m-entry-card">
          <h1>{t('share.again.guest')}</h1>
          <Again />
        </div>
      </Frame>
    )
  }
  return (
    <Frame>
      <div className="m-entry-card">
        <h1>{dead ? t('share.again.dead') : t('share.welcome')}</h1>
        {error ? (
          <>
            {dead ? <p role="alert">{explain(error)}</p> : <Wrong error={error} />}
            {dead ? <Again /> : null}
          </>
        ) : (
          <>
            <p className="m-soft">{t('share.welcome.hint')}</p>
            <Button kind="primary" wide pending={pending} onClick={() => void come()}>
              {t('share.welcome.open')}
            </Button>
          </>
        )}
      </div>
    </Frame>
  )
}
