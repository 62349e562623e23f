import { useRef, useState } from 'react'
import { onEnter } from '../../ground/ime'
import { t } from '../../ground/words'
import css from './Browser.module.css'

interface Props {
  name: string
  /** A folder's name is chosen whole, a file's without its ending. */
  folder: boolean
  /** Told the new name, or null when it is left as it was. */
  onEnd: (name: string | null) => void
}

/** A name being changed where it stands. */
export function NameField({ name, folder, onEnd }: Props) {
  const [value, setValue] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  const ended = useRef(false)
  const end = (next: string | null) => {
    if (ended.current) return
    ended.current = true
    const wanted = next?.trim() ?? ''
    onEnd(wanted && wanted !== name ? wanted : null)
  }
  return (
    <input
      className={css.rename}
      aria-label={t('drive.rename')}
      value={value}
      ref={(input) => {
        field.current = input
        if (!input) return undefined
        if (document.activeElement !== input) {
          input.focus()
          const dot = name.lastIndexOf('.')
          input.setSelectionRange(0, folder || dot <= 0 ? name.length : dot)
        }
        return onEnter(input, () => end(input.value))
      }}
      onChange={(event) => setValue(event.target.value)}
      onBlur={(event) => end(event.target.value)}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) end(null)
      }}
    />
  )
}
