import { Link } from '@tanstack/react-router'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Check, CheckCheck, Clock, Mail, MailOpen, Settings2, Undo2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useActs } from '../acts'
import { iconOf, placeOf } from '../house'
import { useQueryPart } from '../place'
import { Page } from '../shell/Page'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { List } from '../ui/List'
import { Menu } from '../ui/Menu'
import { Select } from '../ui/Select'
import { Empty, Shown } from '../ui/states'
import { Tabs } from '../ui/Tabs'
import { done, wrong } from '../ui/toasts'
import { When } from '../ui/When'
import { t } from '../words'
import { Acts } from './Acts'
import {
  counts,
  LEVELS,
  markRead,
  markUndone,
  markUnread,
  notices,
  readAll,
  snooze,
  type Level,
  type Notice,
  type Show,
} from './data'
import css from './inbox.module.css'
import { finish, sentence } from './notices'

const Preferences = lazy(() => import('./Preferences'))
const SHOWS: readonly Show[] = ['open', 'unread', 'snoozed', 'done']

const WHENS = ['hour', 'tomorrow', 'monday'] as const

/** When a snoozed notice comes back: in an hour, tomorrow at nine, next Monday at nine. */
export function backAt(when: (typeof WHENS)[number], now: Date): Date {
  const at = new Date(now)
  if (when === 'hour') {
    at.setHours(at.getHours() + 1)
    return at
  }
  const days = when === 'tomorrow' ? 1 : (8 - at.getDay()) % 7 || 7
  at.setDate(at.getDate() + days)
  at.setHours(9, 0, 0, 0)
  return at
}

const putOff = (notice: Notice, when: (typeof WHENS)[number]) =>
  snooze([notice.id], backAt(when, new Date()).toISOString()).then(
    () => done(t(`inbox.snoozed.${when}`), () => void markUndone([notice.id]).catch(wrong)),
    wrong,
  )

const toggleRead = (notice: Notice) => (notice.read_at ? markUnread : markRead)([notice.id]).catch(wrong)

function Row({ notice }: { notice: Notice }) {
  const Icon = iconOf(notice.thing.kind)
  const read = notice.read_at !== null
  return (
    <div className={css.row} data-notice={notice.id} data-unread={!read || undefined}>
      <span className={css.dot}>{read ? null : <span className="m-hidden">{t('inbox.unread')}</span>}</span>
      <Icon size={20} aria-hidden className={css.icon} />
      <Link
        to={placeOf(notice.thing.ref)}
        className={`${css.body} m-inset`}
        onClick={() => (read ? undefined : void markRead([notice.id]).catch(() => undefined))}
      >
        <span className={css.title}>{notice.thing.title}</span>
        <span className={css.what}>{sentence(notice)}</span>
      </Link>
      <span className={`${css.when} m-soft m-caption`}>
        {notice.snoozed_until && !notice.done_at ? (
          <>
            <Clock size={14} aria-hidden /> <When at={notice.snoozed_until} absolute />
          </>
        ) : (
          <When at={notice.at} />
        )}
      </span>
      <span className={css.acts}>
        <IconButton
          icon={read ? Mail : MailOpen}
          label={read ? t('inbox.mark-unread') : t('inbox.mark-read')}
          keys="U"
          onClick={() => void toggleRead(notice)}
        />
        {notice.done_at ? null : (
          <Menu
            label={t('inbox.snooze')}
            icon={Clock}
            groups={[
              WHENS.map((when) => ({
                id: when,
                label: t(`inbox.snooze.${when}`),
                run: () => void putOff(notice, when),
              })),
            ]}
          />
        )}
        <IconButton
          icon={notice.done_at ? Undo2 : Check}
          label={notice.done_at ? t('inbox.take-back') : t('inbox.done')}
          keys="E"
          onClick={() => void finish(notice)}
        />
      </span>
      <div className={css.offered}>
        <Acts notice={notice} />
      </div>
    </div>
  )
}

function Notices({ level, show }: { level: Level; show: Show }) {
  const query = useInfiniteQuery(notices(level, show))
  const items = query.data?.pages.flatMap((page) => page.items) ?? []
  const focused = () => {
    const row = document.activeElement?.closest('[data-notice]')?.getAttribute('data-notice')
    return items.find((one) => one.id === row) ?? items[0]
  }
  const onFocused = (act: (notice: Notice) => unknown) => () => {
    const notice = focused()
    if (notice) act(notice)
  }
  useActs([
    { id: 'inbox.done', label: t('inbox.done'), icon: Check, keys: 'e', run: onFocused(finish) },
    { id: 'inbox.read', label: t('inbox.mark-read'), icon: MailOpen, keys: 'u', run: onFocused(toggleRead) },
    {
      id: 'inbox.snooze',
      label: t('inbox.snooze.tomorrow'),
      icon: Clock,
      keys: 'h',
      run: onFocused((notice) => putOff(notice, 'tomorrow')),
    },
  ])
  return (
    <Shown
      query={query}
      empty={() => (items.length === 0 ? <Empty>{t(`inbox.empty.${show}`)}</Empty> : null)}
    >
      {() => (
        <>
          <List label={t(`inbox.level.${level}`)} items={items} keyOf={(one) => one.id} height={72}>
            {(notice) => <Row notice={notice} />}
          </List>
          {query.hasNextPage ? (
            <Button
              kind="quiet"
              pending={query.isFetchingNextPage}
              onClick={() => void query.fetchNextPage()}
            >
              {t('inbox.more')}
            </Button>
          ) : null}
        </>
      )}
    </Shown>
  )
}

/** What needs me, what I follow, what can wait: read, put off or done by key and by thumb. */
export default function Inbox() {
  const [chosen, setLevel] = useQueryPart('level')
  const [shown, setShow] = useQueryPart('show')
  const [choosing, setChoosing] = useState(false)
  const count = useQuery(counts)
  const level = LEVELS.find((one) => one === chosen) ?? 'needs'
  const show = SHOWS.find((one) => one === shown) ?? 'open'
  return (
    <Page
      title={t('inbox.title')}
      actions={
        <span className="m-row">
          <Select
            label={t('inbox.show')}
            hideLabel
            value={show}
            options={SHOWS.map((one) => ({ value: one, label: t(`inbox.show.${one}`) }))}
            onChange={(next) => setShow(next === 'open' ? '' : next)}
          />
          <IconButton
            icon={CheckCheck}
            label={t('inbox.read-all')}
            onClick={() => void readAll(level).then(() => done(t('inbox.all-read')), wrong)}
          />
          <IconButton icon={Settings2} label={t('inbox.preferences')} onClick={() => setChoosing(true)} />
        </span>
      }
    >
      <Tabs<Level>
        label={t('inbox.title')}
        value={level}
        onChange={(next) => setLevel(next === 'needs' ? '' : next)}
        tabs={LEVELS.map((one) => ({
          id: one,
          label: t(`inbox.level.${one}`),
          count: count.data?.[one] || undefined,
          content: one === level ? <Notices key={`${one}-${show}`} level={one} show={show} /> : null,
        }))}
      />
      {choosing ? (
        <Suspense>
          <Preferences onClose={() => setChoosing(false)} />
        </Suspense>
      ) : null}
    </Page>
  )
}
