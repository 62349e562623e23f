import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { BookmarkX, Check, ChevronLeft, Pencil, X } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { api, ok } from '../../ground/api'
import { atTime } from '../../ground/dates'
import { explain, Problem } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { Empty, Shown } from '../../ground/ui/states'
import { Tabs } from '../../ground/ui/Tabs'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { cancel, keepMessage, later, remind, type Reminder, type Scheduled } from '../data/acts'
import { ROOM, type Message } from '../data/rooms'
import type { Shelf } from '../rules/shelves'
import css from './Kept.module.css'
import { oneLine } from './lines'

const Schedule = lazy(() => import('./Schedule'))

/** A message in a list: who said it, where and when; it opens in its room. */
function Line({ message, title, at }: { message: Message; title: string; at?: string }) {
  return (
    <Link to={`/messenger/${message.room}`} search={{ at: message.seq }} className={css.line}>
      <span className={css.top}>
        <strong>{message.name}</strong>
        <span className="m-soft m-cut">{title}</span>
        <time dateTime={at ?? message.at} className={css.when}>
          {atTime(at ?? message.at)}
        </time>
      </span>
      <span className={css.text}>
        {oneLine(message.text) || t('messenger.files', { count: message.files?.length ?? 1 })}
      </span>
    </Link>
  )
}

function Saved() {
  const query = useInfiniteQuery({
    queryKey: [ROOM, 'saved', 'all'],
    queryFn: ({ pageParam, signal }) =>
      ok(
        api.GET('/api/messenger/saved', {
          params: { query: pageParam ? { before: pageParam } : {} },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
  return (
    <Shown query={query}>
      {(data) => {
        const items = data.pages.flatMap((page) => page.items)
        if (items.length === 0) return <Empty>{t('messenger.saved.none')}</Empty>
        return (
          <>
            <ul className={css.rows}>
              {items.map((one) => (
                <li key={one.id} className={css.row}>
                  <Line message={one.message} title={one.title} />
                  <IconButton
                    icon={BookmarkX}
                    label={t('messenger.unsave')}
                    onClick={() => void keepMessage(one.message, false).catch(wrong)}
                  />
                </li>
              ))}
            </ul>
            {query.hasNextPage ? (
              <Button
                kind="quiet"
                pending={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t('messenger.saved.more')}
              </Button>
            ) : null}
          </>
        )
      }}
    </Shown>
  )
}

function Waiting({ items }: { items: readonly Scheduled[] }) {
  const [changed, setChanged] = useState<Scheduled | null>(null)
  if (items.length === 0) return <Empty>{t('messenger.scheduled.none')}</Empty>
  return (
    <>
      <ul className={css.rows}>
        {items.map((one) => (
          <li key={one.id} className={css.row}>
            <div className={css.line}>
              <span className={css.top}>
                <strong className="m-cut">{one.title}</strong>
                <time dateTime={one.send_at} className={css.when}>
                  {atTime(one.send_at)}
                </time>
              </span>
              <span className={css.text}>
                {oneLine(one.text) || t('messenger.files', { count: one.files })}
              </span>
              {one.problem ? (
                <span className={css.wrong} role="alert">
                  {explain(new Problem(409, one.problem, '', {}))}
                </span>
              ) : null}
            </div>
            <IconButton
              icon={Pencil}
              label={t('messenger.schedule.change')}
              onClick={() => setChanged(one)}
            />
            <IconButton
              icon={X}
              label={t('messenger.schedule.cancel')}
              onClick={() => void cancel(one.id).catch(wrong)}
            />
          </li>
        ))}
      </ul>
      {changed ? (
        <Suspense>
          <Schedule
            room={changed.room}
            given={{ text: '', mentioned: {} }}
            files={[]}
            of={changed}
            onDone={() => setChanged(null)}
            onClose={() => setChanged(null)}
          />
        </Suspense>
      ) : null}
    </>
  )
}

function Reminders({ items }: { items: readonly Reminder[] }) {
  if (items.length === 0) return <Empty>{t('messenger.reminders.none')}</Empty>
  return (
    <ul className={css.rows}>
      {items.map((one) => (
        <li
          key={`${one.message.room}-${one.message.seq}`}
          className={css.row}
          data-due={one.told || undefined}
        >
          <Line message={one.message} title={one.title} at={one.remind_at} />
          <IconButton
            icon={Check}
            label={t('messenger.remind.off')}
            onClick={() => void remind(one.message, null).catch(wrong)}
          />
        </li>
      ))}
    </ul>
  )
}

interface Props {
  shelf: Shelf
  onShelf: (shelf: Shelf) => void
  onBack: () => void
}

/** What one keeps of all rooms, and what waits for its moment. */
export default function Kept({ shelf, onShelf, onBack }: Props) {
  const waiting = useQuery(later)
  return (
    <>
      <header className={css.head}>
        <IconButton icon={ChevronLeft} label={t('ground.back')} className={css.back} onClick={onBack} />
        <h1>{t('messenger.saved')}</h1>
      </header>
      <div className={css.body} data-scroll>
        <Tabs
          label={t('messenger.saved')}
          value={shelf}
          onChange={onShelf}
          tabs={[
            { id: 'saved', label: t('messenger.saved.tab'), content: <Saved /> },
            {
              id: 'scheduled',
              label: t('messenger.scheduled'),
              count: waiting.data?.scheduled.length,
              content: <Shown query={waiting}>{(data) => <Waiting items={data.scheduled} />}</Shown>,
            },
            {
              id: 'reminders',
              label: t('messenger.reminders'),
              count: waiting.data?.reminders.length,
              content: <Shown query={waiting}>{(data) => <Reminders items={data.reminders} />}</Shown>,
            },
          ]}
        />
      </div>
    </>
  )
}
