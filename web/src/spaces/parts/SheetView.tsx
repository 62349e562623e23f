import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { CalendarCheck, ChartBar, ConciergeBell, Settings2 } from 'lucide-react'
import { Files } from '../../ground/files/Files'
import { atTime, onDay } from '../../ground/dates'
import { Part } from '../../ground/shell/Sections'
import { Button } from '../../ground/ui/Button'
import { Shown, Skeleton } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { ThingHeader } from '../../ground/ui/ThingHeader'
import { t } from '../../ground/words'
import { KINDS, policyOf, sheetOf, SITE, spacesOf, type Rules, type Sheet } from '../data/sites'
import { detailWords, siteName, weekWords } from '../rules/saying'
import { Facts } from './Facts'
import { stateWords } from './MapSketch'
import css from './SheetView.module.css'

/** The sheet of a site: what is there, when it is open, how one gets in, what may be booked and how. */
export function SheetView({ site }: { site: string }) {
  const query = useQuery(sheetOf(site))
  return (
    <Shown query={query} of={`${SITE}:${site}`} skeleton={<Skeleton rows={8} />}>
      {(sheet) => <Whole sheet={sheet} />}
    </Shown>
  )
}

function Whole({ sheet }: { sheet: Sheet }) {
  const navigate = useNavigate()
  const may = (act: string) => sheet.may.includes(act)
  const to = (page: string) => `/spaces/sites/${sheet.site}/${page}`
  const tel = sheet.tel.replace(/[^0-9+]/g, '')
  return (
    <article className={css.sheet}>
      <ThingHeader
        path={[{ title: t('spaces.sites'), to: '/spaces' }, { title: sheet.site_kind }]}
        title={siteName(sheet)}
        state={
          <Tag tone={sheet.open_now ? 'success' : 'plain'}>
            {sheet.open_now ? t('spaces.site.open') : t('spaces.site.shut')}
          </Tag>
        }
        actions={
          may('spaces.book') ? (
            <Button kind="primary" icon={CalendarCheck} onClick={() => void navigate({ to: to('board') })}>
              {t('spaces.site.book')}
            </Button>
          ) : null
        }
        more={[
          {
            id: 'use',
            label: t('spaces.use'),
            icon: ChartBar,
            run: () => void navigate({ to: to('use') }),
          },
          ...(may('spaces.run')
            ? [
                {
                  id: 'today',
                  label: t('spaces.reception'),
                  icon: ConciergeBell,
                  run: () => void navigate({ to: to('today') }),
                },
              ]
            : []),
          ...(may('spaces.manage')
            ? [
                {
                  id: 'manage',
                  label: t('spaces.manage'),
                  icon: Settings2,
                  run: () => void navigate({ to: to('manage') }),
                },
              ]
            : []),
        ]}
      />
      {sheet.closed_until ? (
        <p className={css.closure} role="status">
          {t('spaces.site.closed-until', { until: atTime(sheet.closed_until) })}
          {sheet.closed_reason ? ` ${sheet.closed_reason}` : ''}
        </p>
      ) : null}
      {sheet.closed_on ? (
        <p className={css.closure}>{t('spaces.site.closed-on', { day: onDay(sheet.closed_on) })}</p>
      ) : null}
      {sheet.open_now ? <p className={css.now}>{stateWords(sheet)}</p> : null}
      {sheet.summary ? <p className={css.summary}>{sheet.summary}</p> : null}
      <Facts
        rows={[
          [
            t('spaces.site.address'),
            sheet.address ? `${sheet.address}${sheet.postcode ? ` (${sheet.postcode})` : ''}` : '',
          ],
          [t('spaces.site.tel'), sheet.tel ? <a href={`tel:${tel}`}>{sheet.tel}</a> : ''],
          [
            t('spaces.site.hours'),
            <ul key="hours">
              {weekWords(sheet.hours).map((one) => (
                <li key={one.days} className="m-num">
                  {one.days} {one.hours}
                </li>
              ))}
            </ul>,
          ],
          [
            t('spaces.site.equipment'),
            sheet.equipment.length > 0 ? (
              <span className={css.chips}>
                {sheet.equipment.map((one) => (
                  <Tag key={one}>{one}</Tag>
                ))}
              </span>
            ) : (
              ''
            ),
          ],
          [t('spaces.site.network'), sheet.network],
          [t('spaces.site.accessibility'), sheet.accessibility],
          [t('spaces.site.directions'), sheet.directions],
          [t('spaces.site.operator'), sheet.operator],
          [t('spaces.site.affiliates'), sheet.affiliates.join(', ')],
        ]}
      />
      <Part
        title={t('spaces.site.spaces')}
        aside={
          may('spaces.book') ? (
            <Link to={to('board')} search={{ view: 'plan' }}>
              {t('spaces.site.plan')}
            </Link>
          ) : null
        }
      >
        <SpacesOf site={sheet.site} />
      </Part>
      <Part title={t('spaces.site.rules')}>
        <RulesOf site={sheet.site} />
      </Part>
      <Files of={`${SITE}:${sheet.site}`} />
    </article>
  )
}

function SpacesOf({ site }: { site: string }) {
  const query = useQuery(spacesOf(site))
  return (
    <Shown
      query={query}
      skeleton={<Skeleton rows={4} />}
      empty={(data) =>
        data.items.length === 0 ? <p className="m-soft">{t('spaces.site.spaces.none')}</p> : null
      }
    >
      {(data) => (
        <ul className={css.spaces}>
          {KINDS.flatMap((kind) => {
            const found = data.items.filter((one) => one.kind === kind)
            if (found.length === 0) return []
            return [
              <li key={kind}>
                <h3>{t('spaces.kinds', { kind: t(`spaces.kind.${kind}`), count: found.length })}</h3>
                <ul>
                  {found.map((one) => (
                    <li key={one.id} className={css.space}>
                      <Link to={`/spaces/sites/${site}/board`} search={{ space: one.id }}>
                        {one.name}
                      </Link>
                      <span className="m-soft">
                        {[one.storey, detailWords(one)].filter(Boolean).join(' \u00B7 ')}
                      </span>
                    </li>
                  ))}
                </ul>
              </li>,
            ]
          })}
        </ul>
      )}
    </Shown>
  )
}

/** The rules that somebody who books wants to know, as sentences. */
export function ruleWords(rules: Rules): string[] {
  return [
    t('spaces.rule.ahead', { seats: rules.seat_days, rooms: rules.room_days }),
    t('spaces.rule.unit', { minutes: rules.unit_minutes, rooms: rules.rooms_per_day }),
    rules.approval_outside
      ? t('spaces.rule.approval.outside', { people: rules.approval_people })
      : t('spaces.rule.approval', { people: rules.approval_people }),
    rules.check_in
      ? t('spaces.rule.check-in', { early: rules.early_minutes, grace: rules.grace_minutes })
      : '',
    rules.check_in && rules.no_shows > 0
      ? t('spaces.rule.no-show', {
          count: rules.no_shows,
          days: rules.no_show_days,
          blocked: rules.blocked_days,
        })
      : '',
    t('spaces.rule.cancel', { minutes: rules.late_minutes }),
    rules.holidays ? t('spaces.rule.holidays') : t('spaces.rule.no-holidays'),
  ].filter(Boolean)
}

function RulesOf({ site }: { site: string }) {
  const query = useQuery(policyOf(site))
  return (
    <Shown query={query} skeleton={<Skeleton rows={4} shape="text" />}>
      {(policy) => (
        <ul className={css.rules}>
          {ruleWords(policy.rules).map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </Shown>
  )
}
