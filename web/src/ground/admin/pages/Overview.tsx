import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { onDay } from '../../dates'
import { Page } from '../../shell/Page'
import { Part } from '../../shell/Sections'
import { Shown, Skeleton } from '../../ui/states'
import { Table } from '../../ui/Table'
import { When } from '../../ui/When'
import { t, tMaybe } from '../../words'
import { health, type Health } from '../data'
import { AdminPages } from '../parts/AdminPages'
import styles from '../parts/admin.module.css'
import { sizeText } from '../rules'

const HOUR = 3600
const DAY = 24 * HOUR

function Tile({
  name,
  value,
  wrong,
  children,
}: {
  name: string
  value: ReactNode
  wrong?: boolean
  children?: ReactNode
}) {
  return (
    <div className={styles.tile} data-wrong={wrong || undefined}>
      <span className="m-soft">{name}</span>
      <strong>{value}</strong>
      {children ? <span className="m-soft m-num">{children}</span> : null}
    </div>
  )
}

/** Where a warning is dealt with. */
const REMEDIES: readonly [RegExp, string][] = [
  [/^backup/, '/admin/backups'],
  [/^(audit|anchor)/, '/admin/audit'],
  [/^(jobs|facts|reader)/, '/admin/jobs'],
  [/^mail/, '/admin/mail'],
]

function Warnings({ of }: { of: Health['warnings'] }) {
  if (of.length === 0)
    return (
      <p className={styles.good}>
        <CircleCheck size={22} aria-hidden />
        {t('admin.well')}
      </p>
    )
  return (
    <ul className={styles.warnings}>
      {of.map((one) => {
        const to = REMEDIES.find(([pattern]) => pattern.test(one.code))?.[1]
        return (
          <li key={one.code}>
            <TriangleAlert size={20} aria-hidden />
            <span>{tMaybe(`ops.warning.${one.code}`, one.params ?? {}) ?? one.code}</span>
            {to ? <Link to={to}>{t('admin.look')}</Link> : null}
          </li>
        )
      })}
    </ul>
  )
}

function uptime(seconds: number): string {
  if (seconds >= DAY) return t('admin.uptime.days', { count: Math.floor(seconds / DAY) })
  if (seconds >= HOUR) return t('admin.uptime.hours', { count: Math.floor(seconds / HOUR) })
  return t('admin.uptime.minutes', { count: Math.floor(seconds / 60) })
}

/** How the house is: what needs doing, then its figures. */
export default function Overview() {
  const query = useQuery(health)
  return (
    <AdminPages>
      <Page title={t('admin.overview')}>
        <Shown query={query} skeleton={<Skeleton shape="card" rows={4} />}>
          {(now) => {
            const used = now.disk ? now.disk.total_bytes - now.disk.free_bytes : 0
            return (
              <>
                <Warnings of={now.warnings} />
                <div className={styles.tiles}>
                  <Tile name={t('admin.online')} value={now.online}>
                    {t('admin.sessions', { count: now.sessions })}
                  </Tile>
                  {now.disk ? (
                    <Tile name={t('admin.disk')} value={sizeText(now.disk.free_bytes)} wrong={now.disk.low}>
                      <progress
                        className={styles.meter}
                        max={now.disk.total_bytes}
                        value={used}
                        aria-label={t('admin.disk.used')}
                      />
                      {t('admin.disk.of', { used: sizeText(used), total: sizeText(now.disk.total_bytes) })}
                    </Tile>
                  ) : null}
                  <Tile name={t('admin.database')} value={sizeText(now.database.bytes)}>
                    PostgreSQL {now.database.version}
                  </Tile>
                  <Tile
                    name={t('admin.backup.last')}
                    value={now.backup?.ended_at ? <When at={now.backup.ended_at} /> : t('admin.never')}
                    wrong={now.warnings.some((one) => one.code.startsWith('backup'))}
                  >
                    {now.backup?.bytes ? sizeText(now.backup.bytes) : null}
                  </Tile>
                  <Tile
                    name={t('admin.jobs')}
                    value={now.jobs.waiting + now.jobs.running}
                    wrong={now.jobs.failed > 0}
                  >
                    {t('admin.jobs.failed', { count: now.jobs.failed })}
                  </Tile>
                  <Tile
                    name={t('admin.mail')}
                    value={now.mail.configured ? now.mail.waiting : t('admin.mail.none')}
                    wrong={now.mail.failed > 0}
                  >
                    {now.mail.configured
                      ? t('admin.jobs.failed', { count: now.mail.failed })
                      : t('admin.mail.links')}
                  </Tile>
                  <Tile
                    name={t('admin.certificate')}
                    value={now.certificate ? onDay(now.certificate.expires_at) : t('admin.certificate.none')}
                  >
                    {now.certificate
                      ? now.certificate.own
                        ? t('admin.certificate.own')
                        : t('admin.certificate.given')
                      : t('admin.certificate.plain')}
                  </Tile>
                  <Tile name={t('admin.version')} value={now.version}>
                    {now.uptime_seconds === null || now.uptime_seconds === undefined
                      ? null
                      : uptime(now.uptime_seconds)}
                  </Tile>
                </div>
                <Part title={t('admin.readers')}>
                  <Table<Health['readers'][number]>
                    label={t('admin.readers')}
                    rows={now.readers}
                    keyOf={(one) => one.name}
                    columns={[
                      {
                        id: 'name',
                        head: t('admin.reader'),
                        text: (one) => tMaybe(`reader.${one.name}`) ?? one.name,
                        sort: (one) => one.name,
                        width: '2fr',
                      },
                      {
                        id: 'lag',
                        head: t('admin.reader.lag'),
                        unit: t('admin.items'),
                        numeric: true,
                        text: (one) => String(one.lag),
                        sort: (one) => one.lag,
                      },
                      {
                        id: 'parked',
                        head: t('admin.parked'),
                        unit: t('admin.items'),
                        numeric: true,
                        text: (one) => String(one.parked),
                        sort: (one) => one.parked,
                      },
                      {
                        id: 'error',
                        head: t('admin.error'),
                        text: (one) => one.error ?? t('admin.none'),
                        width: '2fr',
                      },
                    ]}
                  />
                </Part>
              </>
            )
          }}
        </Shown>
      </Page>
    </AdminPages>
  )
}
