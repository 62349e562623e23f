import { Button } from '../../ground/ui/Button'
import { t } from '../../ground/words'
import { wrong } from '../../ground/ui/toasts'
import { dropProposal, type EventFull } from '../data/events'
import { spanWords } from '../rules/saying'
import { toWall } from '../rules/wall'
import css from './Proposals.module.css'

interface Props {
  event: EventFull
  onTake: (span: { start: number; end: number }) => void
}

/** Other times that guests would like; whoever called the meeting takes one with a press. */
export function Proposals({ event, onTake }: Props) {
  const { proposals } = event.wire
  if (proposals.length === 0) return null
  const nameOf = (address: string) =>
    event.attendees.find((guest) => guest.address === address)?.name ?? address
  const mayEdit = event.may.includes('calendar.edit')
  return (
    <section className={css.proposals} aria-label={t('calendar.proposals')}>
      <h2 className={css.heading}>{t('calendar.proposals')}</h2>
      <ul>
        {proposals.map((one) => {
          const span = { start: toWall(one.dtstart), end: toWall(one.dtend), allDay: event.allDay }
          return (
            <li key={one.address} className={css.one}>
              <span>
                <strong>{nameOf(one.address)}</strong> {spanWords(span)}
                {one.note ? <q className={css.note}>{one.note}</q> : null}
              </span>
              {mayEdit ? (
                <span className="m-row">
                  <Button onClick={() => onTake(span)}>{t('calendar.proposals.take')}</Button>
                  <Button kind="quiet" onClick={() => void dropProposal(event.id, one.address).catch(wrong)}>
                    {t('calendar.proposals.keep')}
                  </Button>
                </span>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
