import { CircleAlert, Clock3, RotateCw, X } from 'lucide-react'
import { Said } from '../../ground/talk/One'
import { explain, Problem } from '../../ground/problem'
import { IconButton } from '../../ground/ui/IconButton'
import { t } from '../../ground/words'
import { again, giveUp, type Waiting } from '../data/outbox'
import css from './Bubble.module.css'
import own from './Unsent.module.css'

/** What was written and is not kept yet, or was refused. */
export function Unsent({ one }: { one: Waiting }) {
  return (
    <div className={css.message} data-mine>
      <div className={css.body}>
        <div className={css.row}>
          <div className={css.stack}>
            {one.text ? (
              <p className={`${css.bubble} ${own.waiting}`}>
                <Said text={one.text} />
              </p>
            ) : null}
            {one.files.length > 0 ? (
              <p className={`${css.bubble} ${own.waiting}`}>
                {one.files.map((file) => file.name).join(', ')}
              </p>
            ) : null}
          </div>
          <span className={css.meta}>
            {one.problem ? (
              <CircleAlert size={18} className={own.wrong} aria-hidden />
            ) : (
              <span role="img" aria-label={t('messenger.waiting')}>
                <Clock3 size={14} aria-hidden />
              </span>
            )}
          </span>
        </div>
        {one.problem ? (
          <p className={own.why} role="alert">
            {explain(new Problem(409, one.problem.code, '', one.problem.params))}
            <IconButton icon={RotateCw} label={t('messenger.again')} onClick={() => again(one.client)} />
            <IconButton icon={X} label={t('messenger.give-up')} onClick={() => giveUp(one.client)} />
          </p>
        ) : null}
      </div>
    </div>
  )
}
