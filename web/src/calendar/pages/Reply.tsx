import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Check, CircleHelp, X } from 'lucide-react'
import { useState } from 'react'
import { explain } from '../../ground/problem'
import { useTitle } from '../../ground/title'
import { Button } from '../../ground/ui/Button'
import { Skeleton } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { TextField } from '../../ground/ui/TextField'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { answerByLink, invitationOf, type Invitation } from '../data/appointments'
import { answerWord } from '../parts/Chip'
import { Dead, Outside } from '../parts/Outside'
import { PlainText } from '../parts/PlainText'
import { SpanFields, type Span } from '../parts/SpanFields'
import { readRule } from '../rules/recurrence'
import { ruleWords, spanWords } from '../rules/saying'
import { dayOf, toIso, toWall } from '../rules/wall'
import css from '../parts/Answers.module.css'

const CHOICES = [
  { partstat: 'accepted', icon: Check },
  { partstat: 'tentative', icon: CircleHelp },
  { partstat: 'declined', icon: X },
] as const

function Answer({ token, meeting }: { token: string; meeting: Invitation }) {
  const cache = useQueryClient()
  const start = toWall(meeting.dtstart ?? new Date())
  const [other, setOther] = useState<Span | null>(null)
  const [note, setNote] = useState('')
  const [said, setSaid] = useState('')
  const { error, pending, save } = useSaving()
  const answer = answerWord(meeting.partstat)
  const rule = meeting.rrule ? readRule(meeting.rrule, dayOf(start)) : null
  const span = { start, end: toWall(meeting.dtend ?? meeting.dtstart ?? new Date()), allDay: meeting.all_day }
  const send = async (partstat: 'accepted' | 'tentative' | 'declined', with_?: Span) => {
    const done = await save(async () => {
      const kept = await answerByLink(token, {
        partstat: partstat.toUpperCase(),
        counter: with_ ? { dtstart: toIso(with_.start), dtend: toIso(with_.end), note: note.trim() } : null,
      })
      cache.setQueryData(invitationOf(token).queryKey, kept)
    })
    if (!done) return
    setOther(null)
    setSaid(with_ ? t('calendar.countered') : t(`calendar.answered.${partstat}`))
  }
  useTitle(meeting.title)
  return (
    <>
      <p className="m-soft">{t('calendar.reply.from', { name: meeting.organizer })}</p>
      <h1>{meeting.title || t('calendar.untitled')}</h1>
      <p>
        <strong>{spanWords(span)}</strong>
        {rule ? ` (${ruleWords(rule, dayOf(start))})` : ''}
      </p>
      {meeting.place ? <p>{meeting.place}</p> : null}
      {meeting.note ? <PlainText>{meeting.note}</PlainText> : null}
      {meeting.off ? (
        <Tag tone="danger">{t('calendar.cancelled')}</Tag>
      ) : meeting.over ? (
        <Tag>{t('calendar.reply.over')}</Tag>
      ) : (
        <section className={css.answers} aria-label={t('calendar.answer')}>
          <h2>{t('calendar.answer.ask')}</h2>
          <div className={css.row}>
            {CHOICES.map(({ partstat, icon }) => (
              <Button
                key={partstat}
                icon={icon}
                pending={pending}
                aria-pressed={answer === partstat}
                className={answer === partstat ? css.chosen : undefined}
                onClick={() => void send(partstat)}
              >
                {t(`calendar.answer.${partstat}`)}
              </Button>
            ))}
          </div>
          {other ? (
            <>
              <SpanFields value={other} onChange={setOther} />
              <TextField label={t('calendar.answer.note')} value={note} onChange={setNote} maxLength={1000} />
              <div className="m-row">
                <Button kind="primary" pending={pending} onClick={() => void send('tentative', other)}>
                  {t('calendar.counter.do')}
                </Button>
                <Button kind="quiet" onClick={() => setOther(null)}>
                  {t('ground.cancel')}
                </Button>
              </div>
            </>
          ) : (
            <Button kind="quiet" onClick={() => setOther(span)}>
              {t('calendar.counter')}
            </Button>
          )}
          {said ? <p role="status">{said}</p> : null}
          {error ? <p role="alert">{explain(error)}</p> : null}
        </section>
      )}
    </>
  )
}

/** Where a guest from outside answers an invitation. */
export default function Reply({ token }: { token: string }) {
  const query = useQuery(invitationOf(token))
  return (
    <Outside>
      {query.isError ? (
        <Dead error={query.error} retry={() => void query.refetch()} />
      ) : query.data ? (
        <Answer token={token} meeting={query.data} />
      ) : (
        <Skeleton rows={4} />
      )}
    </Outside>
  )
}
