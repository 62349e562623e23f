import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, type ReactNode } from 'react'
import type { Item } from '../../ground/ui/Menu'
import { Empty, Shown, Skeleton } from '../../ground/ui/states'
import { driveName, drives } from '../data/drives'
import type { Entry, listOf } from '../data/entries'
import { Contents } from './Contents'
import { Frame, useChosen } from './Frame'

interface Props {
  title: string
  query: ReturnType<typeof listOf>
  empty: string
  /** Drawn between the heading and the list. */
  lead?: ReactNode
  acts?: (entries: readonly Entry[]) => (readonly Item[])[]
  extra?: ReactNode
}

/** Entries of many places in one list, each with its drive. */
export function EntryList({ title, query, empty, lead, acts, extra }: Props) {
  const found = useInfiniteQuery(query)
  const all = useQuery(drives).data
  const [chosen, setChosen] = useChosen()
  const items = useMemo(() => found.data?.pages.flatMap((page) => page.items) ?? [], [found.data])
  const names = useMemo(() => new Map(all?.items.map((one) => [one.id, driveName(one)])), [all])
  const placeOf = useCallback((entry: Entry) => names.get(entry.drive) ?? '', [names])
  return (
    <Frame title={title} chosen={chosen} placeOf={placeOf}>
      <div className="m-stack">
        <header className="m-row">
          <h1>{title}</h1>
          {lead}
        </header>
        <Shown query={found} skeleton={<Skeleton rows={10} />}>
          {() => (
            <Contents
              label={title}
              items={items}
              fetching={found.isFetching}
              fetchMore={found.hasNextPage ? () => void found.fetchNextPage() : undefined}
              placeOf={placeOf}
              onChosen={setChosen}
              acts={acts}
              empty={<Empty>{empty}</Empty>}
            />
          )}
        </Shown>
        {extra}
      </div>
    </Frame>
  )
}
