import type { ReactNode } from 'react'

interface Props {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
  hint?: ReactNode
  disabled?: boolean
  /** Some but not all of what it stands for. */
  mixed?: boolean
}

/** Yes or no, with its words beside it. */
export function Checkbox({ checked, onChange, children, hint, disabled, mixed }: Props) {
  return (
    <label className="m-check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        ref={(box) => {
          if (box) box.indeterminate = mixed ?? false
        }}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {children}
        {hint ? <span className="m-hint">{hint}</span> : null}
      </span>
    </label>
  )
}

/** On or off, at once. */
export function Switch({ checked, onChange, children, hint, disabled }: Omit<Props, 'mixed'>) {
  return (
    <label className="m-check m-switch">
      <span>
        {children}
        {hint ? <span className="m-hint">{hint}</span> : null}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  )
}
