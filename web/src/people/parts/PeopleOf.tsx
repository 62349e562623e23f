import { useInfiniteQuery } from '@tanstack/react-query'
import { List } from '../../ground/ui/List'
import { Empty, Shown } from '../../ground/ui/states'
import { people, type Wanted } from '../data'
import { Part } from './Facts'
import { More } from './More'
import { PersonRow } from './PersonRow'

/** Everybody of a place or group, page by page. */
export function PeopleOf({ wanted, title, nobody }: { wanted: Wanted; title: string; nobody: string }) {
  const query = useInfiniteQuery(people(wanted))
  const rows = query.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Part title={title}>
      <Shown query={query} empty={() => (rows.length === 0 ? <Empty>{nobody}</Empty> : null)}>
        {() => (
          <>
            <List label={title} items={rows} keyOf={(row) => row.id} height={60}>
              {(row) => <PersonRow row={row} />}
            </List>
            {query.hasNextPage ? (
              <More pending={query.isFetchingNextPage} more={() => void query.fetchNextPage()} />
            ) : null}
          </>
        )}
      </Shown>
    </Part>
  )
}
