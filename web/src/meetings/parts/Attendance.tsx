import { Check, DoorOpen, EyeOff, UserMinus, UserPlus } from 'lucide-react'
import { useRef, useState } from 'react'
import { findParties } from '../../ground/parties'
import { Avatar } from '../../ground/ui/Avatar'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { ComboBox } from '../../ground/ui/ComboBox'
import { Menu, type Item } from '../../ground/ui/Menu'
import { Tag } from '../../ground/ui/Tag'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { invite, mark, uninvite, type Attendee, type State } from '../data/meetings'
import css from './Attendance.module.css'

/** Whether as many are there as are needed; null when nobody asked for a number. */
export const quorate = (state: State): boolean | null =>
  state.quorum === null
    ? null
    : state.attendees.filter((one) => one.present_at && !one.observes).length >= state.quorum

/** How many are there, of how many, and whether that is enough. */
export function Count({ state }: { state: State }) {
  const members = state.attendees.filter((one) => !one.observes)
  const there = members.filter((one) => one.present_at).length
  const enough = quorate(state)
  return (
    <p className={css.count}>
      <strong className={css.figure}>{t('meetings.there', { there, of: members.length })}</strong>
      {enough === null ? null : (
        <Tag tone={enough ? 'success' : 'warning'}>
          {enough
            ? t('meetings.quorum.met', { quorum: state.quorum ?? 0 })
            : t('meetings.quorum.short', { quorum: state.quorum ?? 0 })}
        </Tag>
      )}
    </p>
  )
}

function Line({ state, one, runs }: { state: State; one: Attendee; runs: boolean }) {
  const there = one.present_at !== null
  const acts: Item[] = [
    {
      id: 'observes',
      label: one.observes ? t('meetings.make-member') : t('meetings.make-observer'),
      icon: EyeOff,
      run: () => void mark(state.id, one.id, { observes: !one.observes }),
    },
    {
      id: 'drop',
      label: t('meetings.uninvite'),
      icon: UserMinus,
      danger: true,
      run: () => void uninvite(state.id, one.id),
    },
  ]
  return (
    <li className={css.line} data-there={there || undefined}>
      <Avatar id={one.person ?? one.id} fn={one.name} size={32} />
      <span className={css.name}>
        <span className="m-cut m-block">
          {one.name}
          {one.id === state.me ? ` (${t('meetings.me')})` : ''}
        </span>
        <span className="m-soft m-caption m-cut m-block">
          {[one.affiliation, one.observes ? t('meetings.observer') : '', one.sees ? '' : t('meetings.unseen')]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {runs ? (
        <button
          type="button"
          className={css.here}
          aria-pressed={there}
          onClick={() => void mark(state.id, one.id, { present: !there })}
        >
          {there ? <Check size={20} aria-hidden /> : null}
          {there ? t('meetings.present') : t('meetings.absent')}
          <span className="m-hidden"> {one.name}</span>
        </button>
      ) : (
        <span className={there ? css.is : 'm-soft'}>
          {there ? <Check size={20} aria-hidden /> : null}
          {there ? t('meetings.present') : t('meetings.absent')}
        </span>
      )}
      {runs ? <Menu label={t('meetings.attendee.more', { name: one.name })} groups={[acts]} /> : null}
    </li>
  )
}

/** Asks one more: a person of the house, or an outsider by name. */
function Invite({ state }: { state: State }) {
  const [outside, setOutside] = useState(false)
  const [name, setName] = useState('')
  const [from, setFrom] = useState('')
  const [turn, setTurn] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const add = async () => {
    if (!name.trim()) return
    if (await invite(state.id, { name: name.trim(), affiliation: from.trim() })) {
      setName('')
      setFrom('')
    }
  }
  const ask = async (person: string) => {
    await invite(state.id, { person })
    // the field begins anew, and what has the focus is near it: the next Tab is back in it
    setTurn((before) => before + 1)
    box.current?.focus()
  }
  return (
    <div className="m-stack" ref={box} tabIndex={-1}>
      {outside ? (
        <form
          className={css.outside}
          onSubmit={(event) => {
            event.preventDefault()
            void add()
          }}
        >
          <TextField label={t('meetings.outsider.name')} value={name} onChange={setName} maxLength={100} />
          <TextField label={t('meetings.outsider.from')} value={from} onChange={setFrom} maxLength={200} />
          <Button type="submit" icon={UserPlus}>
            {t('meetings.outsider.add')}
          </Button>
        </form>
      ) : (
        <ComboBox
          label={t('meetings.invite')}
          placeholder={t('meetings.invite.hint')}
          value={null}
          key={turn}
          onChange={(choice) => (choice ? void ask(choice.id) : undefined)}
          search={async (text, signal) => {
            const known = new Set(state.attendees.map((one) => one.person))
            const found = await findParties(text, 'person', 12, signal)
            return found
              .filter((one) => !known.has(one.id))
              .map((one) => ({ id: one.id, label: one.name, detail: one.label }))
          }}
        />
      )}
      <Checkbox checked={outside} onChange={setOutside}>
        {t('meetings.outsider')}
      </Checkbox>
    </div>
  )
}

/** Who is invited and who is there; those who are there first. */
export function Attendance({ state, runs, asks }: { state: State; runs: boolean; asks?: boolean }) {
  const ordered = state.started_at
    ? state.attendees.toSorted(
        (one, other) => Number(other.present_at !== null) - Number(one.present_at !== null),
      )
    : state.attendees
  return (
    <section className="m-stack" aria-labelledby="meeting-people">
      <h2 id="meeting-people" className={css.title}>
        <DoorOpen size={20} aria-hidden /> {t('meetings.people')}
      </h2>
      <Count state={state} />
      <ul className={css.lines}>
        {ordered.map((one) => (
          <Line key={one.id} state={state} one={one} runs={runs} />
        ))}
      </ul>
      {asks ? <Invite state={state} /> : null}
    </section>
  )
}
