import { useQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { Fragment } from 'react'
import { onDay, today } from '../../ground/dates'
import { useQueryPart } from '../../ground/place'
import { Page } from '../../ground/shell/Page'
import { institution } from '../../ground/title'
import { Button } from '../../ground/ui/Button'
import { Shown } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { duties, tree, type DutyUnit } from '../data'
import { PeoplePages } from '../parts/PeoplePages'
import { branches, named, titleOf, type Branch } from '../rules'
import styles from './Print.module.css'

function Units({
  list,
  people,
  level,
}: {
  list: readonly Branch[]
  people: ReadonlyMap<string, DutyUnit['people']>
  level: number
}) {
  return list.map((branch) => (
    <Fragment key={branch.unit.id}>
      <tr className={styles.unit}>
        <th colSpan={4} scope="colgroup" style={{ paddingInlineStart: `${level * 1.6}rem` }}>
          {named(branch.unit)} <span className="m-num">({branch.people})</span>
        </th>
      </tr>
      {(people.get(branch.unit.id) ?? []).map((row) => (
        <tr key={row.id}>
          <td style={{ paddingInlineStart: `${(level + 1) * 1.6}rem` }}>{titleOf(row)}</td>
          <td>{row.fn}</td>
          <td>{row.duties}</td>
          <td className="m-num">{row.extension}</td>
        </tr>
      ))}
      <Units list={branch.below} people={people} level={level + 1} />
    </Fragment>
  ))
}

/** The organisation on A4: units in the order of the tree with their people and extensions. */
export default function Print() {
  const [on] = useQueryPart('on')
  const units = useQuery(tree(on))
  const rows = useQuery(duties(on))
  const people = new Map(rows.data?.items.map((one) => [one.unit, one.people]))
  return (
    <PeoplePages>
      <Page title={t('people.print')} reading bare>
        <header className="m-page-head">
          <div style={{ flex: 1 }}>
            <p className="m-soft">{institution()}</p>
            <h1>{t('people.organisation')}</h1>
            <p className="m-soft m-num">{t('people.headcount.as-of', { day: onDay(on || today()) })}</p>
          </div>
          <span className="m-screen-only">
            <Button kind="primary" icon={Printer} onClick={() => print()}>
              {t('people.print.do')}
            </Button>
          </span>
        </header>
        <Shown query={units}>
          {(data) => (
            <table className={styles.sheet}>
              <thead>
                <tr>
                  <th scope="col">{t('people.post')}</th>
                  <th scope="col">{t('people.name')}</th>
                  <th scope="col">{t('people.duties.mine')}</th>
                  <th scope="col">{t('people.extension')}</th>
                </tr>
              </thead>
              <tbody>
                <Units list={branches(data.items)} people={people} level={0} />
              </tbody>
            </table>
          )}
        </Shown>
      </Page>
    </PeoplePages>
  )
}
