import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, ok } from '../../ground/api'
import { onDay, today } from '../../ground/dates'
import { useMay } from '../../ground/session'
import { Page } from '../../ground/shell/Page'
import { Switch } from '../../ground/ui/Checkbox'
import { Empty, Shown } from '../../ground/ui/states'
import { Table } from '../../ground/ui/Table'
import { Tag } from '../../ground/ui/Tag'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { handoverPolicy, leavers, type Leaver } from '../data'
import { More } from '../parts/More'
import { PeoplePages } from '../parts/PeoplePages'

const WHYS = ['leaves', 'left', 'moves', 'suspended'] as const

/** Why somebody hands over, in words; a move that lies behind says so. */
export function whyText(one: Leaver): string {
  const why = WHYS.find((known) => known === one.why) ?? 'left'
  return why === 'moves' && one.on <= today() ? t('people.handover.moved') : t(`people.handover.why.${why}`)
}

/** Lets heads hand over for their own people. */
function Heads() {
  const cache = useQueryClient()
  const query = useQuery(handoverPolicy)
  const set = (heads: boolean) =>
    void ok(api.PUT('/api/handover/policy', { body: { heads } }))
      .then((policy) => cache.setQueryData(handoverPolicy.queryKey, policy))
      .then(() => done(t('people.saved')))
      .catch(wrong)
  if (!query.data) return null
  return (
    <Switch checked={query.data.heads} onChange={set} hint={t('people.handover.heads.hint')}>
      {t('people.handover.heads')}
    </Switch>
  )
}

/** Who leaves, left, moves or is suspended, and what is still theirs. */
export default function Leavers() {
  const query = useInfiniteQuery(leavers)
  const rules = useMay('handover.run')
  const rows = query.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <PeoplePages>
      <Page title={t('people.handover')}>
        <p className="m-soft">{t('people.handover.lead')}</p>
        {rules ? <Heads /> : null}
        <Shown
          query={query}
          empty={() => (rows.length === 0 ? <Empty>{t('people.handover.nobody')}</Empty> : null)}
        >
          {() => (
            <>
              <Table<Leaver>
                label={t('people.handover')}
                rows={rows}
                keyOf={(one) => `${one.person} ${one.why} ${one.on}`}
                columns={[
                  {
                    id: 'fn',
                    head: t('people.name'),
                    text: (one) => one.fn,
                    cell: (one) => <Link to={`/people/handover/${one.person}`}>{one.fn}</Link>,
                    sort: (one) => one.fn,
                    width: 'minmax(10rem, 1.2fr)',
                  },
                  {
                    id: 'number',
                    head: t('people.number'),
                    text: (one) => one.number ?? '',
                    sort: (one) => one.number ?? '',
                  },
                  {
                    id: 'unit',
                    head: t('people.unit'),
                    text: (one) => one.unit,
                    sort: (one) => one.unit,
                    width: 'minmax(12rem, 1.4fr)',
                  },
                  {
                    id: 'why',
                    head: t('people.handover.why'),
                    text: whyText,
                    cell: (one) => <Tag tone={one.why === 'left' ? 'warning' : 'info'}>{whyText(one)}</Tag>,
                    sort: whyText,
                  },
                  {
                    id: 'on',
                    head: t('people.handover.on'),
                    text: (one) => onDay(one.on),
                    sort: (one) => one.on,
                    width: 'minmax(14rem, 1.2fr)',
                  },
                  {
                    id: 'managed',
                    head: t('people.handover.managed'),
                    text: (one) => String(one.managed),
                    sort: (one) => one.managed,
                    numeric: true,
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
    </PeoplePages>
  )
}
