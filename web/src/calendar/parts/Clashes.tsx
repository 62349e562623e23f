import { TriangleAlert } from 'lucide-react'
import { t } from '../../ground/words'
import type { EventFull } from '../data/events'
import { spanWords } from '../rules/saying'
import css from './Answers.module.css'

/** What else stands at the time of an invitation. */
export function Clashes({ event }: { event: Pick<EventFull, 'clashes'> }) {
  const [first, ...others] = event.clashes
  if (!first) return null
  const words = { title: first.title || t('calendar.busy'), when: spanWords(first), count: others.length }
  return (
    <p className={css.clash} role="note">
      <TriangleAlert size={18} aria-hidden />
      <span>{others.length > 0 ? t('calendar.clash.more', words) : t('calendar.clash', words)}</span>
    </p>
  )
}
