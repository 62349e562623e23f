import { ChevronDown } from 'lucide-react'
import { Field, type FieldProps } from './Field'

export interface Option<V extends string = string> {
  value: V
  label: string
}

export interface SelectProps<V extends string> extends FieldProps {
  value: V
  options: readonly Option<V>[]
  onChange: (value: V) => void
  disabled?: boolean
  id?: string
}

/** One of a few. The list is the system's own: best by keys, by voice and on phones. */
export function Select<V extends string>({ value, options, onChange, disabled, ...field }: SelectProps<V>) {
  return (
    <Field {...field}>
      {(control) => (
        <span className="m-box">
          <select
            {...control}
            className="m-input m-select"
            value={value}
            disabled={disabled}
            onChange={(event) => onChange(event.target.value as V)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown size={20} aria-hidden className="m-box-icon" />
        </span>
      )}
    </Field>
  )
}
