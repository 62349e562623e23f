import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { onDay } from '../../ground/dates'
import { explain } from '../../ground/problem'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { DateField } from '../../ground/ui/DateField'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { Select } from '../../ground/ui/Select'
import { TextField } from '../../ground/ui/TextField'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { useCalendars } from '../data/calendars'
import { makeOrThrow } from '../data/events'
import { blank } from '../data/model'
import { useItems } from '../data/view'
import { addMonths } from '../rules/days'
import { lunarWords, today } from '../rules/saying'
import { DAY, dayOf, wallOf } from '../rules/wall'
import css from './Edit.module.css'
import own from './Anniversaries.module.css'

const numbers = (most: number) => Array.from({ length: most }, (_, index) => index + 1)

/** The days on which what was just made comes back. */
function Next({ refs }: { refs: readonly string[] }) {
  const from = today()
  const first = useItems(from, addMonths(from, 12))
  const second = useItems(addMonths(from, 12), addMonths(from, 24))
  const days = [...first.items, ...second.items].filter((item) => refs.includes(item.ref))
  if (days.length === 0) return null
  return (
    <section role="status" className={css.restored} aria-label={t('calendar.anniversary.next')}>
      <strong>{t('calendar.anniversary.next')}</strong>
      <ul>
        {days.map((item) => (
          <li key={item.key}>
            {onDay(dayOf(item.start))} {item.title}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A birthday or another day that comes back every year, by the calendar of the sun or of the moon. */
export default function Anniversaries() {
  const navigate = useNavigate()
  const { writable } = useCalendars()
  const [title, setTitle] = useState('')
  const [by, setBy] = useState<'lunar' | 'solar'>('lunar')
  const [month, setMonth] = useState(1)
  const [day, setDay] = useState(1)
  const [leap, setLeap] = useState(false)
  const [date, setDate] = useState(today())
  const [chosen, setChosen] = useState('')
  const [made, setMade] = useState<readonly string[]>([])
  const { error, pending, save } = useSaving()
  const calendar = chosen || (writable[0]?.id ?? '')
  const ready = title.trim() !== '' && calendar !== ''
  const make = async () => {
    if (!ready) return
    const start = wallOf(by === 'solar' ? date : today())
    await save(async () => {
      const id = await makeOrThrow({
        ...blank(calendar, start, start + DAY, true),
        title: title.trim(),
        rule: by === 'solar' ? 'FREQ=YEARLY' : '',
        lunar: by === 'lunar' ? { month, day, leap } : null,
        reminders: [900],
      })
      setMade((before) => [...before, `calendar.event:${id}`])
      setTitle('')
    })
  }
  return (
    <Page title={t('calendar.anniversaries')} reading>
      <p className="m-soft">{t('calendar.anniversary.lead')}</p>
      <form
        className="m-stack"
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <TextField
          label={t('calendar.anniversary.name')}
          value={title}
          onChange={setTitle}
          maxLength={200}
          error={error ? explain(error) : undefined}
        />
        <RadioGroup
          label={t('calendar.anniversary.by')}
          joined
          value={by}
          options={[
            { value: 'lunar', label: t('calendar.anniversary.lunar') },
            { value: 'solar', label: t('calendar.anniversary.solar') },
          ]}
          onChange={setBy}
        />
        {by === 'lunar' ? (
          <div className={own.lunar}>
            <Select
              label={t('calendar.anniversary.month')}
              value={String(month)}
              options={numbers(12).map((one) => ({
                value: String(one),
                label: t('calendar.anniversary.month.of', { month: one }),
              }))}
              onChange={(next) => setMonth(Number(next))}
            />
            <Select
              label={t('calendar.anniversary.day')}
              value={String(day)}
              options={numbers(30).map((one) => ({
                value: String(one),
                label: t('calendar.anniversary.day.of', { day: one }),
              }))}
              onChange={(next) => setDay(Number(next))}
            />
            <Checkbox checked={leap} onChange={setLeap} hint={t('calendar.anniversary.leap.hint')}>
              {t('calendar.anniversary.leap')}
            </Checkbox>
          </div>
        ) : (
          <DateField
            label={t('calendar.anniversary.date')}
            value={date}
            onChange={(next) => (next ? setDate(next) : undefined)}
          />
        )}
        {by === 'lunar' ? <p className="m-hint">{lunarWords({ month, day, leap })}</p> : null}
        <Select
          label={t('calendar.field.calendar')}
          value={calendar}
          options={writable.map((one) => ({ value: one.id, label: one.label }))}
          onChange={setChosen}
        />
        <div className="m-row">
          <Button kind="primary" type="submit" pending={pending} aria-disabled={!ready}>
            {t('calendar.anniversary.add')}
          </Button>
          <Button
            kind="quiet"
            onClick={() => void navigate({ to: '/calendar', search: { view: 'year', day: today() } })}
          >
            {t('calendar.to-view')}
          </Button>
        </div>
      </form>
      {made.length > 0 ? <Next refs={made} /> : null}
    </Page>
  )
}
