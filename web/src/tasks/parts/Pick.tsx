import { Check, Search } from 'lucide-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { composing } from '../../ground/ime'
import { matches } from '../../ground/initials'
import { t } from '../../ground/words'
import css from './Pick.module.css'

export interface Choice {
  id: string
  label: string
  detail?: string
  start?: ReactNode
}

interface Props {
  /** What is chosen, for screen readers and the box. */
  label: string
  /** Few choices, or how to find them. */
  choices: readonly Choice[] | ((text: string, signal: AbortSignal) => Promise<readonly Choice[]>)
  chosen: readonly string[]
  onPick: (choice: Choice) => void
  /** Stays open, so that several can be picked. */
  several?: boolean
  disabled?: boolean
  className?: string
  /** What the button shows. */
  children: ReactNode
}

/** Milliseconds of quiet before asking. */
const QUIET = 150

function Inside({
  label,
  choices,
  chosen,
  onPick,
  several,
  close,
}: Omit<Props, 'children'> & { close: () => void }) {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [found, setFound] = useState<readonly Choice[] | null>(null)
  const find = useRef(choices)
  const list = useId()
  useEffect(() => {
    find.current = choices
  })
  const far = typeof choices === 'function'
  useEffect(() => {
    if (!far) return undefined
    const stop = new AbortController()
    const timer = setTimeout(() => {
      const ask = find.current
      if (typeof ask !== 'function') return
      ask(text.trim(), stop.signal).then(setFound, () => (stop.signal.aborted ? undefined : setFound([])))
    }, QUIET)
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [text, far])
  const shown = far ? (found ?? []) : choices.filter((one) => matches(one.label, text))
  const here = Math.max(0, Math.min(at, shown.length - 1))
  const pick = (choice: Choice | undefined) => {
    if (!choice) return
    onPick(choice)
    if (!several) close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event)) return
    const to = { ArrowDown: here + 1, ArrowUp: here - 1 }[event.key]
    if (to !== undefined) {
      event.preventDefault()
      const next = (to + shown.length) % Math.max(shown.length, 1)
      setAt(next)
      document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') {
      event.preventDefault()
      pick(shown[here])
    }
  }
  return (
    <>
      <span className={`m-box ${css.search}`}>
        <Search size={18} aria-hidden />
        <input
          className="m-input"
          role="combobox"
          aria-label={label}
          aria-expanded
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={shown.length > 0 ? `${list}-${here}` : undefined}
          placeholder={t('tasks.pick.hint')}
          value={text}
          autoFocus
          onChange={(event) => {
            setText(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </span>
      <div role="listbox" id={list} aria-label={label} aria-multiselectable={several} className={css.list}>
        {shown.map((choice, index) => (
          <div
            key={choice.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={chosen.includes(choice.id)}
            data-here={index === here || undefined}
            className={css.choice}
            onPointerMove={() => setAt(index)}
            onClick={() => pick(choice)}
          >
            {choice.start}
            <span>
              <span className="m-cut m-block">{choice.label}</span>
              {choice.detail ? <span className="m-cut m-block m-soft m-caption">{choice.detail}</span> : null}
            </span>
            {chosen.includes(choice.id) ? <Check size={18} aria-hidden /> : null}
          </div>
        ))}
      </div>
      {shown.length === 0 ? (
        <p className="m-hint m-menu-none" role="status">
          {far && found === null ? t('ground.loading') : t('ground.choice.none')}
        </p>
      ) : null}
    </>
  )
}

/** A button that opens a box for choosing by typing; arrows walk, Enter picks, Escape closes. */
export function Pick({ disabled, className, children, ...inside }: Props) {
  return (
    <DialogTrigger>
      <Button className={className ?? 'm-button m-button-plain'} isDisabled={disabled}>
        {children}
      </Button>
      <Popover className="m-popover" placement="bottom start">
        <Dialog aria-label={inside.label} className={css.box}>
          {({ close }) => <Inside {...inside} close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
