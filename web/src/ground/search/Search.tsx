import { Link } from '@tanstack/react-router'
import { useInfiniteQuery } from '@tanstack/react-query'
import { FolderSearch, Search as SearchIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { faces, iconOf, placeOf } from '../house'
import { onEnter } from '../ime'
import { findParties, useFaces } from '../parties'
import { useQueryPart } from '../place'
import { Page } from '../shell/Page'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { ComboBox } from '../ui/ComboBox'
import { Select } from '../ui/Select'
import { Empty, Shown } from '../ui/states'
import { Tag } from '../ui/Tag'
import { When } from '../ui/When'
import { t } from '../words'
import { results, type Hit } from './data'
import { Marked } from './Marked'
import css from './search.module.css'

const SPANS = { day: 1, week: 7, month: 31, year: 366 } as const
type Span = keyof typeof SPANS
/** Milliseconds of quiet before what is typed is searched. */
const QUIET = 250
const DAY = 86_400_000
/** Letters beside the title, such as a key, that are not worth a line. */
const SHORT = 8

/** The start of a span, to the hour, so that the same search keeps its key. */
const since = (span: Span, now: number) =>
  new Date(Math.floor((now - SPANS[span] * DAY) / 3_600_000) * 3_600_000).toISOString()

/** Whether the snippet says more than the title: a short thing holds little else. */
const says = (hit: Hit) => hit.snippet.text.replace(hit.title.text, '').trim().length > SHORT

function Found({ hit, by, onPlace }: { hit: Hit; by?: string; onPlace: () => void }) {
  const Icon = iconOf(hit.kind)
  const word = faces().get(hit.kind)?.word
  const path = hit.path.map((step) => step.title).join(' \u203A ')
  return (
    <li className={css.hit}>
      {hit.kind === 'people.person' ? (
        <Avatar id={hit.id} fn={hit.title.text} size={32} />
      ) : (
        <Icon size={22} aria-hidden className={css.icon} />
      )}
      <div className={css.text}>
        <Link to={placeOf(hit.ref, hit.path)} className={css.title}>
          <Marked piece={hit.title} />
        </Link>
        <span className="m-soft m-caption">
          {[word ? t(word) : '', hit.kind === 'people.person' ? hit.summary : path, by]
            .filter(Boolean)
            .join(' \u00B7 ')}
          {' \u00B7 '}
          <When at={hit.at} />
        </span>
        {says(hit) ? (
          <p className={css.snippet}>
            <Marked piece={hit.snippet} />
          </p>
        ) : null}
        {hit.place_name && hit.place !== hit.id ? (
          <button type="button" className={css.inside} onClick={onPlace}>
            <FolderSearch size={16} aria-hidden />
            {t('search.inside', { place: hit.place_name })}
          </button>
        ) : null}
      </div>
    </li>
  )
}

/** Everything that holds the words, with filters; the address keeps the search. */
export default function Search() {
  const [q, setQ] = useQueryPart('q')
  const [kind, setKind] = useQueryPart('kind')
  const [person, setPerson] = useQueryPart('person')
  const [place, setPlace] = useQueryPart('place')
  const [spanPart, setSpan] = useQueryPart('span')
  const [text, setText] = useState(q)
  const [now] = useState(() => Date.now())
  const span = spanPart in SPANS ? (spanPart as Span) : ''
  const found = useInfiniteQuery(results(q, { kind, person, place, since: span ? since(span, now) : '' }))
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const named = useFaces([person, place, ...items.map((hit) => hit.created_by)].filter(Boolean))
  const alternative = found.data?.pages[0]?.alternative
  const filtered = Boolean(kind || person || place || span)

  useEffect(() => {
    const typed = text.trim()
    if (typed === q) return undefined
    const timer = setTimeout(() => setQ(typed), QUIET)
    return () => clearTimeout(timer)
  }, [text, q, setQ])

  const clear = () => {
    setKind('')
    setPerson('')
    setPlace('')
    setSpan('')
  }
  return (
    <Page title={t('search.title')} reading>
      <div className={css.form} role="search">
        <span className="m-box">
          <SearchIcon size={20} aria-hidden className={css.glass} />
          <input
            className="m-input"
            type="search"
            aria-label={t('search.title')}
            placeholder={t('search.hint')}
            value={text}
            autoFocus
            ref={(input) => (input ? onEnter(input, () => setQ(input.value.trim())) : undefined)}
            onChange={(event) => setText(event.target.value)}
          />
        </span>
        <div className={css.filters}>
          <Select
            label={t('search.kind')}
            value={kind}
            options={[
              { value: '', label: t('search.all') },
              ...[...faces()].map(([value, face]) => ({ value, label: t(face.word) })),
            ]}
            onChange={setKind}
          />
          <Select
            label={t('search.time')}
            value={span}
            options={[
              { value: '', label: t('search.all') },
              ...(Object.keys(SPANS) as Span[]).map((value) => ({ value, label: t(`search.time.${value}`) })),
            ]}
            onChange={setSpan}
          />
          <ComboBox
            label={t('search.person')}
            placeholder={t('search.person.hint')}
            value={person ? { id: person, label: named.get(person)?.name ?? '' } : null}
            onChange={(choice) => setPerson(choice?.id ?? '')}
            search={async (typed, signal) =>
              (await findParties(typed, 'person', 12, signal)).map((one) => ({
                id: one.id,
                label: one.name,
                detail: one.label,
                start: <Avatar id={one.id} fn={one.name} size={28} />,
              }))
            }
          />
        </div>
        {place ? (
          <div>
            <Tag
              tone="accent"
              icon={FolderSearch}
              name={named.get(place)?.name}
              onRemove={() => setPlace('')}
            >
              {t('search.only', { place: named.get(place)?.name ?? '' })}
            </Tag>
          </div>
        ) : null}
      </div>
      {q === '' ? (
        <Empty>{t('search.start')}</Empty>
      ) : (
        <Shown
          query={found}
          empty={() =>
            items.length === 0 ? (
              <Empty action={filtered ? <Button onClick={clear}>{t('search.clear')}</Button> : undefined}>
                {t('search.none', { q })}
              </Empty>
            ) : null
          }
        >
          {() => (
            <>
              {alternative ? (
                <p role="status" className={css.meant}>
                  {t('search.meant', { q: alternative })}
                </p>
              ) : null}
              <ul aria-label={t('search.results')}>
                {items.map((hit) => (
                  <Found
                    key={hit.ref}
                    hit={hit}
                    by={hit.kind === 'people.person' ? undefined : named.get(hit.created_by)?.name}
                    onPlace={() => setPlace(hit.place)}
                  />
                ))}
              </ul>
              {found.hasNextPage ? (
                <Button
                  kind="quiet"
                  pending={found.isFetchingNextPage}
                  onClick={() => void found.fetchNextPage()}
                >
                  {t('search.more')}
                </Button>
              ) : null}
            </>
          )}
        </Shown>
      )}
    </Page>
  )
}
