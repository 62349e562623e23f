import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { ArrowRight, Clock, DoorOpen, MapPin, Pencil, Repeat, Trash2, CalendarClock } from 'lucide-react'
import { useState } from 'react'
import { placeOf } from '../../ground/house'
import { kindOf } from '../../ground/live'
import { idOf } from '../../ground/ids'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { Tag } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import { useCalendars } from '../data/calendars'
import { eventOf, moveItem, trashItem } from '../data/events'
import { EVENT } from '../data/view'
import type { Item } from '../rules/item'
import { spanWords } from '../rules/saying'
import { Answers } from './Answers'
import { answerWord, titleOf } from './Chip'
import { Clashes } from './Clashes'
import { Floating } from './Floating'
import { Links } from './Links'
import { SpanFields, type Span } from './SpanFields'
import css from './Peek.module.css'

/** The page of an occurrence. */
export const pageOf = (item: Pick<Item, 'ref' | 'recurrence'>): string =>
  kindOf(item.ref) === EVENT
    ? `/calendar/e/${idOf(item.ref)}${item.recurrence ? `?at=${encodeURIComponent(item.recurrence)}` : ''}`
    : placeOf(item.ref)

interface Props {
  item: Item
  anchor: HTMLElement
  onClose: () => void
}

/** What is known of an event at a glance, and the acts most often wanted: answer, move, open, trash. */
export function Peek({ item, anchor, onClose }: Props) {
  const navigate = useNavigate()
  const { byId, names } = useCalendars()
  const [moving, setMoving] = useState<Span | null>(null)
  const own = kindOf(item.ref) === EVENT
  const { data: full } = useQuery({
    ...eventOf(idOf(item.ref), item.recurrence),
    enabled: own && !item.veiled,
  })
  const calendar = item.calendar ? byId.get(item.calendar) : undefined
  const answer = item.partstat ? answerWord(item.partstat) : null
  const open = () => {
    onClose()
    void navigate({ to: pageOf(item) })
  }
  const foot = moving ? (
    <>
      <Button
        kind="primary"
        onClick={() => {
          onClose()
          void moveItem({ ...item, allDay: moving.allDay }, moving)
        }}
      >
        {t('calendar.move.do')}
      </Button>
      <Button kind="quiet" onClick={() => setMoving(null)}>
        {t('ground.cancel')}
      </Button>
    </>
  ) : item.veiled ? undefined : (
    <>
      <Button kind="primary" icon={ArrowRight} onClick={open}>
        {t('calendar.open')}
      </Button>
      {own && item.mayEdit ? (
        <>
          <IconButton
            icon={Pencil}
            label={t('calendar.edit')}
            onClick={() => {
              onClose()
              void navigate({
                to: `/calendar/e/${idOf(item.ref)}/edit`,
                search: { at: item.recurrence ?? undefined },
              })
            }}
          />
          <IconButton
            icon={CalendarClock}
            label={t('calendar.move')}
            onClick={() => setMoving({ start: item.start, end: item.end, allDay: item.allDay })}
          />
          <IconButton
            icon={Trash2}
            label={t('ground.act.trash')}
            onClick={() => {
              onClose()
              void trashItem(item)
            }}
          />
        </>
      ) : null}
    </>
  )
  return (
    <Floating
      title={titleOf(item)}
      heading={
        <h2
          className={css.title}
          style={{ ['--chip' as string]: item.ink }}
          data-off={item.cancelled || undefined}
        >
          {titleOf(item)}
        </h2>
      }
      anchor={anchor}
      onClose={onClose}
      foot={foot}
    >
      {moving ? (
        <SpanFields value={moving} onChange={setMoving} />
      ) : (
        <>
          <ul className={css.facts}>
            <li>
              <Clock size={18} aria-hidden />
              <span>{spanWords(item)}</span>
            </li>
            {item.place ? (
              <li>
                <MapPin size={18} aria-hidden />
                <span>{item.place}</span>
              </li>
            ) : null}
            {full?.rooms.map((room) => (
              <li key={room.id}>
                <DoorOpen size={18} aria-hidden />
                <span>
                  {room.name} {t(`calendar.room.${answerWord(room.partstat) as 'accepted'}`)}
                </span>
              </li>
            ))}
            {item.recurs ? (
              <li>
                <Repeat size={18} aria-hidden />
                <span>{t('calendar.recurs')}</span>
              </li>
            ) : null}
          </ul>
          <div className="m-row m-wrap">
            {calendar ? (
              <Link
                to={`/calendar/c/${calendar.id}`}
                className={css.calendar}
                style={{ ['--chip' as string]: item.ink }}
              >
                {names.get(calendar.id)}
              </Link>
            ) : null}
            {item.cancelled ? <Tag tone="danger">{t('calendar.cancelled')}</Tag> : null}
            {item.private ? <Tag>{t('calendar.private')}</Tag> : null}
            {item.busy === 'free' ? <Tag>{t('calendar.free')}</Tag> : null}
            {answer ? <Tag>{t(`calendar.partstat.${answer}`)}</Tag> : null}
          </div>
          {full && full.links.length > 0 ? <Links links={full.links} /> : null}
          {full ? <Clashes event={full} /> : null}
          {own && answer && !item.cancelled ? (
            <Answers id={idOf(item.ref)} recurrence={item.recurrence} answer={answer} brief />
          ) : null}
        </>
      )}
    </Floating>
  )
}
