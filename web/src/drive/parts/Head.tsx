import { ArrowDown, ArrowUp } from 'lucide-react'
import { t } from '../../ground/words'
import type { Order, Sort } from '../data/entries'

/** How a column says that the list is sorted by it. */
export const ariaSort = (by: Sort, sort: Sort | undefined, order: Order) =>
  sort === undefined ? undefined : sort !== by ? 'none' : order === 'asc' ? 'ascending' : 'descending'

interface Sorting {
  sort?: Sort
  order?: Order
  onSort?: (sort: Sort, order: Order) => void
}

/** The head of a column that sorts; pressed again it turns round. */
export function Head({ by, sort, order, onSort }: { by: Sort } & Sorting) {
  const word = t(`drive.column.${by}`)
  if (!onSort) return <span>{word}</span>
  const here = sort === by
  return (
    <button
      type="button"
      className="m-sort"
      onClick={() => onSort(by, here ? (order === 'asc' ? 'desc' : 'asc') : by === 'name' ? 'asc' : 'desc')}
    >
      {word}
      {here ? (
        order === 'asc' ? (
          <ArrowUp size={16} aria-hidden />
        ) : (
          <ArrowDown size={16} aria-hidden />
        )
      ) : null}
    </button>
  )
}
