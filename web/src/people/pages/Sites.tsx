import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Building2, PenLine, Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { onDay } from '../../ground/dates'
import { useParam } from '../../ground/place'
import { useMay } from '../../ground/session'
import { Panes } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { List } from '../../ground/ui/List'
import { Empty, Shown } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import { labels, people, site, sites, type Site } from '../data'
import { Facts, Part } from '../parts/Facts'
import { More } from '../parts/More'
import styles from '../parts/people.module.css'
import { PeoplePages } from '../parts/PeoplePages'
import { PersonRow } from '../parts/PersonRow'
import { byKind, dialled, named } from '../rules'

const EditSite = lazy(() => import('../parts/EditSite'))

function SitePage({ id }: { id: string }) {
  const query = useQuery(site(id))
  const all = useQuery(sites)
  const here = useInfiniteQuery(people({ site: id }))
  const rows = here.data?.pages.flatMap((page) => page.items) ?? []
  const [editing, setEditing] = useState(false)
  const nameOf = (other: string | null | undefined) => all.data?.items.find((one) => one.id === other)
  return (
    <Shown query={query} of={`people.site:${id}`}>
      {({ site: one, may }) => (
        <article className={styles.thing}>
          <header className={styles.head}>
            <div>
              <h1>{named(one)}</h1>
              {one.address ? (
                <p className="m-soft">
                  {one.address} {one.postcode ? `(${one.postcode})` : ''}
                </p>
              ) : null}
            </div>
            {one.site_kind ? <Tag>{one.site_kind}</Tag> : null}
            {may.includes('people.site.edit') ? (
              <Button icon={PenLine} onClick={() => setEditing(true)}>
                {t('people.edit')}
              </Button>
            ) : null}
          </header>
          <Facts
            rows={[
              [
                t('people.tel'),
                one.tel ? (
                  <a href={`tel:${dialled(one.tel)}`} className="m-num">
                    {one.tel}
                  </a>
                ) : (
                  ''
                ),
              ],
              [t('people.site.operator'), one.operator],
              [t('people.site.affiliates'), (one.affiliates ?? []).join(', ')],
              [
                t('people.site.parent'),
                nameOf(one.parent) ? (
                  <Link to={`/people/sites/${one.parent}`}>{named(nameOf(one.parent) ?? { name: '' })}</Link>
                ) : (
                  ''
                ),
              ],
              [t('people.site.opened'), one.opened_on ? onDay(one.opened_on) : ''],
              [t('people.site.closed'), one.closed_on ? onDay(one.closed_on) : ''],
            ]}
          />
          <Part title={t('people.site.people')}>
            <Shown
              query={here}
              empty={() => (rows.length === 0 ? <Empty>{t('people.site.nobody')}</Empty> : null)}
            >
              {() => (
                <>
                  <List label={t('people.site.people')} items={rows} keyOf={(row) => row.id} height={60}>
                    {(row) => <PersonRow row={row} />}
                  </List>
                  {here.hasNextPage ? (
                    <More pending={here.isFetchingNextPage} more={() => void here.fetchNextPage()} />
                  ) : null}
                </>
              )}
            </Shown>
          </Part>
          {editing ? (
            <Suspense>
              <EditSite site={one} onClose={() => setEditing(false)} />
            </Suspense>
          ) : null}
        </article>
      )}
    </Shown>
  )
}

/** Places of work by kind, and the one that is open. */
export default function Sites() {
  const id = useParam('id')
  const navigate = useNavigate()
  const query = useQuery(sites)
  const words = useQuery(labels)
  const adds = useMay('people.site.add')
  const [adding, setAdding] = useState(false)
  return (
    <PeoplePages>
      <Panes
        title={t('people.sites')}
        tools={
          adds ? (
            <IconButton icon={Plus} label={t('people.site.add')} onClick={() => setAdding(true)} />
          ) : null
        }
        list={
          <Shown
            query={query}
            empty={(data) =>
              data.items.length === 0 ? (
                <Empty
                  action={
                    adds ? (
                      <Button kind="primary" onClick={() => setAdding(true)}>
                        {t('people.site.add')}
                      </Button>
                    ) : null
                  }
                >
                  {t('people.sites.none')}
                </Empty>
              ) : null
            }
          >
            {(data) => (
              <List<Site>
                label={t('people.sites')}
                items={byKind(data.items, words.data?.site_kinds ?? [])}
                keyOf={(one) => one.id}
                groupOf={(one) => one.site_kind || t('people.site.other')}
                height={60}
              >
                {(one) => (
                  <Link
                    to={`/people/sites/${one.id}`}
                    className={`m-list-row ${styles.row}`}
                    aria-current={one.id === id ? 'page' : undefined}
                  >
                    <Building2 size={20} aria-hidden />
                    <span className={styles.person} style={{ flex: 1 }}>
                      <span className="m-cut">{named(one)}</span>
                      <span className="m-cut m-soft m-caption">{one.address}</span>
                    </span>
                  </Link>
                )}
              </List>
            )}
          </Shown>
        }
        thing={id ? <SitePage key={id} id={id} /> : undefined}
        thingTitle={t('people.site')}
        onBack={() => void navigate({ to: '/people/sites' })}
        nothing={
          <div className="m-state">
            <Building2 size={32} aria-hidden />
            <p>{t('people.site.choose')}</p>
          </div>
        }
      />
      {adding ? (
        <Suspense>
          <EditSite onClose={() => setAdding(false)} />
        </Suspense>
      ) : null}
    </PeoplePages>
  )
}
