import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Search, Users } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useActs } from '../../ground/acts'
import { useParam, useQueryPart } from '../../ground/place'
import { Panes } from '../../ground/shell/Page'
import { List } from '../../ground/ui/List'
import { Empty, Shown } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { people } from '../data'
import styles from '../parts/people.module.css'
import { More } from '../parts/More'
import { PeoplePages } from '../parts/PeoplePages'
import { PersonPage } from '../parts/PersonPage'
import { PersonRow } from '../parts/PersonRow'
import { sameNamed } from '../rules'

/** Milliseconds of quiet before what was typed goes into the address. */
const QUIET = 250

/** One box that finds people by name, initials, number, extension, address or duties. */
export default function Find() {
  const id = useParam('id')
  const navigate = useNavigate()
  const [kept, keep] = useQueryPart('q')
  const [text, setText] = useState(kept)
  const box = useRef<HTMLInputElement>(null)
  const wanted = useDeferredValue(text.trim())
  const query = useInfiniteQuery(people({ q: wanted }))
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data])
  const alike = useMemo(() => sameNamed(rows), [rows])
  useEffect(() => {
    if (wanted === kept) return undefined
    const timer = setTimeout(() => keep(wanted), QUIET)
    return () => clearTimeout(timer)
  }, [wanted, kept, keep])
  useActs([
    {
      id: 'people.search',
      label: t('people.find'),
      icon: Search,
      keys: '/',
      run: () => box.current?.focus(),
    },
  ])
  const list = (
    <>
      <div className={styles.search}>
        <TextField
          ref={box}
          type="search"
          label={t('people.find')}
          hideLabel
          placeholder={t('people.find.hint')}
          value={text}
          onChange={setText}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      <Shown
        query={query}
        empty={(data) =>
          data.pages[0]?.items.length === 0 ? (
            <Empty>{wanted ? t('people.find.none', { text: wanted }) : t('people.find.nobody')}</Empty>
          ) : null
        }
      >
        {() => (
          <>
            <List label={t('people.find')} items={rows} keyOf={(row) => row.id} height={60}>
              {(row) => <PersonRow row={row} alike={alike.has(row.id)} current={row.id === id} />}
            </List>
            {query.hasNextPage ? (
              <More pending={query.isFetchingNextPage} more={() => void query.fetchNextPage()} />
            ) : null}
          </>
        )}
      </Shown>
    </>
  )
  return (
    <PeoplePages>
      <Panes
        title={t('people.find')}
        list={list}
        thing={id ? <PersonPage id={id} /> : undefined}
        thingTitle={t('people.person')}
        onBack={() => void navigate({ to: '/people', search: (before: Record<string, unknown>) => before })}
        nothing={
          <div className="m-state">
            <Users size={32} aria-hidden />
            <p>{t('people.find.choose')}</p>
          </div>
        }
      />
    </PeoplePages>
  )
}
