import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { useFaces } from '../parties'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { Shown, Skeleton } from '../ui/states'
import { t } from '../words'
import { partyName, peopleOn, reasonsOf, roleWord } from './data'
import css from './share.module.css'

function Reasons({ of, person }: { of: string; person: string }) {
  const reasons = useQuery(reasonsOf(of, person))
  return (
    <Shown query={reasons} skeleton={<Skeleton rows={1} shape="text" />}>
      {(found) => (
        <ul className={css.reasons}>
          {found.reasons.map((one, index) => {
            const way =
              one.party.id === person
                ? t('share.why.self', { role: roleWord(of, one) })
                : t('share.why.party', { party: partyName(one.party), role: roleWord(of, one) })
            const where = one.inherited
              ? one.source
                ? ` (${t('share.from', { title: one.source.title })})`
                : ` (${t('share.from.above')})`
              : ''
            return <li key={index}>{way + where}</li>
          })}
        </ul>
      )}
    </Shown>
  )
}

/** Everybody who reaches the thing, and for each the reason. */
export function Everybody({ of }: { of: string }) {
  const people = useInfiniteQuery(peopleOn(of))
  const [open, setOpen] = useState('')
  const items = people.data?.pages.flatMap((page) => page.items) ?? []
  const faces = useFaces(items.map((one) => one.person.id))
  return (
    <Shown query={people} skeleton={<Skeleton rows={5} />}>
      {(data) => (
        <div className={css.grants}>
          <p>{t('share.reach', { count: data.pages[0]?.count ?? 0 })}</p>
          <ul>
            {items.map(({ person, role }) => {
              const shown = open === person.id
              return (
                <li key={person.id} className={css.line}>
                  <button
                    type="button"
                    className={`${css.row} m-inset`}
                    aria-expanded={shown}
                    onClick={() => setOpen(shown ? '' : person.id)}
                  >
                    <Avatar id={person.id} fn={person.name} size={32} />
                    <span className={css.who}>
                      <span className="m-cut">{person.name}</span>
                      <span className="m-soft m-caption m-cut">{faces.get(person.id)?.label}</span>
                    </span>
                    <span className="m-soft">{roleWord(of, { role })}</span>
                    {shown ? <ChevronDown size={20} aria-hidden /> : <ChevronRight size={20} aria-hidden />}
                    <span className="m-hidden">{t('share.why')}</span>
                  </button>
                  {shown ? <Reasons of={of} person={person.id} /> : null}
                </li>
              )
            })}
          </ul>
          {people.hasNextPage ? (
            <Button
              kind="quiet"
              pending={people.isFetchingNextPage}
              onClick={() => void people.fetchNextPage()}
            >
              {t('share.more')}
            </Button>
          ) : null}
        </div>
      )}
    </Shown>
  )
}
