import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes, Ref } from 'react'

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: LucideIcon
  /** What it does, in words: the tooltip and the name for screen readers. */
  label: string
  /** Its shortcut, shown in the tooltip. */
  keys?: string
  kind?: 'quiet' | 'plain'
  ref?: Ref<HTMLButtonElement>
}

/** A button shown as an icon; its label appears on hover and focus. */
export function IconButton({ icon: Icon, label, keys, kind = 'quiet', className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      data-tip={keys ? `${label}\t${keys}` : label}
      className={`m-icon-button m-icon-button-${kind} ${className ?? ''}`}
    >
      <Icon size={20} aria-hidden />
    </button>
  )
}
