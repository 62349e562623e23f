import { useEffect, useRef, useState, type FormEvent } from 'react'
import { byField, explain, Problem } from '../problem'
import { setUp } from '../session'
import { useTitle } from '../title'
import { languageNow, t } from '../words'
import { Button } from '../ui/Button'
import { PasswordField } from '../ui/PasswordField'
import { TextField } from '../ui/TextField'
import { Frame } from './Frame'

const STEPS = 2
const SHORTEST = 10

/** First set-up: the institution, then its administrator. */
export default function Setup() {
  const [step, setStep] = useState(1)
  const [fn, setFn] = useState('')
  const [english, setEnglish] = useState('')
  const [number, setNumber] = useState('')
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [asked, setAsked] = useState(false)
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const title = step === 1 ? t('ground.setup.institution') : t('ground.setup.administrator')
  useTitle(title)
  useEffect(() => {
    if (step > 1) heading.current?.focus()
  }, [step])

  const fields = byField(error)
  const missing = (value: string) => (asked && !value.trim() ? t('ground.form.missing') : undefined)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (step === 1) {
      if (!fn.trim()) return
      setStep(2)
      setAsked(false)
      return
    }
    if (!number.trim() || !name.trim() || password.length < SHORTEST) return
    setPending(true)
    setError(null)
    try {
      await setUp({
        fn: fn.trim(),
        fn_en: english.trim(),
        number: number.trim(),
        person: name.trim(),
        password,
        language: languageNow(),
      })
    } catch (failure) {
      setError(failure)
      if (byField(failure).fn) setStep(1)
    } finally {
      setPending(false)
    }
  }

  return (
    <Frame>
      <form className="m-entry-card" onSubmit={(event) => void submit(event)} noValidate>
        <p className="m-steps">{t('ground.setup.step', { step, steps: STEPS })}</p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="m-soft">
          {step === 1 ? t('ground.setup.institution.lead') : t('ground.setup.administrator.lead')}
        </p>
        {error && !(error instanceof Problem && error.errors.length > 0) ? (
          <p className="m-alert" role="alert">
            {explain(error)}
          </p>
        ) : null}
        {step === 1 ? (
          <>
            <TextField
              key="fn"
              label={t('ground.setup.fn')}
              hint={t('ground.setup.fn.hint')}
              value={fn}
              onChange={setFn}
              autoFocus
              required
              error={fields.fn ?? missing(fn)}
            />
            <TextField
              label={t('ground.setup.fn-en')}
              value={english}
              onChange={setEnglish}
              lang="en"
              error={fields.fn_en}
            />
          </>
        ) : (
          <>
            <TextField
              label={t('ground.person.name')}
              value={name}
              onChange={setName}
              autoComplete="name"
              required
              error={fields.person ?? missing(name)}
            />
            <TextField
              label={t('ground.person.number')}
              hint={t('ground.setup.number.hint')}
              value={number}
              onChange={setNumber}
              autoComplete="username"
              autoCapitalize="off"
              required
              error={fields.number ?? missing(number)}
            />
            <PasswordField
              label={t('ground.password')}
              hint={t('ground.password.hint', { shortest: SHORTEST })}
              value={password}
              onChange={setPassword}
              autoComplete="new-password"
              required
              error={
                fields.password ??
                (asked && password.length < SHORTEST
                  ? t('ground.password.short', { shortest: SHORTEST })
                  : undefined)
              }
            />
          </>
        )}
        <div className="m-row m-entry-acts">
          {step > 1 ? <Button onClick={() => setStep(1)}>{t('ground.setup.back')}</Button> : null}
          <Button kind="primary" type="submit" pending={pending} wide>
            {step === 1 ? t('ground.setup.next') : t('ground.setup.finish')}
          </Button>
        </div>
      </form>
    </Frame>
  )
}
