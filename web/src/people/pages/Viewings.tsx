import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { api, ok } from '../../ground/api'
import { atTime } from '../../ground/dates'
import { Page } from '../../ground/shell/Page'
import { PersonChip } from '../../ground/ui/PersonChip'
import { Empty, Shown } from '../../ground/ui/states'
import { Table } from '../../ground/ui/Table'
import { t, tMaybe } from '../../ground/words'
import { ManagePages } from '../parts/ManagePages'
import { More } from '../parts/More'

const viewings = infiniteQueryOptions({
  queryKey: ['people.viewing', 'all'],
  queryFn: ({ pageParam }) =>
    ok(api.GET('/api/viewings', { params: { query: { after: pageParam || undefined, most: 100 } } })),
  initialPageParam: '',
  getNextPageParam: (page) => page.next ?? undefined,
})

/** Who looked at whose personal data, and why. */
export default function Viewings() {
  const query = useInfiniteQuery(viewings)
  const rows = query.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <ManagePages>
      <Page title={t('people.viewings')}>
        <p className="m-soft">{t('people.viewings.lead')}</p>
        <Shown
          query={query}
          empty={() => (rows.length === 0 ? <Empty>{t('people.viewings.none')}</Empty> : null)}
        >
          {() => (
            <>
              <Table
                label={t('people.viewings')}
                rows={rows}
                keyOf={(one) => one.id}
                columns={[
                  {
                    id: 'at',
                    head: t('people.viewing.at'),
                    text: (one) => atTime(one.at),
                    sort: (one) => one.at,
                    width: '20rem',
                  },
                  {
                    id: 'viewer',
                    head: t('people.viewing.viewer'),
                    text: (one) => one.viewer_fn,
                    cell: (one) => <PersonChip id={one.viewer} fn={one.viewer_fn} />,
                    sort: (one) => one.viewer_fn,
                  },
                  {
                    id: 'person',
                    head: t('people.viewing.person'),
                    text: (one) => one.person_fn,
                    cell: (one) => <PersonChip id={one.person} fn={one.person_fn} />,
                    sort: (one) => one.person_fn,
                  },
                  {
                    id: 'fields',
                    head: t('people.viewing.fields'),
                    text: (one) =>
                      one.fields.map((field) => tMaybe(`people.column.${field}`) ?? field).join(', '),
                  },
                  {
                    id: 'reason',
                    head: t('people.unmask.reason'),
                    text: (one) => one.reason,
                    width: 'minmax(0, 2fr)',
                  },
                  {
                    id: 'address',
                    head: t('people.viewing.address'),
                    text: (one) => one.address,
                    optional: true,
                  },
                ]}
              />
              {query.hasNextPage ? (
                <More pending={query.isFetchingNextPage} more={() => void query.fetchNextPage()} />
              ) : null}
            </>
          )}
        </Shown>
      </Page>
    </ManagePages>
  )
}
