import { CirclePlay } from 'lucide-react'
import { useState } from 'react'
import { atTime } from '../../ground/dates'
import { Button } from '../../ground/ui/Button'
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
}: {
  label: string
  value: string
  save: (text: string) => unknown
  type?: 'datetime-local' | 'number'
  hint?: string
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
      type={type ?? 'text'}
      min={type === 'number' ? 1 : undefined}
      maxLength={200}
      value={text ?? value}
      onChange={setText}
      onBlur={leave}
    />
  )
}

const two = (number: number) => String(number).padStart(2, '0')

/** An instant as the field for day and time writes it, in the zone of this browser. */
function asLocal(at: string | null): string {
  if (!at) return ''
  const date = new Date(at)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** Name, time, place, host, quorum and who writes: the elements of the minutes that stand before it begins. */
export function Details({ state }: { state: State }) {
  return (
    <section className={css.details} aria-label={t('meetings.details')}>
      <Saved
        label={t('meetings.starts-at')}
        type="datetime-local"
        value={asLocal(state.starts_at)}
        save={(text) => change(state, { starts_at: text ? new Date(text).toISOString() : null })}
      />
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
