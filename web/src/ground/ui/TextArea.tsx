import { useEffect, useRef, type TextareaHTMLAttributes } from 'react'
import { onEnter } from '../ime'
import { Field, type FieldProps } from './Field'

type Native = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'>

export interface TextAreaProps extends FieldProps, Native {
  value: string
  onChange: (value: string) => void
  /** What Enter does (shift+Enter then makes a line); without it Enter makes a line. */
  onSend?: () => void
}

/** Several lines that grow with the text; Enter never eats a syllable. */
export function TextArea({
  label,
  hint,
  error,
  required,
  hideLabel,
  value,
  onChange,
  onSend,
  rows = 2,
  id,
  ...rest
}: TextAreaProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  const send = useRef(onSend)
  const sends = onSend !== undefined
  useEffect(() => {
    send.current = onSend
  })
  useEffect(() => {
    if (!box.current || !sends) return undefined
    return onEnter(box.current, () => send.current?.())
  }, [sends])
  return (
    <Field label={label} hint={hint} error={error} required={required} hideLabel={hideLabel} id={id}>
      {(control) => (
        <span className="m-box m-grow" data-value={`${value} `}>
          <textarea
            rows={rows}
            {...rest}
            {...control}
            ref={box}
            className="m-input"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </span>
      )}
    </Field>
  )
}
