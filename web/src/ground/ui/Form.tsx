import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { byField, explain, Problem } from '../problem'
import { sessionNow } from '../session'
import { t } from '../words'

interface Props {
  onSubmit: () => void
  /** Refusal of the last attempt. */
  error?: unknown
  /** Errors found before sending, by field name. */
  errors?: Readonly<Record<string, string | undefined>>
  /** Label of each field by name, for the list at the top. Fields carry `id={`${form}-${name}`}` from `fieldId`. */
  labels: Readonly<Record<string, string>>
  /** Prefix of the fields' ids. */
  name: string
  children: ReactNode
  foot?: ReactNode
}

/** Id of a field inside a form, so that the list of errors can link to it. */
export const fieldId = (form: string, field: string): string => `${form}-${field.replaceAll('.', '-')}`

/** A form: errors as a list with links at the top, and in words beside each field. */
export function Form({ onSubmit, error, errors = {}, labels, name, children, foot }: Props) {
  const heading = useId()
  const summary = useRef<HTMLDivElement>(null)
  const [turn, setTurn] = useState(0)
  const found = Object.entries({ ...byField(error), ...errors }).filter((one): one is [string, string] =>
    Boolean(one[1]),
  )
  const whole = error && !(error instanceof Problem && error.errors.length > 0) ? explain(error) : null
  const wrong = found.length > 0 || whole !== null
  useEffect(() => {
    if (wrong && (turn > 0 || error)) summary.current?.focus()
    // Focus follows each attempt, not each keystroke.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [turn, error])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTurn(turn + 1)
    onSubmit()
  }
  return (
    <form className="m-form" onSubmit={submit} noValidate>
      {wrong ? (
        <div className="m-alert" role="alert" tabIndex={-1} ref={summary} aria-labelledby={heading}>
          <p id={heading}>{whole ?? t('ground.form.errors', { count: found.length })}</p>
          {found.length > 0 ? (
            <ul>
              {found.map(([field, text]) => (
                <li key={field}>
                  <a
                    href={`#${fieldId(name, field)}`}
                    onClick={(event) => {
                      event.preventDefault()
                      document.getElementById(fieldId(name, field))?.focus()
                    }}
                  >
                    {labels[field] ?? field}: {text}
                  </a>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
      {children}
      {foot ? <div className="m-form-foot">{foot}</div> : null}
    </form>
  )
}

const draftKey = (name: string) => `madang.draft.${sessionNow()?.person?.id ?? ''}.${name}`
/** Milliseconds of quiet before a draft is kept. */
const QUIET = 300

function keptDraft<T>(name: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(draftKey(name)) ?? 'null') as T | null
  } catch {
    return null
  }
}

/**
 * State of a form that survives a closed page: kept on this machine for this person until `clear`.
 * `restored` says that the form opened with a draft.
 */
export function useDraft<T extends object>(name: string, start: T) {
  const [opened] = useState(() => keptDraft<T>(name))
  const [value, setValue] = useState<T>(() => (opened ? { ...start, ...opened } : start))
  const touched = useRef(false)
  useEffect(() => {
    if (!touched.current) return undefined
    const timer = setTimeout(() => {
      try {
        localStorage.setItem(draftKey(name), JSON.stringify(value))
      } catch {
        // Full or switched-off storage must not stop anybody from typing.
      }
    }, QUIET)
    return () => clearTimeout(timer)
  }, [name, value])
  return {
    value,
    restored: opened !== null,
    set: (change: Partial<T>) => {
      touched.current = true
      setValue((before) => ({ ...before, ...change }))
    },
    /** Forgets the draft, after it was saved or thrown away. */
    clear: () => {
      touched.current = false
      localStorage.removeItem(draftKey(name))
      setValue(start)
    },
  }
}
