import { useState } from 'react'
import { api, ok } from '../../api'
import type { components } from '../../schema'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/Form'
import { TextField } from '../../ui/TextField'
import { useSaving } from '../../ui/useSaving'
import { t } from '../../words'
import styles from './account.module.css'

export type Enrolment = components['schemas']['Enrolment']
export type CodesMade = components['schemas']['Codes']

interface Props {
  enrolment: Enrolment
  /** The app showed a right code: here are the recovery codes. */
  onDone: (made: CodesMade) => void
}

/** The QR code for an authenticator app, and its first code. */
export function TotpSetup({ enrolment, onDone }: Props) {
  const [code, setCode] = useState('')
  const { error, pending, save } = useSaving()
  const submit = () =>
    save(async () => {
      onDone(await ok(api.POST('/api/me/totp/confirm', { body: { code: code.replace(/\s/g, '') } })))
    })
  return (
    <Form
      name="totp"
      labels={{ code: t('ground.code') }}
      error={error}
      onSubmit={() => void submit()}
      foot={
        <Button
          kind="primary"
          type="submit"
          pending={pending}
          aria-disabled={code.replace(/\s/g, '').length < 6}
        >
          {t('account.totp.confirm')}
        </Button>
      }
    >
      <p>{t('account.totp.scan')}</p>
      <div className={styles.qr}>
        <img
          src={`data:image/svg+xml;utf8,${encodeURIComponent(enrolment.svg)}`}
          alt={t('account.totp.qr')}
        />
      </div>
      <details>
        <summary>{t('account.totp.by-hand')}</summary>
        <p className={styles.secret}>{enrolment.secret}</p>
      </details>
      <TextField
        label={t('ground.code')}
        hint={t('ground.code.hint')}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
      />
    </Form>
  )
}
