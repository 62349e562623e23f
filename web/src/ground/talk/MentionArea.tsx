import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { cameByLink } from '../api'
import { composing } from '../ime'
import { findParties, type Found } from '../parties'
import { Avatar } from '../ui/Avatar'
import { TextArea } from '../ui/TextArea'
import { t } from '../words'
import css from './talk.module.css'
import { asking, type Mentioned } from './text'

export interface Written {
  text: string
  mentioned: Mentioned
}

interface Props {
  label: string
  placeholder?: string
  value: Written
  onChange: (value: Written) => void
  onSend: () => void
  onPaste?: (event: ClipboardEvent) => void
  onEscape?: () => void
  autoFocus?: boolean
}

const MOST = 6
/** Pixels above the text that the list of people takes. */
const ROOM = 320

/** Text with people in it: `@` and a name, initial consonants or half a syllable offers them. */
export function MentionArea({
  label,
  placeholder,
  value,
  onChange,
  onSend,
  onPaste,
  onEscape,
  autoFocus,
}: Props) {
  const id = useId()
  const [caret, setCaret] = useState(-1)
  const [at, setAt] = useState(0)
  const [shut, setShut] = useState(-1)
  const [low, setLow] = useState(false)
  const asked = caret < 0 || cameByLink() ? null : asking(value.text, caret)
  const open = asked !== null && asked.at !== shut
  const found = useQuery({
    queryKey: ['people.person', 'mention', asked?.query],
    queryFn: ({ signal }) => findParties(asked?.query ?? '', 'person', MOST, signal),
    enabled: open,
    placeholderData: (before) => before,
    retry: false,
  })
  const people = open ? (found.data ?? []) : []
  const chosen = Math.min(at, people.length - 1)

  useEffect(() => {
    if (autoFocus) document.getElementById(id)?.focus()
  }, [autoFocus, id])

  const pick = (person: Found | undefined) => {
    if (!person || !asked) return
    const area = document.getElementById(id) as HTMLTextAreaElement | null
    const end = area?.selectionEnd ?? caret
    const before = `${value.text.slice(0, asked.at)}@${person.name} `
    // At once: a letter typed before the next frame would land before the caret was moved.
    flushSync(() =>
      onChange({
        text: before + value.text.slice(end).replace(/^ /, ''),
        mentioned: { ...value.mentioned, [person.name]: person.id },
      }),
    )
    area?.focus()
    area?.setSelectionRange(before.length, before.length)
    setCaret(-1)
    setAt(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event)) return
    if (people.length === 0) {
      if (event.key === 'Escape') onEscape?.()
      return
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step) setAt((chosen + step + people.length) % people.length)
    else if (event.key === 'Tab') pick(people[chosen])
    else if (event.key === 'Escape') setShut(asked?.at ?? -1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const list = `${id}-people`
  return (
    <div className={css.area}>
      <TextArea
        id={id}
        label={label}
        hideLabel
        rows={1}
        placeholder={placeholder}
        value={value.text}
        aria-autocomplete="list"
        aria-controls={people.length > 0 ? list : undefined}
        aria-activedescendant={people.length > 0 ? `${list}-${chosen}` : undefined}
        onChange={(text) => {
          const area = document.getElementById(id) as HTMLTextAreaElement | null
          // Syllables being composed move the caret without any key event.
          setCaret(area?.selectionStart ?? -1)
          setAt(0)
          setLow((area?.getBoundingClientRect().top ?? ROOM) < ROOM)
          onChange({ ...value, text })
        }}
        onSelect={(event) => {
          setCaret(event.currentTarget.selectionStart)
          setAt(0)
        }}
        onBlur={() => setCaret(-1)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onSend={() => (people.length > 0 ? pick(people[chosen]) : onSend())}
      />
      {people.length > 0 ? (
        <div
          role="listbox"
          id={list}
          aria-label={t('talk.people')}
          className={css.people}
          data-low={low || undefined}
        >
          {people.map((person, index) => (
            <div
              key={person.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === chosen}
              className={css.option}
              onPointerDown={(event) => {
                event.preventDefault()
                pick(person)
              }}
              onPointerMove={() => setAt(index)}
            >
              <Avatar id={person.id} fn={person.name} size={28} />
              <span className={css.who}>
                <span className="m-cut">{person.name}</span>
                <span className="m-soft m-caption m-cut">{person.label}</span>
              </span>
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}
