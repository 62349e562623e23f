import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  BellOff,
  Briefcase,
  Building2,
  MapPin,
  Megaphone,
  PenLine,
  Pin,
  UsersRound,
  type LucideIcon,
} from 'lucide-react'
import { useState } from 'react'
import { clock, isoDay, onDay, today } from '../../ground/dates'
import { matches } from '../../ground/initials'
import { findParties } from '../../ground/parties'
import { useMe } from '../../ground/session'
import { Avatar } from '../../ground/ui/Avatar'
import { Empty } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { found, type RoomList as Rooms, type RoomRow } from '../data/rooms'
import { oneLine } from './lines'
import { titleOf } from './titles'
import css from './RoomList.module.css'

const ICONS: Readonly<Record<string, LucideIcon>> = {
  self: PenLine,
  group: UsersRound,
  project: Briefcase,
  unit: Building2,
  site: MapPin,
}
/** Colleagues offered while one types. */
const PEOPLE = 6
const MOST_UNREAD = 300

/** Whose or what a room is, as a picture. */
export function Face({
  room,
  size = 44,
}: {
  room: { sort: string; title: string; other?: string | null; announces?: boolean }
  size?: number
}) {
  const Icon = room.announces ? Megaphone : ICONS[room.sort]
  if (!Icon) return <Avatar id={room.other ?? ''} fn={room.title} size={size} />
  return (
    <span className={css.face} style={{ inlineSize: `${size / 10}rem`, blockSize: `${size / 10}rem` }}>
      <Icon size={20} aria-hidden />
    </span>
  )
}

function lastLine(room: RoomRow, me: string): string {
  const last = room.last
  if (!last) return ''
  if (last.recalled) return t('messenger.recalled')
  const said = oneLine(last.text) || t('messenger.files', { count: last.files })
  const named = room.sort !== 'direct' && room.sort !== 'self' && last.by !== me
  return named ? `${last.name}: ${said}` : said
}

/** Today's time, else the day. */
const when = (at: string): string => (isoDay(at) === today() ? clock(at) : onDay(at).replace(/^\d{4}\. /, ''))

function Row({ room, here, me }: { room: RoomRow; here: boolean; me: string }) {
  return (
    <li>
      <Link
        to={`/messenger/${room.id}`}
        className={`m-list-row ${css.row}`}
        aria-current={here ? 'page' : undefined}
        activeOptions={{ exact: true }}
      >
        <Face room={room} />
        <span className={css.texts}>
          <span className={css.top}>
            <strong className="m-cut">{titleOf(room)}</strong>
            {room.people ? <span className={`${css.people} m-num`}>{room.people}</span> : null}
            {room.pinned ? (
              <span role="img" aria-label={t('messenger.pinned')} className={css.pin}>
                <Pin size={14} aria-hidden />
              </span>
            ) : null}
            {room.muted ? (
              <span role="img" aria-label={t('messenger.muted')} className={css.pin}>
                <BellOff size={14} aria-hidden />
              </span>
            ) : null}
            {room.last ? (
              <time dateTime={room.last.at} className={css.when}>
                {when(room.last.at)}
              </time>
            ) : null}
          </span>
          <span className={css.bottom}>
            {room.drafted && !here ? <span className={css.draft}>{t('messenger.draft')}</span> : null}
            <span className={css.last}>{lastLine(room, me)}</span>
            {room.guests ? <span className={css.guests}>{t('messenger.guests')}</span> : null}
            {room.unread > 0 ? (
              <span className={css.unread} data-muted={room.muted || undefined}>
                <span className="m-hidden">{t('messenger.unread', { count: room.unread })}</span>
                <span aria-hidden>{room.unread > MOST_UNREAD ? `${MOST_UNREAD}+` : room.unread}</span>
              </span>
            ) : null}
          </span>
        </span>
      </Link>
    </li>
  )
}

/** Colleagues and messages that answer what was typed. */
function Others({ query, onOpen }: { query: string; onOpen: (person: string) => void }) {
  const people = useQuery({
    queryKey: ['people.person', 'messenger', query],
    queryFn: ({ signal }) => findParties(query, 'person', PEOPLE, signal),
    placeholderData: (before) => before,
  })
  const messages = useQuery(found(query))
  return (
    <>
      {people.data && people.data.length > 0 ? (
        <section aria-label={t('messenger.find.people')}>
          <h3 className="m-list-group">{t('messenger.find.people')}</h3>
          <ul>
            {people.data.map((one) => (
              <li key={one.id}>
                <button type="button" className={`m-list-row ${css.row}`} onClick={() => onOpen(one.id)}>
                  <Avatar id={one.id} fn={one.name} size={36} />
                  <span className={css.texts}>
                    <strong className="m-cut">{one.name}</strong>
                    <span className={css.last}>{one.label}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {messages.data && messages.data.items.length > 0 ? (
        <section aria-label={t('messenger.find.messages')}>
          <h3 className="m-list-group">{t('messenger.find.messages')}</h3>
          <ul>
            {messages.data.items.slice(0, 20).map((one) => (
              <li key={`${one.room}-${one.seq}`}>
                <Link
                  to={`/messenger/${one.room}`}
                  search={{ at: one.seq }}
                  className={`m-list-row ${css.row}`}
                  activeOptions={{ exact: true, includeSearch: true }}
                >
                  <span className={css.texts}>
                    <span className={css.top}>
                      <strong className="m-cut">{one.name}</strong>
                      <span className={`${css.last} m-push`}>{one.title}</span>
                      <time dateTime={one.at} className={css.when}>
                        {when(one.at)}
                      </time>
                    </span>
                    <span className={css.last}>{oneLine(one.text)}</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

interface Props {
  list: Rooms
  here: string
  /** Opens the room with a person. */
  onOpen: (person: string) => void
}

/** Rooms by what was said last; typing finds rooms, colleagues by initial consonants too, and messages. */
export function RoomList({ list, here, onOpen }: Props) {
  const me = useMe()
  const [query, setQuery] = useState('')
  const typed = query.trim()
  const shown = list.items.filter((one) =>
    typed ? matches(titleOf(one), typed) : !one.hidden || one.id === here,
  )
  return (
    <>
      <div className={css.find}>
        <TextField
          type="search"
          label={t('messenger.find')}
          hideLabel
          placeholder={t('messenger.find.hint')}
          value={query}
          onChange={setQuery}
        />
      </div>
      <div className="m-list-body" data-scroll>
        <nav aria-label={t('messenger.rooms')}>
          <ul className={css.rooms}>
            {shown.map((one) => (
              <Row key={one.id} room={one} here={one.id === here} me={me.id} />
            ))}
          </ul>
        </nav>
        {typed ? (
          <Others
            query={typed}
            onOpen={(person) => {
              setQuery('')
              onOpen(person)
            }}
          />
        ) : list.items.length === 0 ? (
          <Empty>{t('messenger.none')}</Empty>
        ) : null}
      </div>
    </>
  )
}
