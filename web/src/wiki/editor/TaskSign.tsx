import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ListChecks } from 'lucide-react'
import { cardOf } from '../../ground/Card'
import { placeOf } from '../../ground/house'
import { t } from '../../ground/words'
import css from './parts.module.css'

/** The task that an item of a checklist became: its state as it is now, and the way to it. */
export function TaskSign({ task }: { task: string }) {
  const card = useQuery(cardOf(task))
  return (
    <span contentEditable={false} className={css.task}>
      <Link to={placeOf(task)} className={css.taskLink}>
        <ListChecks size={16} aria-hidden />
        <span className="m-cut">{card.data ? card.data.summary || t('wiki.task') : t('wiki.task')}</span>
      </Link>
    </span>
  )
}
