import { Link, useLocation } from '@tanstack/react-router'
import { House, LayoutGrid, Search, type LucideIcon } from 'lucide-react'
import { lazy, Suspense, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { slices } from '../house'
import type { MenuItem } from '../manifest'
import { Mark } from '../Mark'
import { nameOf, useMe } from '../session'
import { Avatar } from '../ui/Avatar'
import { t } from '../words'

const More = lazy(() => import('./More'))

interface Acts {
  search: () => void
  settings: () => void
  searchKeys: string
}

const HOME: MenuItem = { word: 'ground.home', icon: House, to: '/', order: 0 }

/** Home and the slices' items, in order. */
export const menu = (): MenuItem[] => [
  HOME,
  ...slices()
    .flatMap((slice) => (slice.menu ? [slice.menu] : []))
    .sort((one, other) => one.order - other.order),
]

/** Items at the foot: the inbox. */
const foot = (): MenuItem[] => slices().flatMap((slice) => (slice.foot ? [slice.foot] : []))

const noCount = () => 0

const isHere = (item: MenuItem, path: string): boolean =>
  item.to === '/' ? path === '/' : path === item.to || path.startsWith(`${item.to}/`)

export function Item({ item }: { item: MenuItem }) {
  const path = useLocation({ select: (location) => location.pathname })
  const count = (item.useCount ?? noCount)()
  const here = isHere(item, path)
  return (
    <Link to={item.to} className="m-rail-item m-inset" aria-current={here ? 'page' : undefined}>
      <item.icon size={22} aria-hidden />
      <span>{t(item.word)}</span>
      {count > 0 ? (
        <span className="m-count">
          {count > 99 ? '99+' : count}
          <span className="m-hidden">{t('ground.count.mine')}</span>
        </span>
      ) : null}
    </Link>
  )
}

export function ActItem({
  icon: Icon,
  label,
  tip,
  here,
  run,
}: {
  icon: LucideIcon
  label: string
  tip?: string
  /** Whether the page that is open waits behind it. */
  here?: boolean
  run: () => void
}) {
  return (
    <button
      type="button"
      className="m-rail-item m-inset"
      data-tip={tip}
      aria-current={here ? 'true' : undefined}
      onClick={run}
    >
      <Icon size={22} aria-hidden />
      <span>{label}</span>
    </button>
  )
}

/** How many of the list's rows its height takes; all of them until it is measured. */
function useFitting(list: RefObject<HTMLUListElement | null>, count: number): number {
  const [fitting, setFitting] = useState(count)
  useLayoutEffect(() => {
    const measure = () => {
      const row = list.current?.firstElementChild
      const next = row?.nextElementSibling
      if (!list.current || !row || !next) return
      const step = next.getBoundingClientRect().top - row.getBoundingClientRect().top
      const gap = step - row.getBoundingClientRect().height
      if (step > 0) setFitting(Math.floor((list.current.clientHeight + gap) / step))
    }
    measure()
    const watch = new ResizeObserver(measure)
    if (list.current) watch.observe(list.current)
    return () => watch.disconnect()
  }, [list])
  return fitting
}

/** The left rail: the mark, the slices as far as the window is high, and at the foot search, inbox and me. */
export function Rail({ search, settings, searchKeys }: Acts) {
  const me = useMe()
  const [open, setOpen] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const path = useLocation({ select: (location) => location.pathname })
  const items = menu()
  const fitting = useFitting(list, items.length)
  const shown = fitting < items.length ? Math.max(fitting - 1, 1) : items.length
  const rest = items.slice(shown)
  return (
    <nav className="m-rail" aria-label={t('ground.menu')}>
      <Link to="/" className="m-rail-mark m-inset" aria-label={t('ground.madang')}>
        <Mark size={32} />
      </Link>
      <ul ref={list} className="m-rail-list">
        {items.slice(0, shown).map((item) => (
          <li key={item.to}>
            <Item item={item} />
          </li>
        ))}
        {rest.length > 0 ? (
          <li>
            <ActItem
              icon={LayoutGrid}
              label={t('ground.more')}
              here={rest.some((item) => isHere(item, path))}
              run={() => setOpen(true)}
            />
          </li>
        ) : null}
      </ul>
      <ul className="m-rail-foot">
        <li>
          <ActItem
            icon={Search}
            label={t('ground.search')}
            tip={`${t('ground.search')}\t${searchKeys}`}
            run={search}
          />
        </li>
        {foot().map((item) => (
          <li key={item.to}>
            <Item item={item} />
          </li>
        ))}
        <li>
          <button
            type="button"
            className="m-rail-item m-inset"
            data-tip={t('ground.settings')}
            onClick={settings}
          >
            <Avatar id={me.id} fn={me.fn} size={26} />
            <span className="m-cut" style={{ maxInlineSize: '100%' }}>
              {nameOf(me)}
            </span>
          </button>
        </li>
      </ul>
      {open ? (
        <Suspense>
          <More items={rest} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </nav>
  )
}

/** What stands in the bar of phones: the first of the menu, then the inbox; the rest waits in the sheet. */
const IN_BAR = 3

/** On phones: four and a sheet with the rest. */
export function BottomBar(acts: Acts) {
  const [open, setOpen] = useState(false)
  const path = useLocation({ select: (location) => location.pathname })
  const items = menu()
  const last = foot()
  const rest = [...items.slice(IN_BAR), ...last.slice(1)]
  return (
    <nav className="m-bar" aria-label={t('ground.menu')}>
      <ul>
        {[...items.slice(0, IN_BAR), ...last.slice(0, 1)].map((item) => (
          <li key={item.to}>
            <Item item={item} />
          </li>
        ))}
        <li>
          <ActItem
            icon={LayoutGrid}
            label={t('ground.more')}
            here={rest.some((item) => isHere(item, path))}
            run={() => setOpen(true)}
          />
        </li>
      </ul>
      {open ? (
        <Suspense>
          <More items={rest} search={acts.search} settings={acts.settings} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </nav>
  )
}
