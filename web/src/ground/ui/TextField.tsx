import type { InputHTMLAttributes, ReactNode, Ref } from 'react'
import { Field, type FieldProps } from './Field'

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'>

export interface TextFieldProps extends FieldProps, Native {
  value: string
  onChange: (value: string) => void
  /** Something at the end of the box: a unit, a button. */
  end?: ReactNode
  ref?: Ref<HTMLInputElement>
}

/** One line of text. Paste and password managers always work. */
export function TextField({
  label,
  hint,
  error,
  required,
  hideLabel,
  value,
  onChange,
  end,
  id,
  ...rest
}: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} required={required} hideLabel={hideLabel} id={id}>
      {(control) => (
        <span className="m-box">
          <input
            type="text"
            {...rest}
            {...control}
            className="m-input"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {end}
        </span>
      )}
    </Field>
  )
}
