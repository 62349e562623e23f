import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { commentsOn } from '../../ground/talk/data'

/** Threads about words in the text that are not settled. */
export function useThreads(of: string): ReadonlySet<string> {
  const pages = useInfiniteQuery(commentsOn(of)).data?.pages
  return useMemo(
    () =>
      new Set(
        (pages ?? []).flatMap((page) =>
          page.items.flatMap((one) => (one.anchor && !one.resolved_at && !one.removed ? [one.anchor] : [])),
        ),
      ),
    [pages],
  )
}
