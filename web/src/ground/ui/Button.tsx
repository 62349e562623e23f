import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes, Ref } from 'react'
import { Spinner } from './Spinner'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` once a screen; `danger` for what cannot be undone. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  icon?: LucideIcon
  /** Shows that the act is on its way; the button stays in place and does nothing meanwhile. */
  pending?: boolean
  wide?: boolean
  ref?: Ref<HTMLButtonElement>
}

/** A button that says its act in words. */
export function Button({
  kind = 'plain',
  icon: Icon,
  pending,
  wide,
  children,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={pending || undefined}
      aria-disabled={pending || rest['aria-disabled']}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      className={`m-button m-button-${kind} ${wide ? 'm-button-wide' : ''} ${className ?? ''}`}
    >
      {pending ? <Spinner /> : Icon ? <Icon size={20} aria-hidden /> : null}
      <span>{children}</span>
    </button>
  )
}
