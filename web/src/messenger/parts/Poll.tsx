import { useQuery } from '@tanstack/react-query'
import { Check, ListChecks } from 'lucide-react'
import { useState } from 'react'
import { atTime } from '../../ground/dates'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { vote, votesOf } from '../data/acts'
import type { Message } from '../data/rooms'
import { isOver } from '../rules/messages'
import css from './Poll.module.css'

interface Props {
  message: Message
  poll: NonNullable<Message['poll']>
  /** Whether the reader may choose. */
  answers: boolean
  onVoters: () => void
}

/** A poll in the talk: what can be chosen, how many chose it, and a tap to choose. */
export function Poll({ message, poll, answers, onVoters }: Props) {
  const votes = useQuery({ ...votesOf(message), staleTime: Infinity })
  const [sending, setSending] = useState(false)
  const over = isOver(poll, new Date())
  const mine = votes.data?.mine ?? []
  const choose = async (place: number) => {
    if (sending) return
    setSending(true)
    const others = poll.multiple ? mine.filter((one) => one !== place) : []
    await vote(message, mine.includes(place) ? others : [...others, place]).catch(wrong)
    setSending(false)
  }
  const facts = [
    t('messenger.poll.voters', { count: poll.voters }),
    ...(poll.multiple ? [t('messenger.poll.multiple.short')] : []),
    ...(poll.anonymous ? [t('messenger.poll.anonymous.short')] : []),
    ...(over
      ? [t('messenger.poll.over')]
      : poll.ends_at
        ? [t('messenger.poll.until', { at: atTime(poll.ends_at) })]
        : []),
  ]
  return (
    <section className={css.poll} aria-label={t('messenger.poll')}>
      <h3 className={css.question}>
        <ListChecks size={20} aria-hidden />
        <span>{message.text}</span>
      </h3>
      <ul className={css.options}>
        {poll.options.map((option, place) => {
          const chosen = mine.includes(place)
          const share = poll.voters > 0 ? Math.round((option.count / poll.voters) * 100) : 0
          return (
            <li key={place}>
              <button
                type="button"
                className={css.option}
                aria-pressed={chosen}
                disabled={!answers || over || !votes.data}
                onClick={() => void choose(place)}
              >
                <span className={css.bar} style={{ inlineSize: `${share}%` }} aria-hidden />
                <span className={css.mark} aria-hidden>
                  {chosen ? <Check size={16} /> : null}
                </span>
                <span className={css.text}>{option.text}</span>
                <span className={`${css.number} m-num`}>
                  {t('messenger.poll.count', { count: option.count })}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      <p className={css.facts}>
        <span>{facts.join(' · ')}</span>
        {poll.anonymous || poll.voters === 0 ? null : (
          <button type="button" className={css.who} onClick={onVoters}>
            {t('messenger.poll.who')}
          </button>
        )}
      </p>
    </section>
  )
}
