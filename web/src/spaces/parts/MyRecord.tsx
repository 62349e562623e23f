import { useQuery } from '@tanstack/react-query'
import { onDay } from '../../ground/dates'
import { Part } from '../../ground/shell/Sections'
import { PersonChip } from '../../ground/ui/PersonChip'
import { Shown, Skeleton } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { When } from '../../ground/ui/When'
import { t, tMaybe } from '../../ground/words'
import { myPenalties } from '../data/attending'
import { looks } from '../data/support'
import { clockOf, toWall } from '../rules/time'
import css from './Requests.module.css'

const TONES = { noted: 'info', confirmed: 'warning', voided: 'success' } as const

/** What is kept of me: what was noted against me and what became of it, and who looked at my stays. */
export function MyRecord() {
  const penalties = useQuery(myPenalties)
  const looked = useQuery(looks)
  return (
    <div className="m-stack">
      <Part title={t('spaces.record.penalties')}>
        <p className="m-hint">{t('spaces.record.penalties.lead')}</p>
        <Shown
          query={penalties}
          skeleton={<Skeleton rows={2} />}
          empty={(data) =>
            data.items.length === 0 ? <p className="m-soft">{t('spaces.record.penalties.none')}</p> : null
          }
        >
          {(data) => (
            <ul className={css.list} aria-label={t('spaces.record.penalties')}>
              {data.items.map((one) => (
                <li key={one.id}>
                  <div className={css.what}>
                    <strong>
                      {t(one.sort === 'late-cancel' ? 'spaces.penalty.late' : 'spaces.penalty.no-show')}
                      {' \u00B7 '}
                      {one.space_name}
                    </strong>
                    <span className="m-soft">
                      {onDay(one.dtstart)} {clockOf(toWall(one.dtstart))}
                    </span>
                    {one.reason ? <span className={css.text}>{one.reason}</span> : null}
                  </div>
                  <Tag tone={TONES[one.state as keyof typeof TONES] ?? 'plain'}>
                    {tMaybe(`spaces.penalty.state.${one.state}`) ?? one.state}
                  </Tag>
                </li>
              ))}
            </ul>
          )}
        </Shown>
      </Part>
      <Part title={t('spaces.looks')}>
        <p className="m-hint">{t('spaces.looks.lead')}</p>
        <Shown
          query={looked}
          skeleton={<Skeleton rows={3} />}
          empty={(data) =>
            data.items.length === 0 ? <p className="m-soft">{t('spaces.looks.none')}</p> : null
          }
        >
          {(data) => (
            <ul className={css.list} aria-label={t('spaces.looks')}>
              {data.items.map((one) => (
                <li key={one.id}>
                  <div className={css.what}>
                    <span>
                      <PersonChip id={one.viewer} fn={one.viewer_fn} />{' '}
                      {tMaybe(`spaces.looks.what.${one.what}`) ?? one.what}
                    </span>
                    <span className="m-soft m-caption">
                      <When at={one.at} />
                    </span>
                  </div>
                  <Tag tone={one.allowed ? 'plain' : 'warning'}>
                    {t(one.allowed ? 'spaces.looks.seen' : 'spaces.looks.refused')}
                  </Tag>
                </li>
              ))}
            </ul>
          )}
        </Shown>
      </Part>
    </div>
  )
}
