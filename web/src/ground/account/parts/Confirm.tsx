import { useState, type ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Form } from '../../ui/Form'
import { PasswordField } from '../../ui/PasswordField'
import { useSaving } from '../../ui/useSaving'
import { t } from '../../words'

interface Props {
  title: string
  /** What the button says it does. */
  act: string
  danger?: boolean
  children?: ReactNode
  onClose: () => void
  /** What to do with the password; the dialog stays open while it is refused. */
  onConfirm: (password: string) => Promise<unknown>
}

/** Asks for the present password before something weighty: the owner sits before the screen. */
export function Confirm({ title, act, danger, children, onClose, onConfirm }: Props) {
  const [password, setPassword] = useState('')
  const { error, pending, save } = useSaving()
  return (
    <Dialog title={title} open size="small" onClose={onClose}>
      <Form
        name="confirm"
        labels={{ password: t('ground.password.old') }}
        error={error}
        onSubmit={() => (password ? void save(() => onConfirm(password)) : undefined)}
        foot={
          <>
            <Button
              kind={danger ? 'danger' : 'primary'}
              type="submit"
              pending={pending}
              aria-disabled={!password}
            >
              {act}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
          </>
        }
      >
        {children}
        <PasswordField
          label={t('ground.password.old')}
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          autoFocus
        />
      </Form>
    </Dialog>
  )
}
