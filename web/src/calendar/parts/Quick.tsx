import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { composing } from '../../ground/ime'
import { Button } from '../../ground/ui/Button'
import { Select } from '../../ground/ui/Select'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { useCalendars } from '../data/calendars'
import { make } from '../data/events'
import { blank } from '../data/model'
import { keepStart } from './starting'
import { Floating } from './Floating'
import { SpanFields, type Span } from './SpanFields'

interface Props extends Span {
  anchor: HTMLElement
  /** Somebody to meet, where people stand side by side. */
  person?: string
  onClose: () => void
}

/** The calendar used last, where it may still be used. */
const LAST = 'madang.calendar.last'

export function lastCalendar(ids: readonly string[]): string {
  try {
    const kept = localStorage.getItem(LAST) ?? ''
    return ids.includes(kept) ? kept : (ids[0] ?? '')
  } catch {
    return ids[0] ?? ''
  }
}

export function keepCalendar(id: string): void {
  try {
    localStorage.setItem(LAST, id)
  } catch {
    // Without storage the first calendar is offered again.
  }
}

/** Title, time and calendar: most events need no more. */
export function Quick({ anchor, person, onClose, ...given }: Props) {
  const navigate = useNavigate()
  const { writable } = useCalendars()
  const [span, setSpan] = useState<Span>({ start: given.start, end: given.end, allDay: given.allDay })
  const [title, setTitle] = useState('')
  const [chosen, setChosen] = useState('')
  const [pending, setPending] = useState(false)
  const calendar = chosen || lastCalendar(writable.map((one) => one.id))
  const draft = { ...blank(calendar, span.start, span.end, span.allDay), title: title.trim() }
  const save = async () => {
    setPending(true)
    const made = await make(draft)
    setPending(false)
    if (made) {
      keepCalendar(calendar)
      onClose()
    }
  }
  const further = () => {
    keepStart(draft, person)
    onClose()
    void navigate({ to: '/calendar/new' })
  }
  return (
    <Floating
      title={t('calendar.new')}
      anchor={anchor}
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" pending={pending} aria-disabled={!calendar} onClick={() => void save()}>
            {t('calendar.save')}
          </Button>
          <Button kind="quiet" onClick={further}>
            {t('calendar.further')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('calendar.field.title')}
        value={title}
        onChange={setTitle}
        autoFocus
        maxLength={500}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !composing(event.nativeEvent) && calendar) void save()
        }}
      />
      <SpanFields value={span} onChange={setSpan} />
      {writable.length > 1 ? (
        <Select
          label={t('calendar.field.calendar')}
          value={calendar}
          options={writable.map((one) => ({ value: one.id, label: one.label }))}
          onChange={setChosen}
        />
      ) : null}
    </Floating>
  )
}
