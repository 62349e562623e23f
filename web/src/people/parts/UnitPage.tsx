import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { PenLine } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { onDay, today } from '../../ground/dates'
import { Button } from '../../ground/ui/Button'
import { Path } from '../../ground/ui/Path'
import { Empty, Shown, Skeleton } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import { tree, unit, type UnitView } from '../data'
import { above, branches, named, sameNamed } from '../rules'
import { Part } from './Facts'
import styles from './people.module.css'
import { during } from './PersonPage'
import { PersonRow } from './PersonRow'
import { Posts } from './Posts'

const EditUnit = lazy(() => import('./EditUnit'))
const OPS = ['found', 'abolish', 'rename', 'merge', 'split', 'move'] as const

/** A change of units in words. */
export const opText = (op: string): string => {
  const known = OPS.find((one) => one === op)
  return known ? t(`people.op.${known}`) : op
}

function Inside({ view, on }: { view: UnitView; on: string }) {
  const all = useQuery(tree(on))
  const [editing, setEditing] = useState(false)
  const units = all.data?.items ?? []
  const byId = new Map(units.map((one) => [one.id, one]))
  const flat = (list: ReturnType<typeof branches>): ReturnType<typeof branches> =>
    list.flatMap((one) => [one, ...flat(one.below)])
  const branch = flat(branches(units)).find((one) => one.unit.id === view.unit.id)
  const heads = all.data?.heads.filter((head) => head.unit === view.unit.id) ?? []
  const alike = sameNamed(view.people)
  const duties = view.unit.duties ?? []
  const search = (before: Record<string, unknown>) => before
  return (
    <article className={styles.thing}>
      <header>
        <Path
          crumbs={above(units, view.unit.id).map((id) => ({
            title: named(byId.get(id) ?? { name: '' }),
            to: `/people/organisation/${id}`,
          }))}
        />
        <div className="m-row m-wrap">
          <h1>{named(view.unit)}</h1>
          {view.unit.unit_kind ? <Tag>{view.unit.unit_kind}</Tag> : null}
          <span className="m-soft m-num">
            {t('people.count', { count: branch?.people ?? view.people.length })}
          </span>
          {view.may.includes('people.organise') && !on ? (
            <span className="m-push m-screen-only">
              <Button icon={PenLine} onClick={() => setEditing(true)}>
                {t('people.unit.edit')}
              </Button>
            </span>
          ) : null}
        </div>
        {heads.length > 0 ? (
          <p>
            {heads.map((head) => (
              <span key={head.person}>
                <Link to={`/people/${head.person}`}>{head.fn}</Link>{' '}
                <span className="m-soft">{head.duty} </span>
                {head.acting === 'vacancy' || head.acting === 'absence' ? (
                  <Tag tone="info">{t(`people.acting.${head.acting}`)}</Tag>
                ) : null}
              </span>
            ))}
          </p>
        ) : null}
      </header>
      {duties.length > 0 ? (
        <Part title={t('people.duties.unit')}>
          <ul className={styles.bullets}>
            {duties.map((duty) => (
              <li key={duty}>{duty}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      {branch && branch.below.length > 0 ? (
        <Part title={t('people.unit.below')}>
          <ul className={styles.lines}>
            {branch.below.map((one) => (
              <li key={one.unit.id}>
                <Link to={`/people/organisation/${one.unit.id}`} search={search}>
                  {named(one.unit)}
                </Link>
                <span className="m-soft m-num">{t('people.count', { count: one.people })}</span>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Part title={t('people.members')}>
        {view.people.length === 0 ? (
          <Empty>{t('people.members.none')}</Empty>
        ) : (
          <ul>
            {view.people.map((row) => (
              <li key={row.id}>
                <PersonRow row={row} alike={alike.has(row.id)} />
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Posts view={view} on={on} />
      <Part title={t('people.unit.history')}>
        <ul className={styles.lines}>
          {[...view.names].reverse().map((one) => (
            <li key={one.since}>
              <span>
                {named(one)}
                {one.parent_name ? <span className="m-soft"> · {one.parent_name}</span> : null}
              </span>
              <span className="m-soft m-num m-caption">{during(one.since, one.until)}</span>
            </li>
          ))}
          {view.changes.map((change) => (
            <li key={change.id}>
              <span>
                {opText(change.op)}{' '}
                <span className="m-soft">
                  {[change.before, change.after]
                    .map((names) => (names ?? []).filter(Boolean).join(', '))
                    .filter(Boolean)
                    .join(' → ')}
                </span>
              </span>
              {change.takes_effect_on > today() ? (
                <Tag tone="warning">{t('people.reorganise.ahead')}</Tag>
              ) : null}
              <span className="m-soft m-num m-caption">{onDay(change.takes_effect_on)}</span>
            </li>
          ))}
        </ul>
      </Part>
      {editing ? (
        <Suspense>
          <EditUnit unit={view.unit} onClose={() => setEditing(false)} />
        </Suspense>
      ) : null}
    </article>
  )
}

/** A unit on a day: who leads it, what it does, who is in it, what it was called. */
export function UnitPage({ id, on }: { id: string; on: string }) {
  const query = useQuery(unit(id, on))
  return (
    <Shown query={query} of={`people.unit:${id}`} skeleton={<Skeleton rows={8} shape="text" />}>
      {(view) => <Inside key={view.unit.id} view={view} on={on} />}
    </Shown>
  )
}
