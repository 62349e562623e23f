import { useQuery } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight, CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { onDay } from '../../ground/dates'
import { useTitle } from '../../ground/title'
import { Button } from '../../ground/ui/Button'
import { fieldId, Form } from '../../ground/ui/Form'
import { IconButton } from '../../ground/ui/IconButton'
import { Shown, Skeleton } from '../../ground/ui/states'
import { TextArea } from '../../ground/ui/TextArea'
import { TextField } from '../../ground/ui/TextField'
import { useSaving } from '../../ground/ui/useSaving'
import { byField } from '../../ground/problem'
import { t } from '../../ground/words'
import { book, bookingPage, bookingTimes, type Booking } from '../data/appointments'
import { Dead, Outside } from '../parts/Outside'
import { PlainText } from '../parts/PlainText'
import { Confirmation } from './Booked'
import { addDays } from '../../ground/isoDays'
import { lengthWords, spanWords, today } from '../rules/saying'
import { clockOf, dayOf, toWall } from '../rules/wall'
import css from './Book.module.css'

/** Days shown at once. */
const DAYS = 7
const FORM = 'book'

function Choose({
  token,
  days,
  onChoose,
}: {
  token: string
  days: number
  onChoose: (dtstart: string, dtend: string) => void
}) {
  const [from, setFrom] = useState(today())
  const until = addDays(from, DAYS - 1)
  const query = useQuery(bookingTimes(token, from, until))
  const last = addDays(today(), days)
  return (
    <section className={css.choose} aria-label={t('calendar.outside.times')}>
      <div className="m-row">
        <h2 className={css.when}>{t('calendar.outside.times')}</h2>
        <IconButton
          icon={ChevronLeft}
          label={t('calendar.previous')}
          disabled={from <= today()}
          onClick={() => setFrom(addDays(from, -DAYS))}
        />
        <IconButton
          icon={ChevronRight}
          label={t('calendar.next')}
          disabled={until >= last}
          onClick={() => setFrom(addDays(from, DAYS))}
        />
      </div>
      <Shown
        query={query}
        skeleton={<Skeleton rows={3} />}
        empty={(data) =>
          data.items.length === 0 && <p className="m-soft">{t('calendar.outside.times.none')}</p>
        }
      >
        {(data) => {
          const byDay = new Map<string, typeof data.items>()
          for (const one of data.items) {
            const day = dayOf(toWall(one.dtstart))
            byDay.set(day, [...(byDay.get(day) ?? []), one])
          }
          return (
            <>
              {[...byDay].map(([day, times]) => (
                <section key={day} aria-label={onDay(day)}>
                  <h3 className={css.day}>{onDay(day)}</h3>
                  <ul className={css.times}>
                    {times.map((one) => (
                      <li key={one.dtstart}>
                        <Button onClick={() => onChoose(one.dtstart, one.dtend)}>
                          {clockOf(toWall(one.dtstart))}
                        </Button>
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </>
          )
        }}
      </Shown>
    </section>
  )
}

/** Where anybody books a time with somebody of the house. */
export default function Book({ token }: { token: string }) {
  const query = useQuery(bookingPage(token))
  const [slot, setSlot] = useState<{ dtstart: string; dtend: string } | null>(null)
  const [made, setMade] = useState<Booking | null>(null)
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [note, setNote] = useState('')
  const { error, pending, save } = useSaving()
  const page = query.data
  useTitle(page?.title ?? '')
  const errors = byField(error)
  const send = () =>
    slot
      ? save(async () =>
          setMade(
            await book(token, {
              dtstart: slot.dtstart,
              name: name.trim(),
              email: email.trim(),
              note: note.trim(),
            }),
          ),
        )
      : undefined
  return (
    <Outside>
      {query.isError ? (
        <Dead error={query.error} retry={() => void query.refetch()} />
      ) : !page ? (
        <Skeleton rows={5} />
      ) : made ? (
        <>
          <CircleCheck size={40} aria-hidden className={css.done} />
          <Confirmation booking={made} title={t('calendar.outside.booked')} />
          <div className="m-row">
            <a className="m-button m-button-plain" href={made.address}>
              {t('calendar.outside.see')}
            </a>
          </div>
        </>
      ) : (
        <>
          <p className="m-soft">{page.person}</p>
          <h1>{page.title}</h1>
          <p>
            {lengthWords(page.minutes)}
            {page.location ? ` \u00B7 ${page.location}` : ''}
          </p>
          {page.note ? <PlainText>{page.note}</PlainText> : null}
          {slot ? (
            <Form
              name={FORM}
              labels={{ name: t('calendar.outside.name'), email: t('calendar.outside.email') }}
              error={error}
              onSubmit={() => void send()}
              foot={
                <>
                  <Button
                    kind="primary"
                    type="submit"
                    pending={pending}
                    aria-disabled={!name.trim() || !email.trim()}
                  >
                    {t('calendar.outside.book')}
                  </Button>
                  <Button kind="quiet" onClick={() => setSlot(null)}>
                    {t('calendar.outside.other-time')}
                  </Button>
                </>
              }
            >
              <p className={css.chosen}>
                {spanWords({ start: toWall(slot.dtstart), end: toWall(slot.dtend), allDay: false })}
              </p>
              <TextField
                id={fieldId(FORM, 'name')}
                label={t('calendar.outside.name')}
                value={name}
                onChange={setName}
                autoComplete="name"
                error={errors.name}
                maxLength={100}
                required
                autoFocus
              />
              <TextField
                id={fieldId(FORM, 'email')}
                label={t('calendar.outside.email')}
                value={email}
                onChange={setEmail}
                type="email"
                autoComplete="email"
                error={errors.email}
                maxLength={254}
                required
              />
              <TextArea label={t('calendar.outside.note')} value={note} onChange={setNote} maxLength={1000} />
            </Form>
          ) : (
            <Choose
              token={token}
              days={page.days}
              onChoose={(dtstart, dtend) => setSlot({ dtstart, dtend })}
            />
          )}
        </>
      )}
    </Outside>
  )
}
