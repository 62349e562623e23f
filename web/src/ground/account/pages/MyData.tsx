import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { atTime } from '../../dates'
import { Page } from '../../shell/Page'
import { Part } from '../../shell/Sections'
import { Button } from '../../ui/Button'
import { PersonChip } from '../../ui/PersonChip'
import { Empty, Shown } from '../../ui/states'
import { Table } from '../../ui/Table'
import { t, tMaybe } from '../../words'
import { mine, viewings, type MyData as Data } from '../data'
import { AccountPages } from '../parts/AccountPages'
import styles from '../parts/account.module.css'

function Kept({ data }: { data: Data }) {
  const rows = [
    [t('account.kept.assignments'), data.assignments.length],
    [t('account.kept.employments'), data.employments.length],
    [t('account.kept.standings'), data.standings.length],
    [t('account.kept.groups'), data.groups.length],
    [t('account.kept.sessions'), data.sessions.length],
    [t('account.kept.tokens'), data.tokens.length],
    [t('account.kept.things'), Object.values(data.things).reduce((sum, one) => sum + one, 0)],
    [t('account.kept.acts'), Object.values(data.acts).reduce((sum, one) => sum + one, 0)],
  ] as const
  return (
    <Table
      label={t('account.kept')}
      rows={rows}
      keyOf={([name]) => name}
      columns={[
        { id: 'what', head: t('account.kept.what'), text: ([name]) => name },
        {
          id: 'count',
          head: t('account.kept.count'),
          unit: t('account.kept.unit'),
          numeric: true,
          text: ([, count]) => count.toLocaleString(),
          sort: ([, count]) => count,
        },
      ]}
    />
  )
}

/** What the house keeps about me, as a file to take away, and who looked at it. */
export default function MyData() {
  const query = useQuery(mine)
  const looks = useInfiniteQuery(viewings)
  const rows = looks.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <AccountPages>
      <Page
        title={t('account.data')}
        reading
        actions={
          <a className="m-button m-button-primary" href="/api/me/data/download" download>
            <Download size={20} aria-hidden />
            <span>{t('account.download')}</span>
          </a>
        }
      >
        <p className="m-soft">{t('account.data.lead')}</p>
        <Part title={t('account.kept')}>
          <Shown query={query}>{(data) => <Kept data={data} />}</Shown>
        </Part>
        <Part title={t('account.viewings')}>
          <Shown
            query={looks}
            empty={() => (rows.length === 0 ? <Empty>{t('account.viewings.none')}</Empty> : null)}
          >
            {() => (
              <>
                <ul className={styles.lines}>
                  {rows.map((one) => (
                    <li key={one.id}>
                      <span>
                        <PersonChip id={one.viewer} fn={one.viewer_fn} />
                        <span className="m-hint">
                          {one.fields.map((field) => tMaybe(`account.field.${field}`) ?? field).join(', ')} ·{' '}
                          {one.reason}
                        </span>
                      </span>
                      <span className="m-soft m-num">{atTime(one.at)}</span>
                    </li>
                  ))}
                </ul>
                {looks.hasNextPage ? (
                  <Button pending={looks.isFetchingNextPage} onClick={() => void looks.fetchNextPage()}>
                    {t('account.more')}
                  </Button>
                ) : null}
              </>
            )}
          </Shown>
        </Part>
      </Page>
    </AccountPages>
  )
}
