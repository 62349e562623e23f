import type { LucideIcon } from 'lucide-react'
import css from './Segments.module.css'

interface Props {
  label: string
  value: string
  options: readonly { value: string; label: string; icon: LucideIcon }[]
  onChange: (value: string) => void
}

/** One of a few ways to look at the same thing. */
export const Segments = ({ label, value, options, onChange }: Props) => (
  <div role="group" aria-label={label} className={css.segments}>
    {options.map((one) => (
      <button
        key={one.value}
        type="button"
        aria-pressed={one.value === value}
        className={css.segment}
        onClick={() => onChange(one.value)}
      >
        <one.icon size={18} aria-hidden />
        {one.label}
      </button>
    ))}
  </div>
)
