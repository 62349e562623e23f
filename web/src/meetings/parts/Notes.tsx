import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { onDay } from '../../ground/dates'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { Menu, type Item as Act } from '../../ground/ui/Menu'
import { Select } from '../../ground/ui/Select'
import { TextArea } from '../../ground/ui/TextArea'
import { t } from '../../ground/words'
import { rewrite, strike, write, type Note, type Sort, type State } from '../data/meetings'
import { SORTS, sortIcon } from './marks'
import css from './Notes.module.css'

/** Writes one thing down: what was said and by whom, a decision, a to-do with owner and date, something put off. */
export function Composer({ state, sort, onDone }: { state: State; sort: Sort; onDone: () => void }) {
  const [text, setText] = useState('')
  const [attendee, setAttendee] = useState('')
  const [due, setDue] = useState('')
  const [sending, setSending] = useState(false)
  const named = sort === 'remark' || sort === 'todo'
  const send = async () => {
    if (!text.trim() || sending) return
    setSending(true)
    const body = {
      sort,
      text: text.trim(),
      ...(named && attendee ? { attendee } : {}),
      ...(sort === 'todo' && due ? { due_on: due } : {}),
    }
    const kept = await write(state.id, body)
    setSending(false)
    if (kept) {
      setText('')
      setDue('')
    }
  }
  return (
    <form
      className={css.composer}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onDone()
      }}
    >
      <TextArea
        label={t(`meetings.write.${sort}`)}
        hint={t('meetings.write.hint')}
        autoFocus
        maxLength={4000}
        value={text}
        onChange={setText}
        onSend={() => void send()}
      />
      <div className={css.details}>
        {named ? (
          <Select
            label={t(sort === 'todo' ? 'meetings.owner' : 'meetings.speaker')}
            value={attendee}
            onChange={setAttendee}
            options={[
              { value: '', label: t('meetings.nobody') },
              ...state.attendees.map((one) => ({ value: one.id, label: one.name })),
            ]}
          />
        ) : null}
        {sort === 'todo' ? <DateField label={t('meetings.due')} value={due} onChange={setDue} /> : null}
        <span className={css.buttons}>
          <Button type="submit" kind="primary" pending={sending}>
            {t('meetings.write')}
          </Button>
          <Button kind="quiet" onClick={onDone}>
            {t('ground.close')}
          </Button>
        </span>
      </div>
    </form>
  )
}

function Editor({ state, note, onDone }: { state: State; note: Note; onDone: () => void }) {
  const [text, setText] = useState(note.text)
  const save = async () => {
    if (!text.trim() || text.trim() === note.text || (await rewrite(state.id, note, { text: text.trim() })))
      onDone()
  }
  return (
    <form
      className={css.composer}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextArea
        label={t('meetings.note.text')}
        hideLabel
        autoFocus
        maxLength={4000}
        value={text}
        onChange={setText}
        onSend={() => void save()}
      />
      <span className={css.buttons}>
        <Button type="submit" kind="primary">
          {t('meetings.save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('ground.cancel')}
        </Button>
      </span>
    </form>
  )
}

function Line({ state, note, edits }: { state: State; note: Note; edits: boolean }) {
  const [editing, setEditing] = useState(false)
  const Icon = sortIcon(note.sort)
  const who = state.attendees.find((one) => one.id === note.attendee)
  const others: Act[] = SORTS.filter((one) => one.sort !== note.sort).map((one) => ({
    id: one.sort,
    label: t('meetings.note.make', { sort: t(`meetings.sort.${one.sort}`) }),
    icon: one.icon,
    run: () => void rewrite(state.id, note, { sort: one.sort }),
  }))
  if (editing)
    return (
      <li>
        <Editor state={state} note={note} onDone={() => setEditing(false)} />
      </li>
    )
  return (
    <li className={css.note} data-sort={note.sort}>
      <Icon size={20} aria-hidden />
      <span className={css.text}>
        <span className={css.sort}>{t(`meetings.sort.${note.sort}`)}</span>
        {who && note.sort !== 'todo' ? <strong>{who.name} </strong> : null}
        {note.text}
        {note.sort === 'todo' && (who || note.due_on) ? (
          <span className={css.fact}>
            {[who?.name, note.due_on ? t('meetings.until', { day: onDay(note.due_on) }) : '']
              .filter(Boolean)
              .join(' · ')}
          </span>
        ) : null}
      </span>
      {edits ? (
        <Menu
          label={t('meetings.note.more', { text: note.text.slice(0, 40) })}
          groups={[
            [{ id: 'edit', label: t('meetings.note.edit'), icon: Pencil, run: () => setEditing(true) }],
            others,
            [
              {
                id: 'strike',
                label: t('meetings.note.strike'),
                icon: Trash2,
                danger: true,
                run: () => void strike(state.id, note.id),
              },
            ],
          ]}
        />
      ) : null}
    </li>
  )
}

/** What was written down, the newest last; of one item, or all. */
export function Notes({
  state,
  notes,
  edits,
  label,
}: {
  state: State
  notes: readonly Note[]
  edits: boolean
  label: string
}) {
  if (notes.length === 0) return null
  return (
    <ul className={css.notes} aria-label={label}>
      {notes.map((note) => (
        <Line key={note.id} state={state} note={note} edits={edits} />
      ))}
    </ul>
  )
}
