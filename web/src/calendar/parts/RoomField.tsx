import { useQuery } from '@tanstack/react-query'
import { DoorOpen, X } from 'lucide-react'
import { useState } from 'react'
import { cache } from '../../ground/cache'
import { ComboBox } from '../../ground/ui/ComboBox'
import { IconButton } from '../../ground/ui/IconButton'
import { t } from '../../ground/words'
import { rooms, type MeetingRoom } from '../data/meetings'
import type { Draft, Room } from '../data/model'
import { answerWord } from './Chip'
import css from './Attendees.module.css'

interface Props {
  draft: Draft
  /** The event, when it is there already: what it holds itself is free for it. */
  event: string | null
  onChange: (rooms: readonly Room[]) => void
}

const detail = (one: MeetingRoom): string =>
  [one.site, one.seats ? t('calendar.room.seats', { count: one.seats }) : '', ...one.features]
    .filter(Boolean)
    .join(' \u00B7 ')

/** Rooms to meet in, those that are free at all times of the meeting; nothing in a house without rooms. */
export function RoomField({ draft, event, onChange }: Props) {
  const [turn, setTurn] = useState(0)
  const ready = draft.end > draft.start
  const { data } = useQuery({ ...rooms(draft, event, ''), enabled: ready })
  if (!data?.answered) return null
  const chosen = draft.rooms
  const taken = new Set(data.items.filter((one) => !one.free).map((one) => one.id))
  const free = data.items.filter((one) => one.free && !chosen.some((room) => room.id === one.id))
  const search = async (text: string) =>
    (ready ? await cache.fetchQuery(rooms(draft, event, text)) : data).items
      .filter((one) => one.free && !chosen.some((room) => room.id === one.id))
      .map((one) => ({
        id: one.id,
        label: one.fn,
        detail: detail(one),
        start: <DoorOpen size={20} aria-hidden />,
      }))
  return (
    <section className="m-stack" aria-label={t('calendar.field.rooms')}>
      <ComboBox
        key={`${turn} ${draft.start} ${draft.end} ${draft.rule}`}
        label={t('calendar.field.rooms')}
        hint={t('calendar.room.hint', { count: free.length })}
        placeholder={t('calendar.room.find')}
        value={null}
        onChange={(choice) => {
          if (!choice) return
          onChange([...chosen, { id: choice.id, name: choice.label, partstat: 'NEEDS-ACTION' }])
          setTurn(turn + 1)
        }}
        search={search}
      />
      {chosen.length > 0 ? (
        <ul className={css.guests}>
          {chosen.map((one) => (
            <li key={one.id}>
              <DoorOpen size={20} aria-hidden />
              <span className={css.who}>
                <span className="m-cut">{one.name}</span>
                {taken.has(one.id) ? (
                  <span className={css.taken}>
                    {t(draft.rule ? 'calendar.room.taken-some' : 'calendar.room.taken')}
                  </span>
                ) : one.partstat !== 'NEEDS-ACTION' ? (
                  <span className="m-soft m-caption">
                    {t(`calendar.room.${answerWord(one.partstat) as 'accepted'}`)}
                  </span>
                ) : null}
              </span>
              <IconButton
                icon={X}
                label={t('calendar.guest.remove', { name: one.name })}
                onClick={() => onChange(chosen.filter((room) => room.id !== one.id))}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
