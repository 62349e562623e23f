import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { CalendarClock, FileText, LayoutTemplate, Plus, Star } from 'lucide-react'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { onDay } from '../../ground/dates'
import { useQueryPart } from '../../ground/place'
import { useMe } from '../../ground/session'
import { Panes } from '../../ground/shell/Page'
import { favourites, recents } from '../../ground/things/data'
import { Button } from '../../ground/ui/Button'
import { Shown, Skeleton } from '../../ground/ui/states'
import { wrong } from '../../ground/ui/toasts'
import { When } from '../../ground/ui/When'
import { t } from '../../ground/words'
import { create } from '../data/changes'
import { openSpaceOf, ownOf, PAGE, spaceName, spaces, stale } from '../data/spaces'
import { Nav } from '../parts/Nav'
import { SORT_ICONS } from '../parts/signs'
import css from './Home.module.css'

const Templates = lazy(() => import('../parts/Templates'))

/** Rows of a section before it becomes long. */
const MOST = 8

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css.section}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Line({ to, sign, title, end }: { to: string; sign: ReactNode; title: string; end?: ReactNode }) {
  return (
    <li className={css.line}>
      {sign}
      <Link to={to} className="m-cut">
        {title}
      </Link>
      {end ? <span className="m-soft m-caption m-push">{end}</span> : null}
    </li>
  )
}

/** The wiki at its door: what I wrote and read last, my favourites, what is due for review, all spaces. */
export default function Home() {
  const me = useMe()
  const navigate = useNavigate()
  const [list] = useQueryPart('list')
  const [choosing, setChoosing] = useState(false)
  const opened = useQuery(recents)
  const starred = useQuery(favourites)
  const due = useInfiniteQuery(stale)
  const all = useQuery(spaces)
  const mine = ownOf(all.data?.items ?? [], me.id)
  const make = async () => {
    const space = mine ?? (await openSpaceOf(me.id))
    const made = await create({ space: space.id })
    if (made) void navigate({ to: `/wiki/${made.id}`, search: { fresh: 'title' } })
  }
  const open = async (owner: string) => {
    const space = await openSpaceOf(owner)
    void navigate({ to: `/wiki/spaces/${space.id}` })
  }
  const mineFirst = [...(all.data?.items ?? [])].sort(
    (one, other) => Number(other === mine) - Number(one === mine),
  )
  const stars = starred.data?.items.filter((one) => one.kind === PAGE) ?? []
  const late = due.data?.pages.flatMap((page) => page.items) ?? []
  const body = (
    <div className={css.home}>
      <header className={css.head}>
        <h1>{t('wiki.menu')}</h1>
        <div className="m-row">
          <Button icon={LayoutTemplate} onClick={() => setChoosing(true)}>
            {t('wiki.new.template')}
          </Button>
          <Button kind="primary" icon={Plus} onClick={() => void make().catch(wrong)}>
            {t('wiki.new')}
          </Button>
        </div>
      </header>
      {late.length > 0 ? (
        <Section title={t('wiki.home.stale')}>
          <ul>
            {late.slice(0, MOST).map((page) => (
              <Line
                key={page.id}
                to={`/wiki/${page.id}`}
                sign={<CalendarClock size={20} aria-hidden className={css.late} />}
                title={page.title}
                end={page.review_on ? t('wiki.review.due', { day: onDay(page.review_on) }) : null}
              />
            ))}
          </ul>
          {due.hasNextPage ? (
            <Button kind="quiet" pending={due.isFetchingNextPage} onClick={() => void due.fetchNextPage()}>
              {t('wiki.more')}
            </Button>
          ) : null}
        </Section>
      ) : null}
      <div className={css.pair}>
        <Section title={t('wiki.home.recent')}>
          <Shown query={opened} skeleton={<Skeleton rows={4} />}>
            {({ items }) => {
              const pages = items.filter((one) => one.thing.kind === PAGE).slice(0, MOST)
              if (pages.length === 0) return <p className="m-soft">{t('wiki.home.recent.none')}</p>
              return (
                <ul>
                  {pages.map(({ thing, seen_at }) => (
                    <Line
                      key={thing.id}
                      to={`/wiki/${thing.id}`}
                      sign={<FileText size={20} aria-hidden className={css.sign} />}
                      title={thing.title}
                      end={<When at={seen_at} />}
                    />
                  ))}
                </ul>
              )
            }}
          </Shown>
        </Section>
        <Section title={t('wiki.home.favourites')}>
          {stars.length === 0 ? (
            <p className="m-soft">{t('wiki.home.favourites.none')}</p>
          ) : (
            <ul>
              {stars.map((one) => (
                <Line
                  key={one.id}
                  to={`/wiki/${one.id}`}
                  sign={<Star size={20} aria-hidden className={css.star} />}
                  title={one.title}
                />
              ))}
            </ul>
          )}
        </Section>
      </div>
      <Section title={t('wiki.home.spaces')}>
        <Shown query={all} skeleton={<Skeleton rows={3} shape="card" />}>
          {() => (
            <ul className={css.cards}>
              {mineFirst.map((one) => {
                const Icon = SORT_ICONS[one.sort]
                return (
                  <li key={one.id}>
                    <Link to={`/wiki/spaces/${one.id}`} className={css.card}>
                      <Icon size={22} aria-hidden className={css.sign} />
                      <span>
                        <strong className="m-cut m-block">{spaceName(one)}</strong>
                        <span className="m-soft m-caption">{t(`wiki.sort.${one.sort}`)}</span>
                      </span>
                    </Link>
                  </li>
                )
              })}
              {all.data?.possible.map((one) => {
                const Icon = SORT_ICONS[one.sort]
                return (
                  <li key={one.owner}>
                    <button
                      type="button"
                      className={`${css.card} ${css.possible}`}
                      onClick={() => void open(one.owner).catch(wrong)}
                    >
                      <Icon size={22} aria-hidden className={css.sign} />
                      <span>
                        <span className="m-cut m-block">{one.name}</span>
                        <span className="m-soft m-caption">{t('wiki.possible.hint')}</span>
                      </span>
                    </button>
                  </li>
                )
              })}
            </ul>
          )}
        </Shown>
      </Section>
      {choosing ? (
        <Suspense>
          <Templates onClose={() => setChoosing(false)} />
        </Suspense>
      ) : null}
    </div>
  )
  return (
    <Panes
      title={t('wiki.menu')}
      list={<Nav />}
      wide
      thing={list ? undefined : body}
      nothing={body}
      onBack={() => void navigate({ to: '/wiki', search: { list: 'spaces' } })}
    />
  )
}
