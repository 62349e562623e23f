import { LayoutGrid, List as ListIcon, PanelRight, X } from 'lucide-react'
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { flushSync } from 'react-dom'
import { useActs } from '../../ground/acts'
import { matches } from '../../ground/initials'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { Menu, type Item } from '../../ground/ui/Menu'
import { Empty, Skeleton } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { trash } from '../data/acts'
import { rename } from '../data/changes'
import { mayAll, type Entry, type Order, type Sort } from '../data/entries'
import { NOTHING, remaining, type Selection } from '../rules/selection'
import { Browser } from './Browser'
import type { Spot } from './One'
import { takeUp } from './clipboard'
import { EntryMenu } from './EntryMenu'
import { setLook, useLook } from './look'
import { showPanel } from './standing'
import { useEntryActs } from './useEntryActs'
import css from './Contents.module.css'

interface Props {
  label: string
  /** All entries by number; those not known yet are open. */
  items: readonly (Entry | undefined)[]
  /** Fetches the rest of a list that comes page by page; absent when there is none. */
  fetchMore?: () => void
  fetching?: boolean
  /** Asks for everything between two entries that is not known yet. */
  fill?: (from: number, to: number) => Promise<void>
  /** Narrows a list that is not known as a whole to what is typed; absent, it is done here. */
  narrow?: (typed: string) => void
  /** Whether what was narrowed to is still to come. */
  narrowing?: boolean
  sorts?: { sort: Sort; order: Order; set: (sort: Sort, order: Order) => void }
  /** Goes to the folder above. */
  onUp?: () => void
  placeOf?: (entry: Entry) => string
  /** Told what is selected, for the details beside it. */
  onChosen?: (entries: readonly Entry[]) => void
  /** Told which entries are in sight. */
  onSight?: (first: number, last: number) => void
  /** Groups of acts that replace the usual ones: the trash. */
  acts?: (entries: readonly Entry[]) => (readonly Item[])[]
  /** What the screen says when there is nothing. */
  empty: ReactNode
  /** Whether the list can be narrowed by typing. */
  filters?: boolean
  /** Searches the contents of what lies here. */
  onSearch?: (text: string) => void
}

/** Acts shown as buttons above the list, the rest behind the dots. */
const SHOWN = ['download', 'share', 'move', 'restore', 'purge', 'trash']

/** What lies in a place: tools, the list, what is selected and what can be done with it. */
export function Contents({
  label,
  items,
  fetchMore,
  fetching = false,
  fill,
  narrow,
  narrowing = false,
  sorts,
  onUp,
  placeOf,
  onChosen,
  onSight: told,
  acts: own,
  empty,
  filters = true,
  onSearch,
}: Props) {
  const look = useLook()
  const [selection, setSelection] = useState<Selection>(NOTHING)
  const [naming, setNaming] = useState<string | null>(null)
  const [menu, setMenu] = useState<Spot | null>(null)
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed.trim())
  const filter = useRef<HTMLInputElement>(null)
  const last = useRef(0)
  const finds = sorts ? t('drive.filter') : t('drive.filter.list')
  const usual = useEntryActs((entry) => setNaming(entry.id))
  const groupsOf = own ?? usual.groups

  const here = narrow ? '' : wanted
  useEffect(() => narrow?.(wanted), [narrow, wanted])
  const shown = useMemo(
    () =>
      here
        ? items.filter(
            (one) => one && (matches(one.name, here) || one.tags.some((tag) => matches(tag, here))),
          )
        : items,
    [items, here],
  )
  const order = useMemo(() => shown.map((one) => one?.id), [shown])
  const kept = useMemo(() => remaining(selection, order), [selection, order])
  const chosen = useMemo(
    () =>
      kept.ids.size === 0
        ? []
        : shown.filter((one): one is Entry => one !== undefined && kept.ids.has(one.id)),
    [shown, kept],
  )
  useEffect(() => onChosen?.(chosen), [onChosen, chosen])

  // A list that comes page by page is needed as a whole to look through it by typing.
  const onSight = useCallback(
    (first: number, seen: number) => {
      last.current = seen
      told?.(first, seen)
    },
    [told],
  )
  useEffect(() => {
    if (fetchMore && !fetching && (here !== '' || last.current >= items.length - 1)) fetchMore()
  })

  const only = chosen.length === 1 ? chosen[0] : undefined
  const onKey = (event: KeyboardEvent, at: Entry | undefined): boolean => {
    const mod = event.ctrlKey || event.metaKey
    const those = at && !kept.ids.has(at.id) ? [at] : chosen
    if (event.key === 'F2' && !own) {
      const one = at ?? only
      if (one?.may.includes('drive.edit')) setNaming(one.id)
      return Boolean(one)
    }
    if (event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey)) {
      if (own || (!mayAll(those, 'drive.edit') && !mayAll(those, 'files.remove'))) return false
      showPanel()
      void trash(those)
      return true
    }
    if (mod && event.code === 'KeyC' && !own && getSelection()?.isCollapsed !== false) {
      takeUp(those, false)
      return those.length > 0
    }
    if (mod && event.code === 'KeyX' && !own && mayAll(those, 'drive.edit')) {
      takeUp(those, true)
      return true
    }
    if ((event.key === 'ArrowUp' && event.altKey) || (event.key === 'Backspace' && !mod)) {
      onUp?.()
      return onUp !== undefined
    }
    return false
  }
  useActs([
    ...(filters ? [{ id: 'drive.filter', label: finds, keys: '/', run: () => filter.current?.focus() }] : []),
    {
      id: 'drive.details',
      label: t('drive.details'),
      icon: PanelRight,
      keys: 'i',
      run: () => setLook({ details: !look.details }),
    },
    {
      id: 'drive.view',
      label: look.view === 'list' ? t('drive.view.grid') : t('drive.view.list'),
      icon: look.view === 'list' ? LayoutGrid : ListIcon,
      keys: 'v',
      run: () => setLook({ view: look.view === 'list' ? 'grid' : 'list' }),
    },
  ])

  const typing = () => {
    // At once: the key that is going down belongs to the field already.
    flushSync(() => setSelection(NOTHING))
    filter.current?.focus()
  }

  const groups = groupsOf(chosen)
  const flat = groups.flat()
  const buttons = SHOWN.flatMap((id) => flat.filter((item) => item.id === id))
  const sortMenu: Item[] | null = sorts
    ? (['name', 'changed', 'size'] as const).flatMap((by) =>
        (['asc', 'desc'] as const).map((way) => ({
          id: `${by}-${way}`,
          label: t(`drive.sort.${by}.${way}`),
          run: () => sorts.set(by, way),
        })),
      )
    : null
  const details = (
    <IconButton
      icon={PanelRight}
      label={t('drive.details')}
      keys="I"
      aria-pressed={look.details}
      className={css.details}
      onClick={() => setLook({ details: !look.details })}
    />
  )
  return (
    <div className={css.contents}>
      <div className={css.tools} data-choosing={chosen.length > 0 || undefined}>
        {chosen.length > 0 ? (
          <div className={css.bar} role="toolbar" aria-label={t('drive.acts')}>
            <IconButton
              icon={X}
              label={t('drive.select.none')}
              keys="Esc"
              onClick={() => setSelection(NOTHING)}
            />
            <strong role="status" className="m-num">
              {t('drive.selected', { count: chosen.length })}
            </strong>
            <span className={css.buttons}>
              {buttons.map((item) => (
                <Button
                  key={item.id}
                  kind="quiet"
                  icon={item.icon}
                  onClick={item.run}
                  data-act={item.id}
                  aria-label={item.label}
                >
                  <span className={css.word}>{item.label}</span>
                </Button>
              ))}
            </span>
            <Menu label={t('drive.acts.more')} groups={groups} />
            {details}
          </div>
        ) : (
          <div className={css.bar}>
            {filters ? (
              <span className={css.filter}>
                <span className={`m-box ${css.box}`}>
                  <input
                    ref={filter}
                    type="search"
                    className="m-input"
                    aria-label={finds}
                    placeholder={finds}
                    value={typed}
                    onChange={(event) => setTyped(event.target.value)}
                    onKeyDown={(event) => {
                      if (event.nativeEvent.isComposing) return
                      if (event.key === 'Escape') {
                        setTyped('')
                        event.currentTarget.blur()
                      } else if (event.key === 'Enter' && typed.trim() && onSearch) onSearch(typed.trim())
                    }}
                  />
                </span>
                {wanted && onSearch ? (
                  <Button kind="quiet" onClick={() => onSearch(wanted)}>
                    {t('drive.filter.inside')}
                  </Button>
                ) : null}
              </span>
            ) : (
              <span className={css.filter} />
            )}
            <span className="m-soft m-num m-caption" role="status">
              {narrowing
                ? t('ground.loading')
                : wanted
                  ? t('drive.filter.found', { count: shown.length })
                  : t('drive.count', { count: shown.length })}
            </span>
            {sortMenu ? (
              <span className={look.view === 'grid' ? undefined : css.phoneOnly}>
                <Menu
                  label={t('drive.sort', {
                    by: t(`drive.sort.${sorts?.sort ?? 'name'}.${sorts?.order ?? 'asc'}`),
                  })}
                  groups={[sortMenu]}
                >
                  {t(`drive.sort.${sorts?.sort ?? 'name'}.${sorts?.order ?? 'asc'}`)}
                </Menu>
              </span>
            ) : null}
            <IconButton
              icon={look.view === 'list' ? LayoutGrid : ListIcon}
              label={look.view === 'list' ? t('drive.view.grid') : t('drive.view.list')}
              keys="V"
              onClick={() => setLook({ view: look.view === 'list' ? 'grid' : 'list' })}
            />
            {details}
          </div>
        )}
      </div>
      {narrowing ? (
        <Skeleton rows={10} />
      ) : items.length === 0 && !fetchMore && !wanted ? (
        empty
      ) : shown.length === 0 && !fetchMore ? (
        <Empty
          action={
            onSearch ? (
              <Button onClick={() => onSearch(wanted)}>{t('drive.filter.inside')}</Button>
            ) : (
              <Button onClick={() => setTyped('')}>{t('drive.filter.clear')}</Button>
            )
          }
        >
          {t('drive.filter.none', { text: wanted })}
        </Empty>
      ) : (
        <Browser
          label={label}
          items={shown}
          onSight={onSight}
          fill={fill}
          view={look.view}
          selection={kept}
          onSelect={setSelection}
          onOpen={own ? () => undefined : usual.open}
          onMenu={(_, spot) => setMenu(spot)}
          sort={sorts?.sort}
          order={sorts?.order}
          onSort={sorts?.set}
          naming={naming}
          onNamed={(entry, name) => {
            setNaming(null)
            if (name) void rename(entry, name)
          }}
          onKey={onKey}
          onType={filters ? typing : undefined}
          placeOf={placeOf}
          carries={!own}
        />
      )}
      {menu ? (
        <EntryMenu
          label={only ? t('drive.acts.of', { name: only.name }) : t('drive.acts')}
          spot={menu}
          groups={groups}
          onClose={() => setMenu(null)}
        />
      ) : null}
      {usual.windows}
    </div>
  )
}
