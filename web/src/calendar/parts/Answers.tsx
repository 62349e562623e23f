import { Check, CircleHelp, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { answer as send } from '../data/events'
import type { Answer } from './Chip'
import css from './Answers.module.css'

const CHOICES = [
  { partstat: 'accepted', icon: Check },
  { partstat: 'tentative', icon: CircleHelp },
  { partstat: 'declined', icon: X },
] as const

interface Props {
  id: string
  recurrence: string | null
  answer: Answer
  /** Without the question. */
  brief?: boolean
  /** What is answered, where more than one invitation stands on the screen. */
  of?: string
  onAnswer?: () => void
}

/** My answer to an invitation, changed at any time. */
export function Answers({ id, recurrence, answer, brief, of, onAnswer }: Props) {
  const [pending, setPending] = useState<string | null>(null)
  const say = async (partstat: (typeof CHOICES)[number]['partstat']) => {
    setPending(partstat)
    await send(id, recurrence, partstat).then(onAnswer, wrong)
    setPending(null)
  }
  return (
    <section
      className={css.answers}
      aria-label={of ? `${t('calendar.answer')}: ${of}` : t('calendar.answer')}
    >
      {brief ? null : <strong>{t('calendar.answer.ask')}</strong>}
      <div className={css.row}>
        {CHOICES.map(({ partstat, icon }) => (
          <Button
            key={partstat}
            icon={icon}
            kind="plain"
            aria-pressed={answer === partstat}
            pending={pending === partstat}
            className={answer === partstat ? css.chosen : undefined}
            onClick={() => void say(partstat)}
          >
            {t(`calendar.answer.${partstat}`)}
          </Button>
        ))}
      </div>
    </section>
  )
}
