import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { explain } from '../../ground/problem'
import { useMe } from '../../ground/session'
import { Part } from '../../ground/shell/Sections'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { Dialog } from '../../ground/ui/Dialog'
import { Select } from '../../ground/ui/Select'
import { Shown, Skeleton } from '../../ground/ui/states'
import { TextArea } from '../../ground/ui/TextArea'
import { done, wrong } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { changeRequest, requestsOf, STATES, type Asked } from '../data/support'
import { RequestState, RequestWords } from './MyRequests'
import css from './Requests.module.css'

/** What is asked for and broken at a site: who looks after it, and how far it is. */
export function SiteRequests({ site }: { site: string }) {
  const me = useMe()
  const [closed, setClosed] = useState(false)
  const query = useQuery(requestsOf(site, closed))
  const [answering, setAnswering] = useState<Asked | null>(null)
  return (
    <Part
      title={t('spaces.requests')}
      aside={
        <Checkbox checked={closed} onChange={setClosed}>
          {t('spaces.requests.closed')}
        </Checkbox>
      }
    >
      <Shown
        query={query}
        skeleton={<Skeleton rows={2} />}
        empty={(data) =>
          data.items.length === 0 ? <p className="m-soft">{t('spaces.requests.none')}</p> : null
        }
      >
        {(data) => (
          <ul className={css.list} aria-label={t('spaces.requests')}>
            {data.items.map((one) => (
              <li key={one.id}>
                <RequestWords asked={one} by={one.created_by_fn} />
                <RequestState state={one.state} />
                <div className={css.acts}>
                  {one.state === 'open' ? (
                    <Button
                      kind="primary"
                      onClick={() =>
                        void changeRequest(one, { owner: me.id, state: 'doing' }).then(
                          () => done(t('spaces.request.taken')),
                          wrong,
                        )
                      }
                    >
                      {t('spaces.request.take')}
                    </Button>
                  ) : null}
                  <Button onClick={() => setAnswering(one)}>{t('spaces.request.reply')}</Button>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Shown>
      {answering ? <Answer asked={answering} onClose={() => setAnswering(null)} /> : null}
    </Part>
  )
}

function Answer({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const me = useMe()
  const [state, setState] = useState(asked.state === 'open' || asked.state === 'doing' ? 'done' : asked.state)
  const [answer, setAnswer] = useState(asked.answer)
  const { error, pending, save } = useSaving()
  const go = async () => {
    const worked = await save(() =>
      changeRequest(asked, { state, answer: answer.trim(), owner: asked.owner ?? me.id }),
    )
    if (!worked) return
    done(t('spaces.request.replied', { person: asked.created_by_fn }))
    onClose()
  }
  return (
    <Dialog
      title={t('spaces.request.reply')}
      open
      size="small"
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" pending={pending} onClick={() => void go()}>
            {t('spaces.save')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack">
        <p className={css.text}>{asked.text}</p>
        <Select
          label={t('spaces.space.state')}
          value={state}
          options={STATES.map((one) => ({ value: one, label: t(`spaces.request.state.${one}`) }))}
          onChange={setState}
        />
        <TextArea
          label={t('spaces.request.answer')}
          hint={t('spaces.request.answer.hint', { person: asked.created_by_fn })}
          value={answer}
          rows={3}
          maxLength={2000}
          error={error ? explain(error) : undefined}
          onChange={setAnswer}
        />
      </div>
    </Dialog>
  )
}
