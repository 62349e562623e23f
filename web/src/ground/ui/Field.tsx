import { CircleAlert } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { t } from '../words'

/** What every field takes: the label stands above, the hint below, the error beside the field in words. */
export interface FieldProps {
  label: string
  hint?: ReactNode
  error?: string
  required?: boolean
  /** Keeps the label for screen readers only, when the place already says it. */
  hideLabel?: boolean
}

/** Attributes that tie the control to its label, hint and error. */
export interface ControlProps {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean | undefined
  required: boolean | undefined
}

/** The mark beside the label of a field that must be filled; its name stays the label alone. */
export const Required = () => (
  <span className="m-required" aria-hidden>
    {t('ground.form.required')}
  </span>
)

/** Label, hint and error around one control. */
export function Field({
  label,
  hint,
  error,
  required,
  hideLabel,
  id: given,
  children,
}: FieldProps & { id?: string; children: (control: ControlProps) => ReactNode }) {
  const own = useId()
  const id = given ?? own
  const described = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ')
  return (
    <div className="m-field" data-invalid={error ? '' : undefined}>
      <label htmlFor={id} className={hideLabel ? 'm-hidden' : 'm-label'}>
        {label}
        {required ? <Required /> : null}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        required: required || undefined,
      })}
      {error ? (
        <p className="m-error" id={`${id}-error`}>
          <CircleAlert size={18} aria-hidden />
          {error}
        </p>
      ) : null}
      {hint ? (
        <p className="m-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
