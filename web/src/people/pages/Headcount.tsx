import { useQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { onDay } from '../../ground/dates'
import { useQueryPart } from '../../ground/place'
import { useMay } from '../../ground/session'
import { Page } from '../../ground/shell/Page'
import { institution } from '../../ground/title'
import { Button } from '../../ground/ui/Button'
import { Menu } from '../../ground/ui/Menu'
import { Empty, Shown } from '../../ground/ui/states'
import { Table } from '../../ground/ui/Table'
import { t } from '../../ground/words'
import { board, headcount, type Headcount as Counted } from '../data'
import { AsOf, Then } from '../parts/AsOf'
import { Part } from '../parts/Facts'
import styles from '../parts/people.module.css'
import { PeoplePages } from '../parts/PeoplePages'
import { during, kindText } from '../parts/PersonPage'
import { gapText } from '../rules'

const EditQuota = lazy(() => import('../parts/EditQuota'))
const EditHeadline = lazy(() => import('../parts/EditHeadline'))

type Grade = Counted['grades'][number]
type Extra = Counted['extra'][number]

const STATUSES = ['leave', 'seconded-out', 'seconded-in', 'suspended', 'relieved'] as const

/** Kind of somebody outside the quota: of employment or of standing. */
function extraText(kind: string): string {
  const status = STATUSES.find((one) => one === kind)
  return status ? t(`people.status.${status}`) : kindText(kind)
}

/** A gap: with a minus on screen, with the triangle of Korean reports on paper. */
const Gap = ({ gap }: { gap: number }) => (
  <>
    <span className="m-screen-only">{gapText(gap)}</span>
    <span className={styles.printed} aria-hidden>
      {gapText(gap).replace('-', '\u25b3')}
    </span>
  </>
)

function Board() {
  const query = useQuery(board)
  if (!query.data || query.data.items.length === 0) return null
  return (
    <Part title={t('people.board')}>
      <Table
        label={t('people.board')}
        rows={query.data.items}
        keyOf={(one) => one.term}
        columns={[
          { id: 'office', head: t('people.board.office'), text: (one) => one.office },
          { id: 'fn', head: t('people.name'), text: (one) => one.fn, sort: (one) => one.fn },
          {
            id: 'career',
            head: t('people.board.career'),
            text: (one) => one.career,
            width: 'minmax(0, 1.6fr)',
          },
          {
            id: 'term',
            head: t('people.board.term'),
            text: (one) => during(one.since, one.until),
            width: 'minmax(30rem, 2fr)',
          },
        ]}
      />
    </Part>
  )
}

/** Quota, present and gap by grade; those outside the quota and the published figure stand apart. */
export default function Headcount() {
  const [on, setOn] = useQueryPart('on')
  const query = useQuery(headcount(on))
  const organises = useMay('people.organise')
  const [editing, setEditing] = useState<'quota' | 'headline' | null>(null)
  return (
    <PeoplePages>
      <Page
        title={t('people.headcount')}
        actions={
          <span className="m-row m-screen-only">
            <Button icon={Printer} onClick={() => print()}>
              {t('people.print.do')}
            </Button>
            {organises ? (
              <Menu
                label={t('ground.more-acts')}
                groups={[
                  [
                    { id: 'quota', label: t('people.quota.edit'), run: () => setEditing('quota') },
                    { id: 'headline', label: t('people.headline.edit'), run: () => setEditing('headline') },
                  ],
                ]}
              />
            ) : null}
          </span>
        }
      >
        <div className="m-screen-only" style={{ maxInlineSize: '28rem' }}>
          <AsOf value={on} onChange={setOn} />
        </div>
        <Then value={on} onChange={setOn} />
        <Shown
          query={query}
          empty={(data) =>
            data.grades.length === 0 && data.extra.length === 0 ? (
              <Empty>{t('people.headcount.none')}</Empty>
            ) : null
          }
        >
          {(data) => (
            <>
              <p className={styles.printed}>{institution()}</p>
              <p className="m-soft m-num">{t('people.headcount.as-of', { day: onDay(data.on) })}</p>
              <div className={styles.figures}>
                {(
                  [
                    [t('people.quota'), data.total.quota, ''],
                    [t('people.present'), data.total.present, ''],
                    [t('people.gap'), <Gap key="gap" gap={data.total.gap} />, ''],
                    [t('people.extra'), data.extra_total, ''],
                  ] as const
                ).map(([name, value]) => (
                  <div key={name} className={styles.figure}>
                    <span className="m-soft">{name}</span>
                    <strong>{value}</strong>
                  </div>
                ))}
              </div>
              <Part title={t('people.headcount.grades')}>
                <Table<Grade>
                  label={t('people.headcount.grades')}
                  rows={data.grades}
                  keyOf={(line) => line.grade}
                  columns={[
                    {
                      id: 'grade',
                      head: t('people.grade'),
                      text: (line) => line.grade || t('people.grade.none'),
                      total: () => t('people.total'),
                    },
                    ...(['quota', 'present'] as const).map((id) => ({
                      id,
                      head: t(`people.${id}`),
                      unit: t('people.persons'),
                      numeric: true,
                      text: (line: Grade) => String(line[id]),
                      sort: (line: Grade) => line[id],
                      total: () => String(data.total[id]),
                    })),
                    {
                      id: 'gap',
                      head: t('people.gap'),
                      unit: t('people.persons'),
                      numeric: true,
                      text: (line) => gapText(line.gap),
                      cell: (line) => <Gap gap={line.gap} />,
                      sort: (line) => line.gap,
                      total: () => <Gap gap={data.total.gap} />,
                    },
                  ]}
                />
              </Part>
              <Part title={t('people.extra')}>
                {data.extra.length === 0 ? (
                  <p className="m-soft">{t('people.extra.none')}</p>
                ) : (
                  <Table<Extra>
                    label={t('people.extra')}
                    rows={data.extra}
                    keyOf={(line) => line.kind}
                    columns={[
                      {
                        id: 'kind',
                        head: t('people.kind'),
                        text: (line) => extraText(line.kind),
                        total: () => t('people.total'),
                      },
                      {
                        id: 'present',
                        head: t('people.present'),
                        unit: t('people.persons'),
                        numeric: true,
                        text: (line) => String(line.present),
                        total: () => String(data.extra_total),
                      },
                    ]}
                  />
                )}
                <p className={styles.note}>{t('people.extra.note')}</p>
                {data.headline ? (
                  <p className={styles.note}>
                    {t('people.headline.note', {
                      number: data.headline.number,
                      day: onDay(data.headline.published_on),
                    })}{' '}
                    {data.headline.note}
                  </p>
                ) : null}
              </Part>
              {editing === 'quota' ? (
                <Suspense>
                  <EditQuota counted={data} onClose={() => setEditing(null)} />
                </Suspense>
              ) : null}
              {editing === 'headline' ? (
                <Suspense>
                  <EditHeadline counted={data} onClose={() => setEditing(null)} />
                </Suspense>
              ) : null}
            </>
          )}
        </Shown>
        <Board />
      </Page>
    </PeoplePages>
  )
}
