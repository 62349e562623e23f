import { useQueries, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useRouterState } from '@tanstack/react-router'
import { ChevronRight, House, Plus, Trash2, type LucideIcon } from 'lucide-react'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { useMe } from '../../ground/session'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { List } from '../../ground/ui/List'
import { Skeleton } from '../../ground/ui/states'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { create, moveOrAsk } from '../data/changes'
import { pageOf } from '../data/pages'
import {
  openSpaceOf,
  ownOf,
  spaceName,
  spaces,
  treeOf,
  type Leaf,
  type Possible,
  type Space,
} from '../data/spaces'
import { above, placeOf, rows, type Row } from '../rules/tree'
import css from './Nav.module.css'
import { turn, useOpened } from './opened'
import { PageRow, type Dragged, type Moving } from './PageRow'
import { Sign, SORT_ICONS } from './signs'

const MoveDialog = lazy(() => import('./MoveDialog'))

const GROUPS = ['personal', 'project', 'unit', 'site'] as const
type Entry =
  | { kind: 'space'; id: string; group: string; space: Space }
  | { kind: 'possible'; id: string; group: string; possible: Possible }
  | { kind: 'page'; id: string; group: string; space: string; leaves: readonly Leaf[]; row: Row<Leaf> }
  | { kind: 'shared'; id: string; group: string; leaf: Leaf }
  | { kind: 'empty' | 'pending'; id: string; group: string }

/** All spaces with their pages as one tree, and the way to a new page. */
export function Nav({ page, space: openSpace }: { page?: string; space?: string }) {
  const me = useMe()
  const navigate = useNavigate()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const found = useQuery(spaces)
  const opened = useOpened()
  const [moving, setMoving] = useState<Moving | null>(null)
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const all = useMemo(() => found.data?.items ?? [], [found.data])
  const mine = ownOf(all, me.id)
  const ordered = useMemo(
    () =>
      GROUPS.flatMap((sort) =>
        all
          .filter((one) => one.sort === sort)
          .sort((one, other) => Number(other === mine) - Number(one === mine)),
      ),
    [all, mine],
  )
  const shown = ordered.filter((one) => opened.has(one.id))
  const trees = useQueries({ queries: shown.map((one) => treeOf(one.id)) })
  const treeData = trees.map((one) => one.data)

  // The way to what is open stands open.
  const treeHere = treeData.find((tree) => tree?.items.some((leaf) => leaf.id === page))
  const leavesHere = treeHere?.items
  const way = page && leavesHere ? above(leavesHere, page).join() : ''
  useEffect(() => {
    if (way) turn(way.split(','), true)
  }, [way])
  const around = useQuery({ ...pageOf(page ?? ''), enabled: page !== undefined }).data?.space?.id ?? openSpace
  useEffect(() => {
    if (around) turn([around], true)
  }, [around])

  const entries: Entry[] = []
  for (const sort of GROUPS) {
    const group = t(`wiki.sort.${sort}`)
    for (const one of ordered.filter((each) => each.sort === sort)) {
      entries.push({ kind: 'space', id: one.id, group, space: one })
      const at = shown.indexOf(one)
      if (at < 0) continue
      const leaves = treeData[at]?.items
      if (!leaves) entries.push({ kind: 'pending', id: `${one.id} pending`, group })
      else if (leaves.length === 0) entries.push({ kind: 'empty', id: `${one.id} empty`, group })
      else
        for (const row of rows(leaves, opened))
          entries.push({ kind: 'page', id: row.leaf.id, group, space: one.id, leaves, row })
    }
    for (const one of found.data?.possible.filter((each) => each.sort === sort) ?? [])
      entries.push({ kind: 'possible', id: one.owner, group, possible: one })
  }
  for (const leaf of found.data?.shared ?? [])
    entries.push({ kind: 'shared', id: leaf.id, group: t('wiki.sort.shared'), leaf })

  const make = async (wish: { space?: string; parent?: string }) => {
    const made = await create(wish)
    if (!made) return
    turn([wish.parent ?? '', wish.space ?? ''].filter(Boolean), true)
    void navigate({ to: `/wiki/${made.id}`, search: { fresh: 'title' } })
  }
  const open = (owner: string) =>
    openSpaceOf(owner).then((made) => {
      turn([made.id], true)
      void navigate({ to: `/wiki/spaces/${made.id}` })
    }, wrong)
  const draw = (entry: Entry) => {
    if (entry.kind === 'page')
      return (
        <PageRow
          entry={entry}
          current={entry.id === page}
          onNew={(wish) => void make(wish)}
          onMove={setMoving}
          dragged={dragged}
          onDrag={setDragged}
        />
      )
    if (entry.kind === 'space') {
      const Icon = SORT_ICONS[entry.space.sort]
      const on = opened.has(entry.id)
      const name = spaceName(entry.space)
      const adds = entry.space.may.includes('wiki.edit')
      return (
        <div
          className={css.row}
          data-current={entry.id === openSpace || undefined}
          onDragOver={(event) => (dragged && adds ? event.preventDefault() : undefined)}
          onDrop={(event) => {
            if (!dragged || !adds) return
            event.preventDefault()
            const { leaf, leaves, space: home } = dragged
            const to = { space: entry.id, parent: null }
            void moveOrAsk(leaf, placeOf(leaves, leaf, home), to, () => setMoving({ leaf, to }))
          }}
        >
          <button
            type="button"
            className={css.turn}
            aria-expanded={on}
            aria-label={t('wiki.tree.turn', { title: name })}
            tabIndex={-1}
            onClick={() => turn([entry.id], !on)}
          >
            <ChevronRight size={18} aria-hidden />
          </button>
          <Link
            to={`/wiki/spaces/${entry.id}`}
            className={css.link}
            aria-current={entry.id === openSpace ? 'page' : undefined}
            onKeyDown={(event) => {
              const want = event.key === 'ArrowRight' ? true : event.key === 'ArrowLeft' ? false : null
              if (want === null || want === on) return
              turn([entry.id], want)
              event.preventDefault()
            }}
          >
            <Icon size={20} aria-hidden className={css.icon} />
            <span className="m-cut">{name}</span>
          </Link>
          {adds ? (
            <span className={css.tools}>
              <IconButton
                icon={Plus}
                label={t('wiki.new.in', { name })}
                onClick={() => void make({ space: entry.id })}
              />
            </span>
          ) : null}
        </div>
      )
    }
    if (entry.kind === 'possible') {
      const Icon = SORT_ICONS[entry.possible.sort]
      return (
        <div className={css.row}>
          <span className={css.turn} />
          <button
            type="button"
            className={`${css.link} ${css.possible}`}
            aria-label={t('wiki.possible', { name: entry.possible.name })}
            onClick={() => void open(entry.possible.owner)}
          >
            <Icon size={20} aria-hidden className={css.icon} />
            <span className="m-cut">{entry.possible.name}</span>
          </button>
          <span className={css.tools}>
            <IconButton
              icon={Plus}
              label={t('wiki.new.in', { name: entry.possible.name })}
              tabIndex={-1}
              onClick={() =>
                void openSpaceOf(entry.possible.owner).then((made) => make({ space: made.id }), wrong)
              }
            />
          </span>
        </div>
      )
    }
    if (entry.kind === 'shared')
      return (
        <div className={css.row} data-current={entry.id === page || undefined}>
          <span className={css.turn} />
          <Link to={`/wiki/${entry.id}`} className={css.link}>
            <Sign icon={entry.leaf.icon} />
            <span className="m-cut">{entry.leaf.title}</span>
          </Link>
        </div>
      )
    return entry.kind === 'empty' ? (
      <p className={css.none}>{t('wiki.tree.none')}</p>
    ) : (
      <Skeleton rows={1} shape="text" />
    )
  }
  const plain = (to: string, Icon: LucideIcon, word: string) => (
    <li>
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
  const home = openSpace ?? treeHere?.space?.id ?? mine?.id
  return (
    <nav aria-label={t('wiki.menu')} className={css.nav}>
      <Button
        kind="primary"
        icon={Plus}
        wide
        className={css.new}
        onClick={() =>
          void (home
            ? make({ space: home })
            : openSpaceOf(me.id).then((made) => make({ space: made.id }), wrong))
        }
      >
        {t('wiki.new')}
      </Button>
      <ul>
        {plain('/wiki', House, t('wiki.home'))}
        {plain('/trash', Trash2, t('wiki.trash'))}
      </ul>
      {found.isPending ? <Skeleton rows={6} /> : null}
      <List
        label={t('wiki.tree')}
        items={entries}
        keyOf={(entry) => entry.id}
        groupOf={(entry) => entry.group}
        height={40}
      >
        {draw}
      </List>
      {moving ? (
        <Suspense>
          <MoveDialog page={moving.leaf} to={moving.to} onClose={() => setMoving(null)} />
        </Suspense>
      ) : null}
    </nav>
  )
}
