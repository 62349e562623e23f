import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { useMemo, useState } from 'react'
import { matches } from '../../ground/initials'
import { onDay, today } from '../../ground/dates'
import { useQueryPart } from '../../ground/place'
import { Page } from '../../ground/shell/Page'
import { institution } from '../../ground/title'
import { Button } from '../../ground/ui/Button'
import { Empty, Shown } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { duties } from '../data'
import { AsOf, Then } from '../parts/AsOf'
import styles from '../parts/people.module.css'
import { PeoplePages } from '../parts/PeoplePages'
import { dialled } from '../rules'

/** Which unit, and who in it, does what. */
export default function Duties() {
  const [on, setOn] = useQueryPart('on')
  const [text, setText] = useState('')
  const query = useQuery(duties(on))
  const found = useMemo(() => {
    const items = query.data?.items ?? []
    if (!text.trim()) return items.filter((one) => one.duties.length > 0 || one.people.length > 0)
    return items.flatMap((one) => {
      if (matches(one.name, text)) return [one]
      const lines = one.duties.filter((line) => matches(line, text))
      const who = one.people.filter((row) => matches(row.fn, text) || matches(row.duties, text))
      return lines.length > 0 || who.length > 0
        ? [
            {
              ...one,
              duties: lines.length > 0 ? lines : one.duties,
              people: who.length > 0 ? who : one.people,
            },
          ]
        : []
    })
  }, [query.data, text])
  return (
    <PeoplePages>
      <Page
        title={t('people.duties')}
        actions={
          <span className="m-screen-only">
            <Button icon={Printer} onClick={() => print()}>
              {t('people.print.do')}
            </Button>
          </span>
        }
      >
        <div className={`m-screen-only ${styles.fields}`}>
          <TextField
            type="search"
            label={t('people.duties.find')}
            placeholder={t('people.duties.find.hint')}
            value={text}
            onChange={setText}
          />
          <AsOf value={on} onChange={setOn} />
        </div>
        <p className={styles.printed}>
          {institution()} · {t('people.headcount.as-of', { day: onDay(on || today()) })}
        </p>
        <Then value={on} onChange={setOn} />
        <Shown
          query={query}
          empty={() =>
            found.length === 0 ? (
              <Empty>{text ? t('people.find.none', { text }) : t('people.duties.none')}</Empty>
            ) : null
          }
        >
          {() => (
            <div>
              {found.map((one) => (
                <section key={one.unit} className={styles.duty}>
                  <div className="m-stack">
                    <h2>
                      <Link to={`/people/organisation/${one.unit}`}>{one.name}</Link>
                    </h2>
                    <ul className={styles.bullets}>
                      {one.duties.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  </div>
                  <ul className={styles.lines}>
                    {one.people.map((row) => (
                      <li key={row.id}>
                        <span>
                          <Link to={`/people/${row.id}`}>{row.fn}</Link>{' '}
                          <span className="m-soft">{row.duty || row.rank}</span>
                          {row.duties ? <span className="m-block">{row.duties}</span> : null}
                        </span>
                        {row.extension ? (
                          <a href={`tel:${dialled(row.extension)}`} className="m-num">
                            {row.extension}
                          </a>
                        ) : null}
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </div>
          )}
        </Shown>
      </Page>
    </PeoplePages>
  )
}
