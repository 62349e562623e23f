import { useQuery } from '@tanstack/react-query'
import { Wrench } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Empty, Shown, Skeleton } from '../../ground/ui/states'
import { Tag, type Tone } from '../../ground/ui/Tag'
import { When } from '../../ground/ui/When'
import { t, tMaybe } from '../../ground/words'
import { myRequests, type Asked } from '../data/support'
import { AskForm } from './AskForm'
import css from './Requests.module.css'

const TONES: Readonly<Record<string, Tone>> = { open: 'info', doing: 'accent', done: 'success' }

/** How far it is. */
export function RequestState({ state }: { state: string }) {
  return <Tag tone={TONES[state] ?? 'plain'}>{tMaybe(`spaces.request.state.${state}`) ?? state}</Tag>
}

/** What was asked, where, when and by whom, and what was answered. */
export function RequestWords({ asked, by }: { asked: Asked; by?: string }) {
  return (
    <div className={css.what}>
      <strong>
        {[tMaybe(`spaces.request.sort.${asked.sort}`) ?? asked.sort, asked.space_name]
          .filter(Boolean)
          .join(' \u00B7 ')}
      </strong>
      <span className={css.text}>{asked.text}</span>
      <span className="m-soft m-caption">
        {by ? `${by} \u00B7 ` : ''}
        <When at={asked.created_at} />
        {asked.owner ? ` \u00B7 ${t('spaces.request.owner', { person: asked.owner_fn })}` : ''}
      </span>
      {asked.answer ? (
        <span className={css.text}>
          <span className="m-soft">{t('spaces.request.answer')}:</span> {asked.answer}
        </span>
      ) : null}
    </div>
  )
}

/** What I asked for, with its owner and how far it is; a defect is told here too. */
export function MyRequests() {
  const query = useQuery(myRequests)
  const [telling, setTelling] = useState(false)
  const tell = (
    <Button icon={Wrench} onClick={() => setTelling(true)}>
      {t('spaces.request.defect')}
    </Button>
  )
  return (
    <>
      <Shown
        query={query}
        skeleton={<Skeleton rows={3} shape="card" />}
        empty={(data) =>
          data.items.length === 0 ? <Empty action={tell}>{t('spaces.requests.mine.none')}</Empty> : null
        }
      >
        {(data) => (
          <div className="m-stack">
            <div className={css.acts}>{tell}</div>
            <ul className={css.list} aria-label={t('spaces.requests.mine')}>
              {data.items.map((one) => (
                <li key={one.id}>
                  <RequestWords asked={one} />
                  <RequestState state={one.state} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </Shown>
      {telling ? <AskForm onClose={() => setTelling(false)} /> : null}
    </>
  )
}
