import type { LucideIcon } from 'lucide-react'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '../words'

export type Tone = 'plain' | 'accent' | 'success' | 'warning' | 'danger' | 'info'

interface Props {
  tone?: Tone
  icon?: LucideIcon
  children: ReactNode
  /** Makes it a chip that can be taken away; `name` says what is taken away. */
  onRemove?: () => void
  name?: string
}

/** A state or a label in words; colour only repeats what the word says. */
export function Tag({ tone = 'plain', icon: Icon, children, onRemove, name }: Props) {
  return (
    <span className="m-tag" data-tone={tone}>
      {Icon ? <Icon size={16} aria-hidden /> : null}
      <span className="m-cut">{children}</span>
      {onRemove ? (
        <button
          type="button"
          className="m-tag-remove"
          aria-label={t('ground.remove', { name: name ?? '' })}
          onClick={onRemove}
        >
          <X size={16} aria-hidden />
        </button>
      ) : null}
    </span>
  )
}
