import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { t } from '../../ground/words'
import css from './Views.module.css'

/** Milliseconds of quiet before the typed words filter. */
const QUIET = 250

/** What stands in the title or the number, told when the typing pauses. */
export function Words({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const [text, setText] = useState(value)
  const last = useRef(value)
  useEffect(() => {
    if (last.current !== value) setText(value)
    last.current = value
  }, [value])
  useEffect(() => {
    if (text === last.current) return undefined
    const timer = setTimeout(() => {
      last.current = text
      onChange(text)
    }, QUIET)
    return () => clearTimeout(timer)
    // Only typing starts the wait; a new callback does not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text])
  return (
    <label className={`m-box ${css.words}`}>
      <Search size={18} aria-hidden />
      <span className="m-hidden">{t('tasks.search')}</span>
      <input
        type="search"
        className="m-input"
        placeholder={t('tasks.search')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </label>
  )
}
