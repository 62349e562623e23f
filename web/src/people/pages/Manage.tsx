import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Download, FileUp, Plus, UserRoundPlus } from 'lucide-react'
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react'
import { useActs } from '../../ground/acts'
import { isoDay } from '../../ground/dates'
import { useQueryPart } from '../../ground/place'
import { nameOf, useMay } from '../../ground/session'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { Menu } from '../../ground/ui/Menu'
import { Select } from '../../ground/ui/Select'
import { Empty, Shown } from '../../ground/ui/states'
import { Table, type Column } from '../../ground/ui/Table'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { everybody, sites, tree, type Row } from '../data'
import { ManagePages } from '../parts/ManagePages'
import styles from '../parts/people.module.css'
import { kindText } from '../parts/PersonPage'
import { StatusTag } from '../parts/PersonRow'
import { lastOf, named } from '../rules'

const Export = lazy(() => import('../parts/Export'))
const Invite = lazy(() => import('../parts/Invite'))

const STATES = [
  '',
  'active',
  'leave',
  'seconded-out',
  'seconded-in',
  'suspended',
  'relieved',
  'left',
] as const

const columns = (): Column<Row>[] => [
  {
    id: 'fn',
    head: t('people.name'),
    text: (row) => row.fn,
    cell: (row) => <Link to={`/people/manage/${row.id}`}>{nameOf(row)}</Link>,
    sort: (row) => row.fn,
    width: 'minmax(10rem, 1.2fr)',
  },
  {
    id: 'number',
    head: t('people.number'),
    text: (row) => row.number ?? '',
    sort: (row) => row.number ?? '',
    width: 'minmax(9rem, 1fr)',
  },
  {
    id: 'unit',
    head: t('people.unit'),
    text: (row) => lastOf(row.path) || row.org,
    sort: (row) => row.path,
    width: 'minmax(12rem, 1.6fr)',
  },
  { id: 'duty', head: t('people.duty'), text: (row) => row.duty, sort: (row) => row.duty },
  { id: 'rank', head: t('people.rank'), text: (row) => row.rank, sort: (row) => row.rank, optional: true },
  {
    id: 'grade',
    head: t('people.grade'),
    text: (row) => row.grade,
    sort: (row) => row.grade,
    width: 'minmax(6rem, 0.7fr)',
  },
  { id: 'kind', head: t('people.kind'), text: (row) => kindText(row.kind), sort: (row) => row.kind },
  {
    id: 'site',
    head: t('people.site'),
    text: (row) => row.site_name,
    sort: (row) => row.site_name,
    width: 'minmax(10rem, 1.2fr)',
  },
  {
    id: 'extension',
    head: t('people.extension'),
    text: (row) => row.extension,
    sort: (row) => row.extension,
    optional: true,
  },
  {
    id: 'email',
    head: t('people.email'),
    text: (row) => row.email ?? '',
    sort: (row) => row.email ?? '',
    optional: true,
    width: '2fr',
  },
  {
    id: 'concurrent',
    head: t('people.concurrent'),
    text: (row) => (row.concurrent ? String(row.concurrent) : ''),
    sort: (row) => row.concurrent,
    numeric: true,
    optional: true,
  },
  {
    id: 'status',
    head: t('people.status'),
    text: (row) => {
      const status = STATES.find((one) => one === row.status)
      return status ? t(`people.status.${status}`) : ''
    },
    cell: (row) =>
      row.status === 'active' && !row.suspended_at ? t('people.status.active') : <StatusTag row={row} />,
    sort: (row) => row.status,
    width: 'minmax(10rem, 1fr)',
  },
  {
    id: 'left_on',
    head: t('people.left-on'),
    text: (row) => (row.left_on ? isoDay(row.left_on) : ''),
    sort: (row) => row.left_on ?? '',
    optional: true,
  },
]

/** Everybody in a table: filter, columns, open; add, import, export. */
export default function Manage() {
  const navigate = useNavigate()
  const [unit, setUnit] = useQueryPart('unit')
  const [site, setSite] = useQueryPart('site')
  const [status, setStatus] = useQueryPart('status')
  const [text, setText] = useState('')
  const [window, setWindow] = useState<'export' | 'invite' | null>(null)
  const exports = useMay('people.export')
  const invites = useMay('people.invite')
  const q = useDeferredValue(text.trim())
  const left = status === 'left'
  const query = useQuery(
    everybody({ q, unit, deep: unit ? true : undefined, site, status: left ? undefined : status, left }),
  )
  const units = useQuery(tree(''))
  const places = useQuery(sites)
  const rows = useMemo(
    () => (left ? (query.data ?? []).filter((row) => row.status === 'left') : (query.data ?? [])),
    [query.data, left],
  )
  const add = () => void navigate({ to: '/people/manage/new' })
  useActs([{ id: 'people.add', label: t('people.add'), icon: Plus, keys: 'c', run: add }])
  return (
    <ManagePages>
      <Page
        title={t('people.manage.people')}
        actions={
          <span className="m-row">
            <Button kind="primary" icon={Plus} onClick={add}>
              {t('people.add')}
            </Button>
            <Menu
              label={t('ground.more-acts')}
              groups={[
                [
                  {
                    id: 'import',
                    label: t('people.import'),
                    icon: FileUp,
                    run: () => void navigate({ to: '/people/manage/import' }),
                  },
                  ...(exports
                    ? [
                        {
                          id: 'export',
                          label: t('people.export'),
                          icon: Download,
                          run: () => setWindow('export'),
                        },
                      ]
                    : []),
                  ...(invites
                    ? [
                        {
                          id: 'invite',
                          label: t('people.invite'),
                          icon: UserRoundPlus,
                          run: () => setWindow('invite'),
                        },
                      ]
                    : []),
                ],
              ]}
            />
          </span>
        }
      >
        <div className={styles.filters}>
          <TextField
            type="search"
            label={t('people.find')}
            placeholder={t('people.find.hint')}
            value={text}
            onChange={setText}
          />
          <Select
            label={t('people.unit')}
            value={unit}
            options={[
              { value: '', label: t('people.all') },
              ...(units.data?.items ?? []).map((one) => ({
                value: one.id,
                label: '\u2003'.repeat(one.depth) + named(one),
              })),
            ]}
            onChange={setUnit}
          />
          <Select
            label={t('people.site')}
            value={site}
            options={[
              { value: '', label: t('people.all') },
              ...(places.data?.items ?? []).map((one) => ({ value: one.id, label: named(one) })),
            ]}
            onChange={setSite}
          />
          <Select
            label={t('people.status')}
            value={STATES.find((one) => one === status) ?? ''}
            options={STATES.map((value) => ({
              value,
              label: value ? t(`people.status.${value}`) : t('people.all.present'),
            }))}
            onChange={setStatus}
          />
        </div>
        <Shown
          query={query}
          empty={() =>
            rows.length === 0 ? (
              <Empty
                action={
                  q || unit || site || status ? null : (
                    <Button onClick={() => void navigate({ to: '/people/manage/import' })}>
                      {t('people.import')}
                    </Button>
                  )
                }
              >
                {q || unit || site || status ? t('people.filter.none') : t('people.find.nobody')}
              </Empty>
            ) : null
          }
        >
          {() => (
            <Table
              label={t('people.manage.people')}
              columns={columns()}
              rows={rows}
              keyOf={(row) => row.id}
              remember="people"
              onOpen={(row) => void navigate({ to: `/people/manage/${row.id}` })}
            />
          )}
        </Shown>
      </Page>
      <Suspense>
        {window === 'export' ? <Export onClose={() => setWindow(null)} /> : null}
        {window === 'invite' ? <Invite onClose={() => setWindow(null)} /> : null}
      </Suspense>
    </ManagePages>
  )
}
