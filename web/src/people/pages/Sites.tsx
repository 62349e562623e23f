import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Building2, PenLine, Plus, X } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { api, ok } from '../../ground/api'
import { onDay } from '../../ground/dates'
import { useParam } from '../../ground/place'
import { useMay } from '../../ground/session'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { Shown } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { labels, site, sites, type Site, type SiteView } from '../data'
import { Facts, Part } from '../parts/Facts'
import styles from '../parts/people.module.css'
import { PeopleOf } from '../parts/PeopleOf'
import { PeoplePages } from '../parts/PeoplePages'
import { during } from '../parts/PersonPage'
import { Shelf } from '../parts/Shelf'
import { byKind, dialled, named } from '../rules'

const AddSiteMember = lazy(() => import('../parts/AddSiteMember'))
const EditSite = lazy(() => import('../parts/EditSite'))

/** Who belongs to the site without an assignment there, and until when. */
function Members({ view }: { view: SiteView }) {
  const cache = useQueryClient()
  const [adding, setAdding] = useState(false)
  const edits = view.may.includes('people.site.edit')
  const site = view.site.id
  if (!edits && view.members.length === 0) return null
  const end = (person: string, name: string) =>
    void ok(api.DELETE('/api/sites/{site}/members/{person}', { params: { path: { site, person } } }))
      .then(() => cache.invalidateQueries({ queryKey: ['people.site'] }))
      .then(() => cache.invalidateQueries({ queryKey: ['people.person'] }))
      .then(() => done(t('people.site.member.ended', { name })))
      .catch(wrong)
  return (
    <Part
      title={t('people.site.members')}
      aside={
        edits ? (
          <Button kind="quiet" icon={Plus} onClick={() => setAdding(true)}>
            {t('people.site.member.add')}
          </Button>
        ) : undefined
      }
    >
      <p className="m-soft">{t('people.site.members.lead')}</p>
      {view.members.length > 0 ? (
        <ul className={styles.lines}>
          {view.members.map((one) => (
            <li key={`${one.person} ${one.since}`}>
              <span>
                <Link to={`/people/${one.person}`}>{one.fn}</Link>{' '}
                <span className="m-soft">{[one.label, one.note].filter(Boolean).join(' · ')}</span>
                <span className="m-block m-soft m-caption m-num">{during(one.since, one.until)}</span>
              </span>
              {edits ? (
                <IconButton
                  icon={X}
                  label={t('people.site.member.end', { name: one.fn })}
                  onClick={() => end(one.person, one.fn)}
                />
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {adding ? (
        <Suspense>
          <AddSiteMember site={site} onClose={() => setAdding(false)} />
        </Suspense>
      ) : null}
    </Part>
  )
}

function SitePage({ id }: { id: string }) {
  const query = useQuery(site(id))
  const all = useQuery(sites)
  const [editing, setEditing] = useState(false)
  const nameOf = (other: string | null | undefined) => all.data?.items.find((one) => one.id === other)
  return (
    <Shown query={query} of={`people.site:${id}`}>
      {(view) => {
        const { site: one, may } = view
        return (
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
                    <Link to={`/people/sites/${one.parent}`}>
                      {named(nameOf(one.parent) ?? { name: '' })}
                    </Link>
                  ) : (
                    ''
                  ),
                ],
                [t('people.site.opened'), one.opened_on ? onDay(one.opened_on) : ''],
                [t('people.site.closed'), one.closed_on ? onDay(one.closed_on) : ''],
              ]}
            />
            <Members view={view} />
            <PeopleOf
              wanted={{ site: id }}
              title={t('people.site.people')}
              nobody={t('people.site.nobody')}
            />
            {editing ? (
              <Suspense>
                <EditSite site={one} onClose={() => setEditing(false)} />
              </Suspense>
            ) : null}
          </article>
        )
      }}
    </Shown>
  )
}

/** Places of work by kind, and the one that is open. */
export default function Sites() {
  const id = useParam('id')
  const query = useQuery(sites)
  const words = useQuery(labels)
  const adds = useMay('people.site.add')
  return (
    <PeoplePages>
      <Shelf<Site>
        title={t('people.sites')}
        to="/people/sites"
        icon={Building2}
        query={query}
        order={(items) => byKind(items, words.data?.site_kinds ?? [])}
        groupOf={(one) => one.site_kind || t('people.site.other')}
        nameOf={named}
        detailOf={(one) => one.address ?? ''}
        adding={
          adds
            ? (close) => (
                <Suspense>
                  <EditSite onClose={close} />
                </Suspense>
              )
            : undefined
        }
        words={{
          thing: t('people.site'),
          add: t('people.site.add'),
          none: t('people.sites.none'),
          choose: t('people.site.choose'),
        }}
        id={id}
      >
        <SitePage key={id} id={id} />
      </Shelf>
    </PeoplePages>
  )
}
