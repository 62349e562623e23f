import { CirclePlay } from 'lucide-react'
import { useState } from 'react'
import { atTime, clock, isoDay, today } from '../../ground/dates'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { Select } from '../../ground/ui/Select'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { change, step, type Read, type State } from '../data/meetings'
import { AgendaEditor, AgendaList } from './Agenda'
import { Attendance } from './Attendance'
import css from './MeetingView.module.css'

/** A line of text that is saved when its field is left. */
function Saved({
  label,
  value,
  save,
  type,
  hint,
  placeholder,
}: {
  label: string
  value: string
  save: (text: string) => unknown
  type?: 'number'
  hint?: string
  placeholder?: string
}) {
  const [text, setText] = useState<string | null>(null)
  const leave = () => {
    const next = text
    setText(null)
    if (next !== null && next.trim() !== value) save(next.trim())
  }
  return (
    <TextField
      label={label}
      hint={hint}
      placeholder={placeholder}
      type={type ?? 'text'}
      min={type === 'number' ? 1 : undefined}
      maxLength={200}
      value={text ?? value}
      onChange={setText}
      onBlur={leave}
    />
  )
}

const USUAL_TIME = '10:00'
const TIME = /^([01]?\d|2[0-3]):?([0-5]\d)$/

/** Day and time of the meeting; a day alone means ten in the morning. */
function Starts({ state }: { state: State }) {
  const day = state.starts_at ? isoDay(state.starts_at) : ''
  const time = state.starts_at ? clock(state.starts_at) : ''
  const save = (onDay: string, atTime: string) => {
    const found = TIME.exec(atTime || USUAL_TIME)
    if (onDay && !found) return
    const starts_at = onDay
      ? new Date(`${onDay}T${found?.[1]?.padStart(2, '0') ?? ''}:${found?.[2] ?? ''}:00`).toISOString()
      : null
    if (starts_at !== state.starts_at) void change(state, { starts_at })
  }
  return (
    <>
      <DateField label={t('meetings.day')} value={day} onChange={(next) => save(next, time)} />
      <Saved
        label={t('meetings.time')}
        placeholder={USUAL_TIME}
        value={time}
        save={(text) => save(day || today(), text)}
      />
    </>
  )
}

/** Name, time, place, host, quorum and who writes: the elements of the minutes that stand before it begins. */
export function Details({ state }: { state: State }) {
  return (
    <section className={css.details} aria-label={t('meetings.details')}>
      <Starts state={state} />
      <Saved
        label={t('meetings.location')}
        value={state.location}
        save={(location) => change(state, { location })}
      />
      <Saved label={t('meetings.host')} value={state.host} save={(host) => change(state, { host })} />
      <Saved
        label={t('meetings.quorum')}
        hint={t('meetings.quorum.hint')}
        type="number"
        value={state.quorum === null ? '' : String(state.quorum)}
        save={(text) => change(state, { quorum: Number(text) > 0 ? Math.floor(Number(text)) : null })}
      />
      <Select
        label={t('meetings.secretary')}
        value={state.secretary ?? ''}
        onChange={(next) => void change(state, { secretary: next || null })}
        options={[
          { value: '', label: t('meetings.nobody') },
          ...state.attendees.flatMap((one) => (one.person ? [{ value: one.person, label: one.name }] : [])),
        ]}
      />
    </section>
  )
}

/** Before it begins: agenda with times, who is asked, when and where; and the button that begins it. */
export function Before({ of }: { of: Read }) {
  const { state } = of
  const runs = state.may.includes('meetings.run')
  return (
    <div className={css.columns}>
      <div className={css.main}>
        {runs ? (
          <>
            <Details state={state} />
            <AgendaEditor of={of} />
          </>
        ) : (
          <>
            <p>
              {[
                state.starts_at ? atTime(state.starts_at) : t('meetings.no-time'),
                state.location,
                t('meetings.led-by', { name: state.chair_name }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <AgendaList of={of} />
          </>
        )}
      </div>
      <div className={css.side}>
        {runs ? (
          <Button
            kind="primary"
            wide
            icon={CirclePlay}
            onClick={() => void step(state.id, { step: 'start' })}
          >
            {t('meetings.start')}
          </Button>
        ) : null}
        <Attendance state={state} runs={runs} asks={runs} />
      </div>
    </div>
  )
}
