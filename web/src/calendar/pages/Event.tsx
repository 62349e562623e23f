import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import {
  Bell,
  CalendarClock,
  Copy,
  DoorOpen,
  Clock,
  Globe,
  Link2,
  MapPin,
  NotebookPen,
  Repeat,
  UserRoundPlus,
  Users,
} from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Files } from '../../ground/files/Files'
import { Panes } from '../../ground/shell/Page'
import { copyText } from '../../ground/things/copying'
import { Comments } from '../../ground/talk/Comments'
import { Avatar } from '../../ground/ui/Avatar'
import { Button } from '../../ground/ui/Button'
import { PersonChip } from '../../ground/ui/PersonChip'
import { Shown, Skeleton } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { ThingHeader } from '../../ground/ui/ThingHeader'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { useCalendars } from '../data/calendars'
import { eventOf, moveItem, trashItem, writePage, type EventFull } from '../data/events'
import type { Attendee, Room } from '../data/model'
import { useFresh } from '../data/view'
import { Answers } from '../parts/Answers'
import { AskScope } from '../parts/AskScope'
import { CalendarList } from '../parts/CalendarList'
import { answerWord } from '../parts/Chip'
import { Clashes } from '../parts/Clashes'
import { Delegate } from '../parts/Delegate'
import { Counter } from '../parts/Counter'
import { Links, useLinked } from '../parts/Links'
import { Proposals } from '../parts/Proposals'
import { PlainText } from '../parts/PlainText'
import { readRule } from '../rules/recurrence'
import { lunarWords, reminderWords, ruleWords, shortDay, spanWords } from '../rules/saying'
import { dayOf, toWall } from '../rules/wall'
import css from './Event.module.css'

function Fact({ icon: Icon, word, children }: { icon: typeof Clock; word: string; children: ReactNode }) {
  return (
    <div className={css.fact}>
      <dt>
        <Icon size={20} aria-hidden />
        <span className="m-hidden">{word}</span>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The kind of a page of the wiki. */
const PAGE = 'wiki.page'
const ORDER = ['accepted', 'tentative', 'needs-action', 'delegated', 'declined']

function Guests({ attendees }: { attendees: readonly Attendee[] }) {
  const sorted = [...attendees].sort(
    (a, b) => ORDER.indexOf(answerWord(a.partstat)) - ORDER.indexOf(answerWord(b.partstat)),
  )
  const counts = ORDER.flatMap((word) => {
    const count = attendees.filter((one) => answerWord(one.partstat) === word).length
    return count > 0
      ? [t('calendar.guests.count', { answer: t(`calendar.partstat.${word as 'accepted'}`), count })]
      : []
  })
  return (
    <section aria-label={t('calendar.field.attendees')} className={css.part}>
      <h2 className={css.heading}>{t('calendar.field.attendees')}</h2>
      <p className="m-soft">{counts.join(' \u00B7 ')}</p>
      <ul>
        {sorted.map((one) => (
          <li key={one.address} className={css.guest}>
            {one.person ? (
              <PersonChip id={one.person} fn={one.name} />
            ) : (
              <span className="m-row">
                <Avatar id={one.address} fn={one.name} size={24} />
                <span className="m-cut">{one.name}</span>
                <Tag>{t('calendar.guest.outside')}</Tag>
              </span>
            )}
            {one.part === 'optional' ? (
              <span className="m-soft m-caption">{t('calendar.part.optional')}</span>
            ) : null}
            <span className={css.answer} data-answer={answerWord(one.partstat)}>
              {t(`calendar.partstat.${answerWord(one.partstat)}`)}
            </span>
            {one.link ? (
              <Button
                kind="quiet"
                icon={Copy}
                onClick={() => copyText(location.origin + (one.link ?? ''), t('calendar.guest.link.copied'))}
              >
                {t('calendar.guest.link')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What belongs to a meeting: its page, and what else is linked. */
function Belongings({ event, mayEdit }: { event: EventFull; mayEdit: boolean }) {
  const { pending, byId } = useLinked(event.links)
  const [writing, setWriting] = useState(false)
  const written = [...byId.values()].some((one) => one.kind === PAGE)
  const writes = event.writes && mayEdit && !written && !pending && (event.organizes || !event.partstat)
  if (event.links.length === 0 && !writes) return null
  const write = async () => {
    setWriting(true)
    await writePage(event.id).catch(wrong)
    setWriting(false)
  }
  return (
    <section className={css.part} aria-label={t('calendar.field.links')}>
      <h2 className={css.heading}>{t('calendar.field.links')}</h2>
      {event.links.length > 0 ? <Links links={event.links} /> : null}
      {writes ? (
        <span>
          <Button icon={NotebookPen} pending={writing} onClick={() => void write()}>
            {t('calendar.page.write')}
          </Button>
        </span>
      ) : null}
    </section>
  )
}

/** So many days are named; the others are counted. */
const NAMED = 4

/** At which times of a series a room does not come. */
function Misses({ of: room }: { of: Room }) {
  const misses = room.misses ?? []
  if (misses.length === 0) return null
  const days = misses.slice(0, NAMED).map((at) => shortDay(dayOf(toWall(at))).replace(' ', '\u00A0'))
  return (
    <span className={css.misses}>
      {t('calendar.room.misses', { days: days.join(', '), more: misses.length - days.length })}
    </span>
  )
}

function Body({ event }: { event: EventFull }) {
  const navigate = useNavigate()
  const { names } = useCalendars()
  const [countering, setCountering] = useState(false)
  const [delegating, setDelegating] = useState(false)
  const mayEdit = event.may.includes('calendar.edit')
  const title = event.title || t('calendar.untitled')
  const rule = event.rule ? readRule(event.rule, dayOf(event.start)) : null
  const back = () => void navigate({ to: '/calendar', search: { day: dayOf(event.start) } })
  return (
    <div className="m-stack">
      <ThingHeader
        path={[
          { title: names.get(event.calendar) ?? t('calendar.menu'), to: `/calendar/c/${event.calendar}` },
        ]}
        title={title}
        state={event.cancelled ? <Tag tone="danger">{t('calendar.cancelled')}</Tag> : undefined}
        actions={
          mayEdit ? (
            <Button
              kind="primary"
              onClick={() =>
                void navigate({
                  to: `/calendar/e/${event.id}/edit`,
                  search: { at: event.recurrence ?? undefined },
                })
              }
            >
              {t('calendar.edit')}
            </Button>
          ) : undefined
        }
        acts={{
          ...(mayEdit
            ? {
                trash: () =>
                  void trashItem({
                    ref: event.ref,
                    recurrence: event.recurrence,
                    recurs: event.recurs,
                    title,
                  }).then((gone) => (gone ? back() : undefined)),
              }
            : {}),
          export: () => location.assign(`/api/calendar/events/${event.id}/file`),
        }}
      />
      <dl className={css.facts}>
        <Fact icon={Clock} word={t('calendar.field.when')}>
          <strong>{spanWords(event)}</strong>
        </Fact>
        {event.lunar ? (
          <Fact icon={Repeat} word={t('calendar.field.repeat')}>
            {lunarWords(event.lunar)}
          </Fact>
        ) : event.rule ? (
          <Fact icon={Repeat} word={t('calendar.field.repeat')}>
            {rule ? ruleWords(rule, dayOf(event.start)) : t('calendar.repeat.kept')}
          </Fact>
        ) : null}
        {event.place ? (
          <Fact icon={MapPin} word={t('calendar.field.place')}>
            {event.place}
          </Fact>
        ) : null}
        {event.rooms.map((room) => (
          <Fact key={room.id} icon={DoorOpen} word={t('calendar.field.rooms')}>
            {room.name}{' '}
            <span className={css.answer} data-answer={answerWord(room.partstat)}>
              {t(`calendar.room.${answerWord(room.partstat) as 'accepted'}`)}
            </span>
            <Misses of={room} />
          </Fact>
        ))}
        {event.url ? (
          <Fact icon={Link2} word={t('calendar.field.url')}>
            <PlainText>{event.url}</PlainText>
          </Fact>
        ) : null}
        {event.organizer && event.attendees.length + event.rooms.length > 0 ? (
          <Fact icon={Users} word={t('calendar.field.organizer')}>
            {event.organizer.person ? (
              <PersonChip
                id={event.organizer.person}
                fn={event.organizer.name}
                title={t('calendar.organizer')}
              />
            ) : (
              `${event.organizer.name} ${t('calendar.organizer')}`
            )}
          </Fact>
        ) : null}
        {event.reminders.length > 0 ? (
          <Fact icon={Bell} word={t('calendar.field.reminders')}>
            {event.reminders.map(reminderWords).join(', ')}
          </Fact>
        ) : null}
        {event.zone && event.zone !== 'Asia/Seoul' && !event.allDay ? (
          <Fact icon={Globe} word={t('calendar.field.zone')}>
            {event.zone.replaceAll('_', ' ')}
          </Fact>
        ) : null}
      </dl>
      <div className="m-row m-wrap">
        {event.private ? <Tag>{t('calendar.private')}</Tag> : null}
        {event.busy !== 'busy' ? <Tag>{t(`calendar.busy.${event.busy}`)}</Tag> : null}
      </div>
      {event.partstat && !event.organizes && !event.cancelled ? (
        <section className={css.ask}>
          <Clashes event={event} />
          <Answers id={event.id} recurrence={event.recurrence} answer={answerWord(event.partstat)} />
          <span className="m-row m-wrap">
            <Button kind="quiet" icon={CalendarClock} onClick={() => setCountering(true)}>
              {t('calendar.counter')}
            </Button>
            <Button kind="quiet" icon={UserRoundPlus} onClick={() => setDelegating(true)}>
              {t('calendar.delegate')}
            </Button>
          </span>
        </section>
      ) : null}
      <Proposals
        event={event}
        onTake={(span) =>
          void moveItem(
            {
              key: '',
              ref: event.ref,
              calendar: event.calendar,
              person: null,
              recurrence: event.recurrence,
              title,
              start: event.start,
              end: event.end,
              allDay: event.allDay,
              busy: event.busy,
              veiled: false,
              private: event.private,
              cancelled: false,
              recurs: event.recurs,
              place: event.place,
              partstat: null,
              ink: '',
              mayEdit,
            },
            span,
          )
        }
      />
      {event.note ? (
        <section className={css.part} aria-label={t('calendar.field.note')}>
          <PlainText>{event.note}</PlainText>
        </section>
      ) : null}
      <Belongings event={event} mayEdit={mayEdit} />
      {event.attendees.length > 0 ? <Guests attendees={event.attendees} /> : null}
      <Files of={event.ref} />
      {countering ? <Counter event={event} onClose={() => setCountering(false)} /> : null}
      {delegating ? <Delegate id={event.id} onClose={() => setDelegating(false)} /> : null}
      <AskScope />
    </div>
  )
}

/** Everything about one event, with its files and what was said of it. */
export default function EventPage() {
  const { event = '' }: { event?: string } = useParams({ strict: false })
  const { at }: { at?: string } = useSearch({ strict: false })
  const navigate = useNavigate()
  const query = useQuery(eventOf(event, at ?? null))
  useFresh()
  return (
    <Panes
      title={t('calendar.menu')}
      list={<CalendarList />}
      thingTitle={query.data?.title || t('calendar.event')}
      onBack={() =>
        void navigate({
          to: '/calendar',
          search: query.data ? { day: dayOf(query.data.start) } : undefined,
        })
      }
      thing={
        <Shown query={query} of={`calendar.event:${event}`} skeleton={<Skeleton rows={6} />}>
          {(found) => <Body event={found} />}
        </Shown>
      }
      side={query.data ? <Comments of={query.data.ref} /> : undefined}
    />
  )
}
