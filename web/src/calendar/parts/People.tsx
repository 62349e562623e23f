import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { X } from 'lucide-react'
import { onDay } from '../../ground/dates'
import { useHolidays } from '../../ground/days'
import { findParties, useFaces } from '../../ground/parties'
import { useMe } from '../../ground/session'
import { Avatar } from '../../ground/ui/Avatar'
import { ComboBox } from '../../ground/ui/ComboBox'
import { IconButton } from '../../ground/ui/IconButton'
import { Empty } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { hoursOf } from '../data/meetings'
import { inOrder, isLong, type Item } from '../rules/item'
import type { GridActs } from './Chip'
import { restOf } from './DayNumber'
import { useNarrow } from './narrow'
import type { Place } from './place'
import { Rows } from './Rows'
import { TimeGrid, type Column } from './TimeGrid'
import css from './People.module.css'

/** People side by side at most; more are a list nobody reads. */
const MOST = 12

interface Props {
  day: string
  people: readonly string[]
  items: readonly Item[]
  acts: GridActs
  go: (to: Partial<Place>) => void
}

/** The same day of several people, side by side: what each may let me know. */
export function People({ day, people, items, acts, go }: Props) {
  const me = useMe()
  const narrow = useNarrow()
  const [at, setAt] = useState(0)
  const faces = useFaces(people)
  const holidays = useHolidays(day, day)
  const byPerson = useMemo(() => {
    const found = new Map<string, Item[]>(people.map((id) => [id, []]))
    for (const item of items) found.get(item.person ?? '')?.push(item)
    for (const list of found.values()) list.sort(inOrder)
    return found
  }, [items, people])
  const nameOf = (id: string) => faces.get(id)?.name ?? (id === me.id ? me.fn : '')
  const search = async (text: string, signal: AbortSignal) =>
    (await findParties(text, 'person', 20, signal))
      .filter((one) => !people.includes(one.id))
      .map((one) => ({
        id: one.id,
        label: one.name,
        detail: one.label,
        start: <Avatar id={one.id} fn={one.name} size={28} />,
      }))
  const without = (id: string) => go({ people: people.filter((one) => one !== id) })
  const holiday = holidays.get(day)
  const hours = useQuery(hoursOf(people)).data
  const columns: Column[] = people.map((id) => ({
    key: id,
    day,
    person: id,
    label: `${nameOf(id)}, ${onDay(day)}`,
    head: (
      <span className={css.person}>
        <Avatar id={id} fn={nameOf(id)} size={28} />
        <span className="m-cut">{nameOf(id)}</span>
        <IconButton
          icon={X}
          label={t('calendar.people.without', { name: nameOf(id) })}
          onClick={() => without(id)}
        />
      </span>
    ),
    items: byPerson.get(id) ?? [],
    rest: undefined,
    off: holiday !== undefined,
    hours: hours?.get(id),
  }))
  return (
    <div className={css.people}>
      <div className={css.add}>
        <ComboBox
          label={t('calendar.people.add')}
          placeholder={t('calendar.people.hint')}
          value={null}
          onChange={(choice) =>
            choice && people.length < MOST
              ? go({
                  people: [...(people.length === 0 && choice.id !== me.id ? [me.id] : people), choice.id],
                })
              : undefined
          }
          search={search}
        />
        {holiday ? (
          <p data-rest={restOf(day, holidays)} className={css.holiday}>
            {t('calendar.day.holiday', { day: onDay(day), name: holiday })}
          </p>
        ) : null}
      </div>
      {people.length === 0 ? <Empty>{t('calendar.people.none')}</Empty> : null}
      {people.length > 0 && !narrow ? (
        <TimeGrid
          label={t('calendar.view.people')}
          columns={columns}
          long={columns.flatMap((column, index) =>
            column.items
              .filter(isLong)
              .map((item) => ({ key: item.key, first: index, last: index, order: -1 })),
          )}
          at={at}
          acts={acts}
          most={Math.max(2, Math.floor(12 / people.length))}
          onList={(list) => go({ view: 'agenda', day: list })}
          onAt={(column) => setAt(Math.max(0, Math.min(people.length - 1, column)))}
        />
      ) : null}
      {narrow
        ? columns.map((column) => (
            <section key={column.key} aria-label={column.label}>
              <h2 className={css.name}>{column.head}</h2>
              {column.items.length > 0 ? (
                <Rows day={day} items={column.items} acts={acts} label={column.label} />
              ) : (
                <p className="m-soft">{t('calendar.people.free')}</p>
              )}
            </section>
          ))
        : null}
    </div>
  )
}
