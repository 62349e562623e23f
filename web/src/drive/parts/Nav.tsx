import { useQuery } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import {
  Building2,
  ChevronRight,
  Clock3,
  Folder,
  FolderKanban,
  HardDrive,
  MapPin,
  MonitorDown,
  Share2,
  Star,
  Trash2,
  Users,
  type LucideIcon,
} from 'lucide-react'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { useMe } from '../../ground/session'
import { Skeleton } from '../../ground/ui/states'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { sizeText } from '../../ground/files/data'
import { driveName, driveOf, drives, openDriveOf, ownOf, type Drive } from '../data/drives'
import { foldersIn, type ListName } from '../data/entries'
import { useDropTarget } from './dragging'
import css from './Nav.module.css'

const LIST_ICONS: Record<ListName, LucideIcon> = {
  recents: Clock3,
  favourites: Star,
  'shared-with-me': Users,
  'shared-by-me': Share2,
}
const LIST_ORDER: readonly ListName[] = ['recents', 'favourites', 'shared-with-me', 'shared-by-me']

export const SORT_ICONS: Readonly<Record<Drive['sort'], LucideIcon>> = {
  personal: HardDrive,
  project: FolderKanban,
  unit: Building2,
  site: MapPin,
}
const GROUPS = ['unit', 'project', 'site'] as const
/** Folders shown below one; more are found in the folder itself. */
const MOST = 100

interface TwigProps {
  id: string
  title: string
  icon: LucideIcon
  to: string
  level: number
  adds: boolean
  /** Ids on the way to what is open. */
  way: readonly string[]
}

function Twig({ id, title, icon: Icon, to, level, adds, way }: TwigProps) {
  const onWay = way.includes(id) && way.at(-1) !== id
  const [chosen, setChosen] = useState<boolean | null>(null)
  const open = chosen ?? onWay
  const inside = useQuery({ ...foldersIn(id), enabled: open })
  const { over, handlers } = useDropTarget({ id, title, adds })
  const current = way.at(-1) === id
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight' && !open) setChosen(true)
    else if (event.key === 'ArrowLeft' && open) setChosen(false)
    else return
    event.preventDefault()
  }
  return (
    <li>
      <div
        className={css.twig}
        data-over={over || undefined}
        data-current={current || undefined}
        style={{ paddingInlineStart: `${level * 1.6}rem` }}
        {...handlers}
      >
        <button
          type="button"
          className={css.turn}
          aria-expanded={open}
          aria-label={t('drive.tree.turn', { name: title })}
          onClick={() => setChosen(!open)}
        >
          <ChevronRight size={18} aria-hidden />
        </button>
        <Link
          to={to}
          className={css.link}
          aria-current={current ? 'page' : undefined}
          activeOptions={{ exact: true }}
          onKeyDown={onKeyDown}
        >
          <Icon size={20} aria-hidden className={css.icon} />
          <span className="m-cut">{title}</span>
        </Link>
      </div>
      {open ? (
        inside.data ? (
          inside.data.length > 0 ? (
            <ul>
              {inside.data.slice(0, MOST).map((one) => (
                <Twig
                  key={one.id}
                  id={one.id}
                  title={one.name}
                  icon={Folder}
                  to={`/drive/${one.id}`}
                  level={level + 1}
                  adds={one.may.includes('drive.add')}
                  way={way}
                />
              ))}
            </ul>
          ) : (
            <p className={css.none} style={{ paddingInlineStart: `${(level + 1) * 1.6 + 3.2}rem` }}>
              {t('drive.tree.none')}
            </p>
          )
        ) : inside.isPending ? (
          <Skeleton rows={1} shape="text" />
        ) : null
      ) : null}
    </li>
  )
}

function Group({ head, children }: { head: string; children: ReactNode }) {
  return (
    <>
      <h3 className={css.head}>{head}</h3>
      <ul>{children}</ul>
    </>
  )
}

/** How full one's own drive is. */
function Fill({ drive }: { drive: string }) {
  const found = useQuery(driveOf(drive)).data
  if (!found) return null
  const { used_bytes: used } = found
  const most = found.drive.quota_bytes
  return (
    <div className={css.fill}>
      {most ? <meter min={0} max={most} high={most * 0.9} value={used} aria-label={t('drive.used')} /> : null}
      <span className="m-caption m-soft m-num">
        {most
          ? t('drive.used.of', { used: sizeText(used), most: sizeText(most) })
          : t('drive.used.only', { used: sizeText(used) })}
      </span>
    </div>
  )
}

/** Drives as a tree, the lists across them, the trash and the way to one's own computer. */
export function Nav({ way = [] }: { way?: readonly string[] }) {
  const me = useMe()
  const found = useQuery(drives)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const mine = ownOf(found.data?.items ?? [], me.id)
  const others = found.data?.items.filter((one) => one !== mine) ?? []
  const handed = others.filter((one) => one.sort === 'personal')
  const plain = (to: string, Icon: LucideIcon, word: string) => (
    <li key={to}>
      <Link
        to={to}
        className="m-list-row"
        aria-current={path === to ? 'page' : undefined}
        activeOptions={{ exact: true }}
      >
        <Icon size={20} aria-hidden className={css.icon} />
        <span className="m-cut">{word}</span>
      </Link>
    </li>
  )
  const twig = (one: Drive) => (
    <Twig
      key={one.id}
      id={one.id}
      title={driveName(one)}
      icon={SORT_ICONS[one.sort]}
      to={`/drive/${one.id}`}
      level={0}
      adds={one.may.includes('drive.add')}
      way={way}
    />
  )
  return (
    <nav aria-label={t('drive.menu')} className={css.nav}>
      {found.isPending ? <Skeleton rows={4} /> : null}
      <ul>
        {mine ? (
          <Twig id={mine.id} title={t('drive.mine')} icon={HardDrive} to="/drive" level={0} adds way={way} />
        ) : null}
        {LIST_ORDER.map((name) => plain(`/drive/${name}`, LIST_ICONS[name], t(`drive.list.${name}`)))}
        {plain('/drive/trash', Trash2, t('drive.trash'))}
      </ul>
      {GROUPS.map((sort) => {
        const there = others.filter((one) => one.sort === sort)
        const possible = found.data?.possible.filter((one) => one.sort === sort) ?? []
        if (there.length + possible.length === 0) return null
        const Icon = SORT_ICONS[sort]
        return (
          <Group key={sort} head={t(`drive.sort.${sort}`)}>
            {there.map(twig)}
            {possible.map((one) => (
              <li key={one.owner}>
                <button
                  type="button"
                  className={`m-list-row ${css.possible}`}
                  aria-label={t('drive.possible', { name: one.name })}
                  onClick={() =>
                    void openDriveOf(one.owner).then(
                      (made) => history.pushState(null, '', `/drive/${made.id}`),
                      wrong,
                    )
                  }
                >
                  <Icon size={20} aria-hidden className={css.icon} />
                  <span className="m-cut">{one.name}</span>
                </button>
              </li>
            ))}
          </Group>
        )
      })}
      {handed.length > 0 ? <Group head={t('drive.sort.handed')}>{handed.map(twig)}</Group> : null}
      <ul className={css.foot}>{plain('/drive/connect', MonitorDown, t('drive.connect'))}</ul>
      {mine ? <Fill drive={mine.id} /> : null}
    </nav>
  )
}
