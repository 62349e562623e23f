import { useState, type FormEvent } from 'react'
import { Codes } from '../account/parts/RecoveryCodes'
import { TotpSetup, type CodesMade, type Enrolment } from '../account/parts/TotpSetup'
import { api, ok } from '../api'
import { explain } from '../problem'
import { signOut, takeSession, useSession } from '../session'
import { useTitle } from '../title'
import { Button } from '../ui/Button'
import { PasswordField } from '../ui/PasswordField'
import { useSaving } from '../ui/useSaving'
import { t } from '../words'
import { Frame } from './Frame'

/** The institution asks for a second factor that this person has not set up yet. */
export default function Enrol() {
  const who = useSession()?.person?.fn ?? ''
  const [password, setPassword] = useState('')
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [made, setMade] = useState<CodesMade | null>(null)
  const { error, pending, save } = useSaving()
  useTitle(t('account.enrol'))
  const begin = (event: FormEvent) => {
    event.preventDefault()
    void save(async () => setEnrolment(await ok(api.POST('/api/me/totp', { body: { password } }))))
  }
  const enter = () => {
    if (made?.session) takeSession(made.session)
  }
  return (
    <Frame>
      <div className="m-entry-card">
        <h1>{made ? t('account.codes') : t('account.enrol')}</h1>
        {made ? (
          <>
            <p className="m-soft">{t('account.codes.once')}</p>
            <Codes codes={made.recovery_codes} who={who} />
            <Button kind="primary" wide onClick={enter}>
              {t('account.enrol.enter')}
            </Button>
          </>
        ) : enrolment ? (
          <TotpSetup enrolment={enrolment} onDone={setMade} />
        ) : (
          <form onSubmit={begin} className="m-stack" noValidate>
            <p className="m-soft">{t('account.enrol.lead')}</p>
            {error ? (
              <p className="m-alert" role="alert">
                {explain(error)}
              </p>
            ) : null}
            <PasswordField
              label={t('ground.password.old')}
              value={password}
              onChange={setPassword}
              autoComplete="current-password"
              autoFocus
            />
            <Button kind="primary" type="submit" wide pending={pending} aria-disabled={!password}>
              {t('account.next')}
            </Button>
            <Button kind="quiet" wide onClick={() => void signOut()}>
              {t('ground.code.back')}
            </Button>
          </form>
        )}
      </div>
    </Frame>
  )
}
