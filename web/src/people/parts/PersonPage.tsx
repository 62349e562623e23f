import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { ArrowRightLeft, Eye, PenLine, Phone } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useActs } from '../../ground/acts'
import { onDay, today } from '../../ground/dates'
import { nameOf, useMe } from '../../ground/session'
import { Avatar } from '../../ground/ui/Avatar'
import { Button } from '../../ground/ui/Button'
import { Skeleton, Shown } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import { alikeOf, person, type PersonView } from '../data'
import { dialled, titleOf } from '../rules'
import { Facts, Part } from './Facts'
import styles from './people.module.css'
import { PersonRow, StatusTag } from './PersonRow'

const Unmask = lazy(() => import('./Unmask'))

/** A number that calls when it is tapped. */
const Call = ({ number }: { number: string }) =>
  number ? (
    <a href={`tel:${dialled(number)}`} className="m-num">
      {number}
    </a>
  ) : null

/** A time as `since – until`, open at either end. */
export const during = (since: string, until?: string | null): string =>
  `${onDay(since)} – ${until ? onDay(until) : ''}`

function Assignments({ view }: { view: PersonView }) {
  return (
    <ul className={styles.lines}>
      {view.assignments.map((line) => {
        const acting = line.acting === 'absence' || line.acting === 'vacancy' ? line.acting : null
        return (
          <li key={line.id}>
            <span>
              <Link to={`/people/organisation/${line.unit}`}>{view.units[line.id] ?? t('people.unit')}</Link>{' '}
              {[line.duty || line.rank, line.duties].filter(Boolean).join(' · ')}
              <span className="m-block m-soft m-caption m-num">{during(line.since, line.until)}</span>
            </span>
            {acting ? <Tag tone="info">{t(`people.acting.${acting}`)}</Tag> : null}
            <Tag tone={line.main ? 'accent' : 'plain'}>
              {line.main ? t('people.main') : t('people.concurrent')}
            </Tag>
          </li>
        )
      })}
    </ul>
  )
}

function SameName({ view }: { view: PersonView }) {
  const query = useQuery(alikeOf(view.person.fn))
  const alike = query.data?.filter((row) => row.fn === view.person.fn && row.id !== view.person.id) ?? []
  if (alike.length === 0) return null
  return (
    <Part title={t('people.same-name', { count: alike.length })}>
      <ul>
        {alike.map((row) => (
          <li key={row.id}>
            <PersonRow row={row} alike />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Inside({ view }: { view: PersonView }) {
  const row = view.person
  const me = useMe()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const [mobile, setMobile] = useState('')
  const edits = view.may.includes('people.administer') || view.may.includes('people.edit')
  const mine = me.id === row.id
  const edit = () =>
    void navigate({
      to: mine && !view.may.includes('people.administer') ? '/me' : `/people/manage/${row.id}`,
    })
  useActs(
    edits || mine
      ? [{ id: 'people.edit', label: t('people.edit'), icon: PenLine, keys: 'e', run: edit }]
      : [],
  )
  const hands = view.may.includes('handover.run') && !mine && (Boolean(row.left_on) || !edits)
  const handOver = () => void navigate({ to: `/people/handover/${row.id}` })
  const masked = row.mobile.includes('*') && !mobile
  const open = view.assignments.filter((line) => !line.until || line.until >= today())
  return (
    <article className={styles.thing}>
      <header className={styles.head}>
        <Avatar id={row.id} fn={row.fn} portrait={row.portrait} size={64} />
        <div>
          <h1>
            {nameOf(row)} <span className="m-soft">{titleOf(row)}</span>
          </h1>
          <p className="m-soft">
            {[
              row.fn_en && row.fn_en !== nameOf(row) ? row.fn_en : '',
              row.path.replaceAll(' > ', ' › ') || row.org,
              row.site_name,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <StatusTag row={row} />
        <span className="m-row m-wrap m-screen-only">
          {row.tel ? (
            <a className="m-button m-button-plain" href={`tel:${dialled(row.tel)}`}>
              <Phone size={20} aria-hidden />
              <span>{t('people.call')}</span>
            </a>
          ) : null}
          {hands ? (
            <Button icon={ArrowRightLeft} onClick={handOver}>
              {t('people.handover.open-page')}
            </Button>
          ) : null}
          {edits || mine ? (
            <Button icon={PenLine} onClick={edit}>
              {t('people.edit')}
            </Button>
          ) : null}
        </span>
      </header>
      <Part title={t('people.contact')}>
        <Facts
          rows={[
            [t('people.extension'), row.extension ? <Call number={row.extension} /> : ''],
            [t('people.tel'), row.tel ? <Call number={row.tel} /> : ''],
            [
              t('people.mobile'),
              row.mobile ? (
                <span className="m-row m-wrap">
                  {masked ? (
                    <span className="m-num">{row.mobile}</span>
                  ) : (
                    <Call number={mobile || row.mobile} />
                  )}
                  {masked ? (
                    <Button kind="quiet" icon={Eye} onClick={() => setAsking(true)}>
                      {t('people.unmask.do')}
                    </Button>
                  ) : null}
                </span>
              ) : (
                ''
              ),
            ],
            [t('people.email'), row.email ? <a href={`mailto:${row.email}`}>{row.email}</a> : ''],
            [t('people.number'), row.number ? <span className="m-num">{row.number}</span> : ''],
          ]}
        />
      </Part>
      {row.duties || open.some((line) => line.duties) ? (
        <Part title={t('people.duties.mine')}>
          <p>
            {row.duties ||
              open
                .map((line) => line.duties)
                .filter(Boolean)
                .join(', ')}
          </p>
        </Part>
      ) : null}
      {view.assignments.length > 0 ? (
        <Part title={t('people.assignments')}>
          <Assignments view={view} />
        </Part>
      ) : null}
      {view.terms.length > 0 ? (
        <Part title={t('people.board.terms')}>
          <ul className={styles.lines}>
            {view.terms.map((term) => (
              <li key={term.id}>
                <span>
                  <strong>{term.office}</strong>
                  {term.career ? <span className="m-block">{term.career}</span> : null}
                  <span className="m-block m-soft m-caption m-num">{during(term.since, term.until)}</span>
                </span>
                {term.since <= today() && (!term.until || term.until >= today()) ? (
                  <Tag tone="accent">{t('people.board.now')}</Tag>
                ) : null}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {row.grade || row.kind || view.joined_on || row.left_on || view.groups.length > 0 ? (
        <Part title={t('people.about')}>
          <Facts
            rows={[
              [t('people.grade'), [row.grade, row.kind && kindText(row.kind)].filter(Boolean).join(' · ')],
              [t('people.joined-on'), view.joined_on ? onDay(view.joined_on) : ''],
              [t('people.left-on'), row.left_on ? onDay(row.left_on) : ''],
              [
                t('people.groups'),
                view.groups.length > 0 ? (
                  <span className={styles.chips}>
                    {view.groups.map((one) => (
                      <Tag key={one.id}>{one.name}</Tag>
                    ))}
                  </span>
                ) : (
                  ''
                ),
              ],
            ]}
          />
        </Part>
      ) : null}
      <SameName view={view} />
      {asking ? (
        <Suspense>
          <Unmask person={row} onClose={() => setAsking(false)} onSeen={setMobile} />
        </Suspense>
      ) : null}
    </article>
  )
}

const KINDS = ['officer', 'regular', 'indefinite', 'fixed-term', 'intern', 'dispatched'] as const
export const KIND_OPTIONS = () => KINDS.map((value) => ({ value, label: t(`people.kind.${value}`) }))

/** Kind of employment in words. */
export const kindText = (kind: string): string => {
  const known = KINDS.find((one) => one === kind)
  return known ? t(`people.kind.${known}`) : kind
}

/** A person: how to reach them, what they do, where they belong. */
export function PersonPage({ id }: { id: string }) {
  const query = useQuery(person(id))
  return (
    <Shown query={query} of={`people.person:${id}`} skeleton={<Skeleton rows={8} shape="text" />}>
      {(view) => <Inside key={view.person.id} view={view} />}
    </Shown>
  )
}
