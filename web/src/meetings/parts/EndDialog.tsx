import { useQuery } from '@tanstack/react-query'
import { CircleAlert, CircleCheckBig } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Shown } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { draftOf, ELEMENTS, end, type Draft, type Element, type State } from '../data/meetings'
import { DraftView } from './DraftView'
import css from './EndDialog.module.css'

/** The nine elements that minutes must have, each with whether it is there. */
export function Checks({ checks }: { checks: Draft['checks'] }) {
  const known = (name: string): name is Element => ELEMENTS.some((one) => one === name)
  return (
    <ul className={css.checks} aria-label={t('meetings.checks')}>
      {checks.map((one) => (
        <li key={one.element} className={css.check} data-filled={one.filled || undefined}>
          {one.filled ? <CircleCheckBig size={20} aria-hidden /> : <CircleAlert size={20} aria-hidden />}
          <span>{known(one.element) ? t(`meetings.element.${one.element}`) : one.element}</span>
          <span className={css.word}>
            {one.filled ? t('meetings.check.there') : t('meetings.check.missing')}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The end of a meeting: what its minutes lack, what they will say, and what will be made of it. */
export function EndDialog({ state, onClose }: { state: State; onClose: () => void }) {
  const draft = useQuery(draftOf(state.id))
  const [sending, setSending] = useState(false)
  const send = async () => {
    if (sending) return
    setSending(true)
    if (await end(state.id)) onClose()
    else setSending(false)
  }
  return (
    <Dialog
      title={t('meetings.end')}
      open
      onClose={onClose}
      role="alertdialog"
      size="large"
      foot={
        <>
          <Button kind="primary" pending={sending} onClick={() => void send()}>
            {t('meetings.end.do')}
          </Button>
          <Button onClick={onClose}>{t('meetings.end.not-yet')}</Button>
        </>
      }
    >
      <Shown query={draft}>
        {(found) => {
          const missing = found.checks.filter((one) => !one.filled).length
          return (
            <div className="m-stack">
              <p>{missing > 0 ? t('meetings.end.missing', { count: missing }) : t('meetings.end.whole')}</p>
              <Checks checks={found.checks} />
              <p>
                {[
                  found.writes_page ? t('meetings.end.page') : t('meetings.end.no-page'),
                  found.makes_tasks && found.todos > 0 ? t('meetings.end.tasks', { count: found.todos }) : '',
                ]
                  .filter(Boolean)
                  .join(' ')}
              </p>
              <h3 className={css.preview}>{t('meetings.end.preview')}</h3>
              <DraftView title={found.title} body={found.body} />
            </div>
          )
        }}
      </Shown>
    </Dialog>
  )
}
