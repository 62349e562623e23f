import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { Page } from '../../ground/shell/Page'
import { useFaces } from '../../ground/parties'
import { useMe } from '../../ground/session'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { fieldId, Form, useDraft } from '../../ground/ui/Form'
import { Select } from '../../ground/ui/Select'
import { Shown, Skeleton } from '../../ground/ui/states'
import { TextArea } from '../../ground/ui/TextArea'
import { TextField } from '../../ground/ui/TextField'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { useCalendars } from '../data/calendars'
import { eventOf, makeOrThrow, saveEdit, type EventFull } from '../data/events'
import { blank, type Busy, type Draft } from '../data/model'
import { askScope } from '../parts/asking'
import { AskScope } from '../parts/AskScope'
import { Attendees } from '../parts/Attendees'
import { ColourField } from '../parts/ColourField'
import { FreeBusy } from '../parts/FreeBusy'
import { LinkField } from '../parts/Links'
import { keepCalendar, lastCalendar } from '../parts/Quick'
import { Reminders } from '../parts/Reminders'
import { RepeatField } from '../parts/RepeatField'
import { RestDays } from '../parts/RestDays'
import { RoomField } from '../parts/RoomField'
import { SpanFields, type Span } from '../parts/SpanFields'
import { takeStart } from '../parts/starting'
import { nextHour } from '../rules/drag'
import { ruleOn } from '../rules/recurrence'
import { dayOf, toWall } from '../rules/wall'
import css from './Edit.module.css'

const FORM = 'event'

/** Zones that are offered; the one of the event is added when it is another. */
const ZONES = [
  'Asia/Seoul',
  'Asia/Tokyo',
  'Asia/Shanghai',
  'Asia/Singapore',
  'Asia/Kolkata',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'UTC',
]

interface Props {
  start: Draft
  /** Name the draft is kept under on this machine. */
  name: string
  title: string
  series: boolean
  /** The event that is changed; null for a new one. */
  event: string | null
  onSave: (draft: Draft) => Promise<string | null>
  onLeave: () => void
}

function Editor({ start, name, title, series, event, onSave, onLeave }: Props) {
  const navigate = useNavigate()
  const me = useMe()
  const { writable } = useCalendars()
  const draft = useDraft<Draft>(name, start)
  const { error, pending, save } = useSaving()
  const [more, setMore] = useState(false)
  const { value, set } = draft
  const calendar = writable.some((one) => one.id === value.calendar)
    ? value.calendar
    : lastCalendar(writable.map((one) => one.id))
  const wrongTime = value.end <= value.start && !(value.end === value.start && !value.allDay)
  const people = useMemo(() => {
    const invited = value.attendees.flatMap((one) =>
      one.person ? [{ id: one.person, name: one.name, optional: one.part === 'optional' }] : [],
    )
    const rooms = value.rooms.map((one) => ({ id: one.id, name: one.name, optional: false, room: true }))
    return invited.length + rooms.length > 0
      ? [{ id: me.id, name: me.fn, optional: false }, ...invited, ...rooms]
      : []
  }, [value.attendees, value.rooms, me.id, me.fn])
  /** Another time; what recurs on its weekday goes along. */
  const put = (span: Span) =>
    set({ ...span, rule: ruleOn(value.rule, dayOf(value.start), dayOf(span.start), span.allDay) })
  const submit = async () => {
    if (wrongTime) return
    let kept: string | null = null
    const done = await save(async () => {
      kept = await onSave({ ...value, calendar, title: value.title.trim() })
    })
    if (!done || kept === null) return
    draft.clear()
    keepCalendar(calendar)
    void navigate({ to: `/calendar/e/${kept as string}` })
  }
  const zones = ZONES.includes(value.zone) || !value.zone ? ZONES : [value.zone, ...ZONES]
  return (
    <Page title={title} reading>
      {draft.restored ? (
        <p className={css.restored} role="status">
          {t('calendar.draft.restored')}{' '}
          <button type="button" className={css.fresh} onClick={() => draft.clear()}>
            {t('calendar.draft.fresh')}
          </button>
        </p>
      ) : null}
      <Form
        name={FORM}
        labels={{ title: t('calendar.field.title'), end: t('calendar.field.end') }}
        error={error}
        errors={{ end: wrongTime ? t('calendar.end.before-start') : undefined }}
        onSubmit={() => void submit()}
        foot={
          <>
            <Button kind="primary" type="submit" pending={pending} aria-disabled={!calendar}>
              {value.attendees.length > 0 ? t('calendar.save.invite') : t('calendar.save')}
            </Button>
            <Button
              kind="quiet"
              onClick={() => {
                draft.clear()
                onLeave()
              }}
            >
              {t('ground.cancel')}
            </Button>
          </>
        }
      >
        <TextField
          id={fieldId(FORM, 'title')}
          label={t('calendar.field.title')}
          value={value.title}
          onChange={(text) => set({ title: text })}
          maxLength={500}
          autoFocus
        />
        <SpanFields
          value={value}
          onChange={put}
          error={wrongTime ? t('calendar.end.before-start') : undefined}
        />
        <RepeatField
          value={value.rule}
          day={dayOf(value.start)}
          allDay={value.allDay}
          onChange={(rule) => set({ rule })}
        />
        <RestDays draft={value} />
        {series ? <p className="m-hint">{t('calendar.series.hint')}</p> : null}
        <Select
          label={t('calendar.field.calendar')}
          value={calendar}
          options={writable.map((one) => ({ value: one.id, label: one.label }))}
          onChange={(id) => set({ calendar: id })}
        />
        <TextField
          label={t('calendar.field.place')}
          value={value.place}
          onChange={(place) => set({ place })}
          maxLength={1000}
        />
        <Attendees value={value.attendees} onChange={(attendees) => set({ attendees })} />
        <RoomField draft={value} event={event} onChange={(rooms) => set({ rooms })} />
        <FreeBusy
          people={people}
          start={value.start}
          end={value.end}
          allDay={value.allDay}
          own={event === null ? null : start}
          onChoose={(start, end) => put({ start, end, allDay: value.allDay })}
        />
        <TextArea
          label={t('calendar.field.note')}
          hint={t('calendar.field.note.hint')}
          value={value.note}
          onChange={(note) => set({ note })}
          rows={4}
          maxLength={20_000}
        />
        <LinkField value={value.links} onChange={(links) => set({ links })} />
        <Reminders value={value.reminders} onChange={(reminders) => set({ reminders })} />
        <Button kind="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? t('calendar.less') : t('calendar.more-fields')}
        </Button>
        {more ? (
          <>
            <Select<Busy>
              label={t('calendar.field.busy')}
              hint={t('calendar.field.busy.hint')}
              value={value.busy}
              options={(['busy', 'tentative', 'free'] as const).map((one) => ({
                value: one,
                label: t(`calendar.busy.${one}`),
              }))}
              onChange={(busy) => set({ busy })}
            />
            <ColourField<number | null>
              value={value.colour}
              none={t('calendar.colour.of-calendar')}
              onChange={(colour) => set({ colour })}
            />
            <Checkbox
              checked={value.private}
              hint={t('calendar.private.hint')}
              onChange={(on) => set({ private: on })}
            >
              {t('calendar.private')}
            </Checkbox>
            {value.allDay ? null : (
              <Select
                label={t('calendar.field.zone')}
                hint={t('calendar.field.zone.hint')}
                value={value.zone}
                options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
                onChange={(zone) => set({ zone })}
              />
            )}
          </>
        ) : null}
      </Form>
      <AskScope />
    </Page>
  )
}

function Change({ event }: { event: EventFull }) {
  const navigate = useNavigate()
  const back = () =>
    void navigate({ to: `/calendar/e/${event.id}`, search: { at: event.recurrence ?? undefined } })
  const save = async (draft: Draft): Promise<string | null> => {
    const scope = event.recurs && event.recurrence ? await askScope('save', event.title) : 'all'
    if (!scope) return null
    return saveEdit(event, draft, scope)
  }
  return (
    <Editor
      start={event}
      name={`calendar.event.${event.id}.${event.recurrence ?? ''}.${event.revision}`}
      title={t('calendar.edit')}
      series={event.recurs}
      event={event.id}
      onSave={save}
      onLeave={back}
    />
  )
}

/** Changes an event, or one of a series. */
export function EditEvent() {
  const { event = '' }: { event?: string } = useParams({ strict: false })
  const { at }: { at?: string } = useSearch({ strict: false })
  const query = useQuery(eventOf(event, at ?? null))
  return query.data ? (
    <Change key={`${event}${at ?? ''}`} event={query.data} />
  ) : (
    <Page title={t('calendar.edit')} reading>
      <Shown query={query} of={`calendar.event:${event}`} skeleton={<Skeleton rows={6} />}>
        {() => null}
      </Shown>
    </Page>
  )
}

/** Makes an event, with what the small window began. */
export function NewEvent() {
  const navigate = useNavigate()
  const me = useMe()
  const { day }: { day?: string } = useSearch({ strict: false })
  const [begun] = useState(takeStart)
  const person = begun?.person && begun.person !== me.id ? begun.person : undefined
  const faces = useFaces(person ? [person] : [])
  const [start] = useState<Draft>(() => {
    if (begun) return begun.draft
    const span = nextHour(toWall(day ? new Date(`${day}T08:59:00`) : new Date()))
    return blank('', span.start, span.end, false)
  })
  const name = person ? faces.get(person)?.name : undefined
  if (person && name === undefined) return <Page title={t('calendar.new')}>{null}</Page>
  return (
    <Editor
      start={
        person
          ? {
              ...start,
              attendees: [
                {
                  address: `urn:uuid:${person}`,
                  person,
                  name: name ?? '',
                  part: 'required',
                  partstat: 'NEEDS-ACTION',
                  link: null,
                },
              ],
            }
          : start
      }
      name={begun ? `calendar.begun.${start.start}` : 'calendar.new'}
      title={t('calendar.new')}
      series={false}
      event={null}
      onSave={(draft) => makeOrThrow(draft)}
      onLeave={() => void navigate({ to: '/calendar' })}
    />
  )
}
