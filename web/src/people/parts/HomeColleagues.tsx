import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { Shown, Skeleton } from '../../ground/ui/states'
import { PersonChip } from '../../ground/ui/PersonChip'
import { needWords, t } from '../../ground/words'
import { colleagues } from '../data'
import css from './HomeColleagues.module.css'

/** Colleagues the home page shows. */
const MOST = 8
await needWords('people')

/** Home: who of my unit is there, and where the others are. */
export default function HomeColleagues() {
  const query = useQuery(colleagues)
  return (
    <Shown
      query={query}
      skeleton={<Skeleton rows={3} />}
      empty={({ items }) => (items.length === 0 ? <p className="m-soft">{t('people.home.none')}</p> : null)}
    >
      {({ items, unit, unit_name }) => {
        const there = items.filter((one) => one.online).length
        return (
          <>
            <p className={css.head}>
              <Link to={`/people/organisation/${unit}`}>{unit_name}</Link>
              <span className="m-soft">{t('people.home.online', { count: there, all: items.length })}</span>
            </p>
            <ul>
              {items.slice(0, MOST).map((one) => (
                <li key={one.id} className={css.row} data-online={one.online || undefined}>
                  <PersonChip id={one.id} fn={one.fn} title={one.duty || one.rank} portrait={one.portrait} />
                  <span className={css.state}>
                    {one.online ? (
                      <>
                        <span className={css.dot} aria-hidden />
                        {t('people.home.here')}
                      </>
                    ) : one.status === 'leave' ? (
                      t('people.status.leave')
                    ) : (
                      one.site_name
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )
      }}
    </Shown>
  )
}
