import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { t } from '../words'
import { IconButton } from './IconButton'
import { TextField, type TextFieldProps } from './TextField'

/** A password that can be shown, pasted and filled in by a password manager. */
export function PasswordField(props: Omit<TextFieldProps, 'end' | 'type'>) {
  const [open, setOpen] = useState(false)
  return (
    <TextField
      {...props}
      type={open ? 'text' : 'password'}
      autoCapitalize="off"
      spellCheck={false}
      end={
        <IconButton
          icon={open ? EyeOff : Eye}
          label={open ? t('ground.password.hide') : t('ground.password.show')}
          aria-pressed={open}
          onClick={() => setOpen(!open)}
        />
      }
    />
  )
}
