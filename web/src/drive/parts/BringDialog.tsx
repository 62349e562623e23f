import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { PasswordField } from '../../ground/ui/PasswordField'
import { TextField } from '../../ground/ui/TextField'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { bringIn } from '../data/acts'
import { showPanel } from './standing'

interface Props {
  into: string
  title: string
  onClose: () => void
}

/** Brings folders over from another server by WebDAV; ZIP files are unpacked from their own menu. */
export default function BringDialog({ into, title, onClose }: Props) {
  const [url, setUrl] = useState('')
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const { error, pending, save } = useSaving()
  const run = async () => {
    showPanel()
    const kept = await save(() =>
      bringIn(into, {
        url: url.trim(),
        ...(username.trim() ? { username: username.trim() } : {}),
        ...(password ? { password } : {}),
      }),
    )
    if (kept) onClose()
  }
  return (
    <Dialog title={t('drive.bring.into', { title })} open onClose={onClose}>
      <p>{t('drive.bring.zip')}</p>
      <Form
        name="bring"
        labels={{
          url: t('drive.bring.url'),
          username: t('drive.bring.name'),
          password: t('drive.bring.password'),
        }}
        error={error}
        onSubmit={() => (url.trim() ? void run() : undefined)}
        foot={
          <>
            <Button kind="primary" type="submit" pending={pending} aria-disabled={!url.trim()}>
              {t('drive.bring.do')}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
          </>
        }
      >
        <TextField
          id={fieldId('bring', 'url')}
          label={t('drive.bring.url')}
          hint={t('drive.bring.url.hint')}
          type="url"
          value={url}
          onChange={setUrl}
        />
        <TextField
          id={fieldId('bring', 'username')}
          label={t('drive.bring.name')}
          value={username}
          onChange={setUsername}
          autoComplete="off"
        />
        <PasswordField
          id={fieldId('bring', 'password')}
          label={t('drive.bring.password')}
          value={password}
          onChange={setPassword}
          autoComplete="off"
        />
      </Form>
    </Dialog>
  )
}
