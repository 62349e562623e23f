import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { today } from '../../ground/dates'
import { useParam, useQueryPart } from '../../ground/place'
import { Page } from '../../ground/shell/Page'
import { DateField } from '../../ground/ui/DateField'
import { Empty, OutOfReach, Shown, Skeleton } from '../../ground/ui/states'
import { Table, type Column } from '../../ground/ui/Table'
import { ThingHeader } from '../../ground/ui/ThingHeader'
import { t } from '../../ground/words'
import { sheetOf, SITE } from '../data/sites'
import { useOf, type Use as Line } from '../data/support'
import { siteName } from '../rules/saying'
import { addDays } from '../rules/time'
import css from './Use.module.css'

/** What stands where a figure would show too few people. */
const NOTHING = '\u2014'
const number = (value: number | null): string => (value === null ? NOTHING : value.toLocaleString())
const share = (value: number | null): string => (value === null ? NOTHING : `${value.toLocaleString()}%`)
const hours = (minutes: number | null): string =>
  minutes === null ? NOTHING : Math.round(minutes / 60).toLocaleString()

/** How a site was used, by kind of space; groups of fewer than five people are not shown. */
export default function Use() {
  const site = useParam('site')
  const sheet = useQuery(sheetOf(site))
  const [from, setFrom] = useQueryPart('from')
  const [to, setTo] = useQueryPart('to')
  const last = to || today()
  const first = from || addDays(last, -29)
  const query = useQuery(useOf(site, first, last))
  const columns = useMemo(columnsOf, [])
  return (
    <Page title={t('spaces.use')} bare>
      <Shown query={sheet} of={`${SITE}:${site}`} skeleton={<Skeleton rows={6} />}>
        {(found) =>
          found.may.includes('spaces.view') ? (
            <div className="m-stack">
              <ThingHeader
                path={[
                  { title: t('spaces.sites'), to: '/spaces' },
                  { title: siteName(found), to: `/spaces/sites/${site}` },
                ]}
                title={t('spaces.use')}
              />
              <div className={css.period}>
                <DateField label={t('spaces.stays.from')} value={first} max={last} onChange={setFrom} />
                <DateField
                  label={t('spaces.stays.until')}
                  value={last}
                  min={first}
                  max={today()}
                  onChange={setTo}
                />
              </div>
              <p className="m-hint">{t('spaces.use.lead')}</p>
              <Shown
                query={query}
                skeleton={<Skeleton rows={4} />}
                empty={(data) =>
                  data.items.length === 0 ? <Empty>{t('spaces.site.spaces.none')}</Empty> : null
                }
              >
                {(data) => (
                  <>
                    <ul className={css.bars} aria-label={t('spaces.use.hours-rate')}>
                      {data.items.map((one) => (
                        <li key={one.kind}>
                          <span>{t(`spaces.kind.${one.kind}`)}</span>
                          <span className={css.bar} aria-hidden>
                            <span style={{ inlineSize: `${one.hours_rate ?? 0}%` }} />
                          </span>
                          <span className="m-num">{share(one.hours_rate)}</span>
                        </li>
                      ))}
                    </ul>
                    <Table<Line>
                      label={t('spaces.use')}
                      columns={columns}
                      rows={data.items}
                      keyOf={(one) => one.kind}
                    />
                  </>
                )}
              </Shown>
            </div>
          ) : (
            <OutOfReach of={`${SITE}:${site}`} />
          )
        }
      </Shown>
    </Page>
  )
}

const columnsOf = (): Column<Line>[] => [
  { id: 'kind', head: t('spaces.space.kind'), text: (one) => t(`spaces.kind.${one.kind}`), width: '2fr' },
  { id: 'spaces', head: t('spaces.use.spaces'), text: (one) => number(one.spaces), numeric: true },
  { id: 'days', head: t('spaces.use.days'), text: (one) => number(one.days), numeric: true },
  { id: 'visits', head: t('spaces.use.visits'), text: (one) => number(one.visits), numeric: true },
  {
    id: 'hours',
    head: t('spaces.use.time'),
    unit: t('spaces.use.hours'),
    text: (one) => hours(one.minutes),
    numeric: true,
  },
  { id: 'rate', head: t('spaces.use.rate'), text: (one) => share(one.rate), numeric: true },
  { id: 'hours-rate', head: t('spaces.use.hours-rate'), text: (one) => share(one.hours_rate), numeric: true },
]
