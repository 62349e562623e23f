import { useQuery } from '@tanstack/react-query'
import { idOf } from '../../ground/ids'
import { t } from '../../ground/words'
import { eventOf } from '../data/events'
import { ruleWords, spanWords } from '../rules/saying'
import { readRule } from '../rules/recurrence'
import { dayOf } from '../rules/wall'
import { Answers } from './Answers'
import { answerWord } from './Chip'
import { Clashes } from './Clashes'
import css from './Answers.module.css'

/** An invitation in the inbox: when and where, what it collides with, and the answer in place. */
export default function InviteActs({ of, onDone }: { of: string; onDone: () => void }) {
  const { data: event } = useQuery(eventOf(idOf(of), null))
  if (!event?.partstat || event.organizes) return null
  const rule = event.rule ? readRule(event.rule, dayOf(event.start)) : null
  return (
    <div className={css.invite}>
      <p className="m-num">
        {[
          spanWords(event),
          event.rule ? (rule ? ruleWords(rule, dayOf(event.start)) : t('calendar.recurs')) : '',
          event.place,
        ]
          .filter(Boolean)
          .join(' \u00B7 ')}
      </p>
      {event.cancelled ? (
        <p className="m-soft">{t('calendar.cancelled')}</p>
      ) : (
        <>
          <Clashes event={event} />
          <Answers
            id={event.id}
            recurrence={null}
            answer={answerWord(event.partstat)}
            of={event.title}
            brief
            onAnswer={onDone}
          />
        </>
      )}
    </div>
  )
}
