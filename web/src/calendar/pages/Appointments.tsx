import { useQuery } from '@tanstack/react-query'
import { CalendarClock, ExternalLink, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { explain } from '../../ground/problem'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { Checkbox, Switch } from '../../ground/ui/Checkbox'
import { Dialog } from '../../ground/ui/Dialog'
import { Select } from '../../ground/ui/Select'
import { Empty, Shown, Skeleton } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { TextArea } from '../../ground/ui/TextArea'
import { TextField } from '../../ground/ui/TextField'
import { done, wrong } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import {
  appointments,
  bookedOn,
  removePage,
  savePage,
  type AppointmentPage,
  type Wish,
} from '../data/appointments'
import { useCalendars } from '../data/calendars'
import { openWindow, Line } from '../parts/UrlShare'
import { addDays } from '../../ground/isoDays'
import { lengthWords, spanWords, weekdayName } from '../rules/saying'
import { readClock, toWall } from '../rules/wall'
import css from './Appointments.module.css'

const MONDAY = '2026-11-30'
const DAYS = [0, 1, 2, 3, 4, 5, 6]

const fresh = (calendar: string): Wish => ({
  calendar,
  title: '',
  note: '',
  location: '',
  minutes: 30,
  before: 0,
  after: 10,
  notice: 1440,
  days: 30,
  per_day: null,
  hours: Object.fromEntries(
    [0, 1, 2, 3, 4].map((day) => [
      String(day),
      [
        ['10:00', '12:00'],
        ['14:00', '17:00'],
      ],
    ]),
  ),
  active: true,
})

const number = (text: string, most: number) => Math.min(most, Number(text.replace(/\D/g, '')) || 0)

/** Hours of a weekday, typed as `10:00-12:00, 14:00-17:00`; null when they cannot be read. */
export function readHours(text: string): [string, string][] | null {
  const found = text
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one): [string, string] | null => {
      const [from = '', until = ''] = one.split(/[-~\u2013]/)
      const [begin, end] = [readClock(from), readClock(until)]
      const clock = (minute: number) =>
        `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
      return begin === null || end === null || end <= begin ? null : [clock(begin), clock(end)]
    })
  return found.some((one) => one === null) ? null : (found as [string, string][])
}

function Editor({ page, onClose }: { page: AppointmentPage | null; onClose: () => void }) {
  const { all } = useCalendars()
  const own = all.filter((one) => one.may.includes('calendar.manage') && one.sort === 'personal')
  const [wish, setWish] = useState<Wish>(
    () => page?.page ?? fresh(own.find((one) => one.default)?.id ?? own[0]?.id ?? ''),
  )
  const [hours, setHours] = useState<Record<number, string>>(() =>
    Object.fromEntries(
      DAYS.map((day) => [day, (wish.hours[String(day)] ?? []).map((one) => one.join('\u2013')).join(', ')]),
    ),
  )
  const { error, pending, save } = useSaving()
  const set = (change: Partial<Wish>) => setWish((before) => ({ ...before, ...change }))
  const read = DAYS.map((day) => readHours(hours[day] ?? ''))
  const ready = wish.title.trim() !== '' && wish.calendar !== '' && read.every((one) => one !== null)
  const keep = async () => {
    if (!ready) return
    const body: Wish = {
      ...wish,
      title: wish.title.trim(),
      hours: Object.fromEntries(
        read.flatMap((one, day) => (one && one.length > 0 ? [[String(day), one]] : [])),
      ),
    }
    const { calendar, title, note, location, minutes, before, after, notice, days, per_day, active } = body
    if (
      await save(() =>
        savePage(page, {
          calendar,
          title,
          note,
          location,
          minutes,
          before,
          after,
          notice,
          days,
          per_day,
          active,
          hours: body.hours,
        }),
      )
    )
      onClose()
  }
  const minutesField = (name: 'before' | 'after' | 'notice' | 'days', most: number) => (
    <TextField
      label={t(`calendar.book.${name}`)}
      inputMode="numeric"
      value={String(wish[name] ?? 0)}
      onChange={(text) => set({ [name]: number(text, most) })}
    />
  )
  return (
    <Dialog
      title={page ? t('calendar.book.change') : t('calendar.book.make')}
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" pending={pending} aria-disabled={!ready} onClick={() => void keep()}>
            {t('calendar.save')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('ground.cancel')}
          </Button>
        </>
      }
    >
      {error ? <p role="alert">{explain(error)}</p> : null}
      <TextField
        label={t('calendar.field.title')}
        value={wish.title}
        onChange={(title) => set({ title })}
        maxLength={200}
        autoFocus
      />
      <TextArea
        label={t('calendar.field.description')}
        value={wish.note ?? ''}
        onChange={(note) => set({ note })}
        maxLength={2000}
      />
      <TextField
        label={t('calendar.field.place')}
        value={wish.location ?? ''}
        onChange={(location) => set({ location })}
        maxLength={500}
      />
      <Select
        label={t('calendar.field.calendar')}
        value={wish.calendar}
        options={own.map((one) => ({ value: one.id, label: one.name }))}
        onChange={(calendar) => set({ calendar })}
      />
      <div className={css.two}>
        <Select
          label={t('calendar.book.minutes')}
          value={String(wish.minutes)}
          options={[15, 20, 30, 45, 60, 90, 120].map((one) => ({
            value: String(one),
            label: lengthWords(one),
          }))}
          onChange={(minutes) => set({ minutes: Number(minutes) })}
        />
        {minutesField('before', 240)}
        {minutesField('after', 240)}
        <Select
          label={t('calendar.book.notice')}
          value={String(wish.notice)}
          options={[60, 240, 1440, 2880, 4320, 10_080]
            .concat(
              [60, 240, 1440, 2880, 4320, 10_080].includes(wish.notice ?? 60) ? [] : [wish.notice ?? 60],
            )
            .map((one) => ({ value: String(one), label: lengthWords(one) }))}
          onChange={(notice) => set({ notice: Number(notice) })}
        />
        {minutesField('days', 180)}
        <TextField
          label={t('calendar.book.per-day')}
          hint={t('calendar.book.per-day.hint')}
          inputMode="numeric"
          value={wish.per_day ? String(wish.per_day) : ''}
          onChange={(text) => set({ per_day: number(text, 100) || null })}
        />
      </div>
      <fieldset className={css.hours}>
        <legend className="m-label">{t('calendar.book.hours')}</legend>
        <p className="m-hint">{t('calendar.book.hours.hint')}</p>
        {DAYS.map((day) => (
          <TextField
            key={day}
            label={weekdayName(addDays(MONDAY, day), 'long')}
            value={hours[day] ?? ''}
            error={read[day] === null ? t('calendar.book.hours.wrong') : undefined}
            onChange={(text) => setHours((before) => ({ ...before, [day]: text }))}
          />
        ))}
      </fieldset>
      <Checkbox checked={wish.active ?? true} onChange={(active) => set({ active })}>
        {t('calendar.book.active')}
      </Checkbox>
    </Dialog>
  )
}

function One({ one, onEdit }: { one: AppointmentPage; onEdit: () => void }) {
  const booked = useQuery(bookedOn(one.page.id))
  const address = location.origin + one.address
  const turn = (active: boolean) => {
    const {
      calendar,
      title,
      note,
      location: place,
      minutes,
      before,
      after,
      notice,
      days,
      per_day,
      hours,
    } = one.page
    void savePage(one, {
      calendar,
      title,
      note,
      location: place,
      minutes,
      before,
      after,
      notice,
      days,
      per_day,
      hours,
      active,
    }).catch(wrong)
  }
  const items = booked.data?.items ?? []
  return (
    <li className={css.card}>
      <div className="m-row m-wrap">
        <h2>{one.page.title}</h2>
        <span className="m-soft">{lengthWords(one.page.minutes)}</span>
        {one.page.active ? null : <Tag>{t('calendar.book.closed')}</Tag>}
      </div>
      <Switch checked={one.page.active} onChange={turn} hint={t('calendar.book.switch.hint')}>
        {t('calendar.book.switch')}
      </Switch>
      <Line label={t('calendar.book.address')} value={address} />
      <div className="m-row m-wrap">
        <Button icon={ExternalLink} onClick={() => openWindow(address)}>
          {t('calendar.url.open')}
        </Button>
        <Button icon={Pencil} kind="quiet" onClick={onEdit}>
          {t('calendar.edit')}
        </Button>
        <Button
          icon={Trash2}
          kind="quiet"
          onClick={() => void removePage(one.page.id).then(() => done(t('calendar.book.removed')), wrong)}
        >
          {t('calendar.book.remove')}
        </Button>
      </div>
      <h3 className={css.sub}>{t('calendar.book.booked', { count: items.length })}</h3>
      {items.length > 0 ? (
        <ul>
          {items.map((slot) => (
            <li key={slot.id} className={css.booked}>
              <strong>
                {spanWords({ start: toWall(slot.dtstart), end: toWall(slot.dtend), allDay: false })}
              </strong>
              <span>{slot.fn}</span>
              <span className="m-soft">{slot.email}</span>
              {slot.note ? <q className="m-soft">{slot.note}</q> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}

/** Pages on which people outside book a time with me. */
export default function Appointments() {
  const query = useQuery(appointments)
  const [editing, setEditing] = useState<AppointmentPage | 'new' | null>(null)
  const make = (
    <Button kind="primary" icon={Plus} onClick={() => setEditing('new')}>
      {t('calendar.book.make')}
    </Button>
  )
  return (
    <Page
      title={t('calendar.appointments')}
      reading
      actions={(query.data?.items.length ?? 0) > 0 ? make : undefined}
    >
      <p className="m-soft">
        <CalendarClock size={18} aria-hidden className={css.icon} /> {t('calendar.book.lead')}
      </p>
      <Shown
        query={query}
        skeleton={<Skeleton rows={3} />}
        empty={(data) => data.items.length === 0 && <Empty action={make}>{t('calendar.book.none')}</Empty>}
      >
        {(data) => (
          <ul className="m-stack">
            {(data.items as AppointmentPage[]).map((one) => (
              <One key={one.page.id} one={one} onEdit={() => setEditing(one)} />
            ))}
          </ul>
        )}
      </Shown>
      {editing ? <Editor page={editing === 'new' ? null : editing} onClose={() => setEditing(null)} /> : null}
    </Page>
  )
}
