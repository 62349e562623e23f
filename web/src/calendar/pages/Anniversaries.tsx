import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { onDay } from '../../ground/dates'
import { explain } from '../../ground/problem'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { DateField } from '../../ground/ui/DateField'
import { IconButton } from '../../ground/ui/IconButton'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { Select } from '../../ground/ui/Select'
import { Shown, Skeleton } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { anniversaries, labelOf, useCalendars } from '../data/calendars'
import { makeOrThrow, trashItem } from '../data/events'
import { blank } from '../data/model'
import { inkOf } from '../parts/colour'
import { lunarWords, today } from '../rules/saying'
import { DAY, wallOf } from '../rules/wall'
import own from './Anniversaries.module.css'

const numbers = (most: number) => Array.from({ length: most }, (_, index) => index + 1)

/** Every day that comes back, the next first, each to be changed or put in the trash. */
function Known() {
  const query = useQuery(anniversaries)
  const { byId } = useCalendars()
  return (
    <section className="m-stack" aria-labelledby="anniversaries-known">
      <h2 id="anniversaries-known">{t('calendar.anniversary.known')}</h2>
      <Shown
        query={query}
        skeleton={<Skeleton rows={4} />}
        empty={(items) =>
          items.length === 0 ? <p className="m-soft">{t('calendar.anniversary.none')}</p> : null
        }
      >
        {(items) => (
          <ul className={own.known}>
            {items.map((one) => {
              const calendar = byId.get(one.calendar)
              const how = one.lunar
                ? lunarWords({ month: one.lunar.month, day: one.lunar.day, leap: one.lunar.leap })
                : t('calendar.anniversary.solar')
              return (
                <li key={one.id} style={{ ['--chip' as string]: inkOf(calendar?.colour ?? 0) }}>
                  <span className={own.what}>
                    <Link to={`/calendar/e/${one.id}`} className={own.name}>
                      {one.title || t('calendar.untitled')}
                    </Link>
                    <span className="m-soft m-caption">
                      {[how, calendar ? labelOf(calendar) : ''].filter(Boolean).join(' \u00B7 ')}
                    </span>
                  </span>
                  <span className="m-num">
                    {one.next_on ? onDay(one.next_on) : t('calendar.anniversary.over')}
                  </span>
                  {one.editable ? (
                    <span className={own.acts}>
                      <Link
                        to={`/calendar/e/${one.id}/edit`}
                        className="m-icon-button m-icon-button-quiet"
                        aria-label={t('calendar.anniversary.change', { name: one.title })}
                        data-tip={t('calendar.edit')}
                      >
                        <Pencil size={20} aria-hidden />
                      </Link>
                      <IconButton
                        icon={Trash2}
                        label={t('calendar.anniversary.trash', { name: one.title })}
                        onClick={() =>
                          void trashItem({
                            ref: `calendar.event:${one.id}`,
                            recurrence: null,
                            recurs: true,
                            title: one.title,
                          })
                        }
                      />
                    </span>
                  ) : null}
                </li>
              )
            })}
          </ul>
        )}
      </Shown>
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
  const { error, pending, save } = useSaving()
  const calendar = chosen || (writable[0]?.id ?? '')
  const ready = title.trim() !== '' && calendar !== ''
  const make = async () => {
    if (!ready) return
    const start = wallOf(by === 'solar' ? date : today())
    await save(async () => {
      await makeOrThrow({
        ...blank(calendar, start, start + DAY, true),
        title: title.trim(),
        rule: by === 'solar' ? 'FREQ=YEARLY' : '',
        lunar: by === 'lunar' ? { month, day, leap } : null,
        reminders: [900],
      })
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
      <Known />
    </Page>
  )
}
