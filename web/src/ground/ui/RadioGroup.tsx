import { useId } from 'react'
import type { Option } from './Select'

interface Props<V extends string> {
  label: string
  value: V | null
  options: readonly (Option<V> & { hint?: string })[]
  onChange: (value: V) => void
  /** In one line, as joined buttons. */
  joined?: boolean
  hideLabel?: boolean
}

/** One of a few, all in sight. */
export function RadioGroup<V extends string>({
  label,
  value,
  options,
  onChange,
  joined,
  hideLabel,
}: Props<V>) {
  const name = useId()
  return (
    <fieldset className={joined ? 'm-radios m-joined' : 'm-radios'}>
      <legend className={hideLabel ? 'm-hidden' : 'm-label'}>{label}</legend>
      <div className="m-radio-row">
        {options.map((option) => (
          <label key={option.value} className="m-check">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint ? <span className="m-hint">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
