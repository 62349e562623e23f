import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { PenLine, Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { api, ok } from '../../ground/api'
import { Panes } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { Menu } from '../../ground/ui/Menu'
import { Empty, OutOfReach, Shown } from '../../ground/ui/states'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { BOARD, boards, postsOf, refreshPosts, STATES, type BoardView, type Filter } from '../data'
import { Nav } from '../parts/Nav'
import { Row } from '../parts/Rows'
import css from '../parts/boards.module.css'

const BoardDialog = lazy(() => import('../parts/BoardDialog'))
const ShareDialog = lazy(() =>
  import('../../ground/share/ShareDialog').then((module) => ({ default: module.ShareDialog })),
)

/** What a list is narrowed to, as chips that are on or off. */
function Chips({
  board,
  filter,
  onFilter,
}: {
  board: BoardView
  filter: Filter
  onFilter: (next: Filter) => void
}) {
  const chip = (key: string, label: string, on: boolean, next: Filter) => (
    <button
      key={key}
      type="button"
      className={`m-button ${css.chip}`}
      aria-pressed={on}
      onClick={() => onFilter(on ? {} : next)}
    >
      {label}
    </button>
  )
  return (
    <div className={css.filters} role="group" aria-label={t('boards.filter')}>
      {board.sort === 'notices'
        ? chip('mine', t('boards.filter.mine'), Boolean(filter.mine), { mine: true })
        : null}
      {STATES[board.sort].map((state) =>
        chip(state, t(`boards.state.${state}`), filter.state === state, { state }),
      )}
      {board.categories.map((category) =>
        chip(`c:${category}`, category, filter.category === category, { category }),
      )}
      {board.may.includes('boards.edit')
        ? chip('hidden', t('boards.filter.hidden'), Boolean(filter.hidden), { hidden: true })
        : null}
    </div>
  )
}

function Posts({ board, filter }: { board: BoardView; filter: Filter }) {
  const found = useInfiniteQuery(postsOf(board.id, filter))
  const rows = (found.data?.pages ?? []).flatMap((page) => page.items)
  return (
    <Shown
      query={found}
      of={`${BOARD}:${board.id}`}
      empty={() =>
        rows.length === 0 && (
          <Empty
            action={
              board.may.includes('boards.post') && Object.keys(filter).length === 0 ? (
                <Link to={`/boards/${board.id}/new`} className="m-button m-button-primary">
                  {t(`boards.write.${board.sort}`)}
                </Link>
              ) : undefined
            }
          >
            {t(Object.keys(filter).length === 0 ? 'boards.none' : 'boards.none.filtered')}
          </Empty>
        )
      }
    >
      {() => (
        <>
          <ul className={css.posts}>
            {rows.map((one) => (
              <Row key={one.id} post={one} sort={board.sort} />
            ))}
          </ul>
          {found.hasNextPage ? (
            <Button pending={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              {t('boards.more')}
            </Button>
          ) : null}
        </>
      )}
    </Shown>
  )
}

function One({ board }: { board: BoardView }) {
  const navigate = useNavigate()
  const [filter, setFilter] = useState<Filter>({})
  const [open, setOpen] = useState<'settings' | 'share' | null>(null)
  const manages = board.may.includes('boards.manage')
  const trash = async () => {
    try {
      await ok(api.DELETE('/api/boards/{board}', { params: { path: { board: board.id } } }))
      await refreshPosts()
      done(t('boards.board.trashed', { name: board.name }))
      void navigate({ to: '/boards' })
    } catch (error) {
      wrong(error)
    }
  }
  return (
    <div className="m-stack">
      <header className={css.head}>
        <h1>{board.name}</h1>
        {board.may.includes('boards.post') ? (
          <Link to={`/boards/${board.id}/new`} className="m-button m-button-primary">
            <PenLine size={20} aria-hidden />
            {t(`boards.write.${board.sort}`)}
          </Link>
        ) : null}
        {manages ? (
          <Menu
            label={t('ground.more-acts')}
            groups={[
              [
                { id: 'settings', label: t('boards.board.settings'), run: () => setOpen('settings') },
                { id: 'share', label: t('ground.act.share'), run: () => setOpen('share') },
              ],
              [{ id: 'trash', label: t('ground.act.trash'), run: () => void trash(), danger: true }],
            ]}
          />
        ) : null}
      </header>
      {board.lead ? <p className="m-soft">{board.lead}</p> : null}
      <Chips board={board} filter={filter} onFilter={setFilter} />
      <Posts board={board} filter={filter} />
      <Suspense>
        {open === 'settings' ? <BoardDialog board={board} onClose={() => setOpen(null)} /> : null}
        {open === 'share' ? <ShareDialog of={`${BOARD}:${board.id}`} onClose={() => setOpen(null)} /> : null}
      </Suspense>
    </div>
  )
}

/** The boards, and the posts of one: without an address the first. */
export default function Board() {
  const navigate = useNavigate()
  const { board: id }: { board?: string } = useParams({ strict: false })
  const search: { new?: string | number } = useSearch({ strict: false })
  const found = useQuery(boards())
  const [asked, setAsked] = useState(false)
  const making = asked || (search.new !== undefined && found.data?.may.includes('boards.found'))
  const items = found.data?.items ?? []
  const board = id ? items.find((one) => one.id === id) : items[0]
  const founds = found.data?.may.includes('boards.found') ?? false
  const end = (made?: BoardView) => {
    setAsked(false)
    void navigate({ to: made ? `/boards/${made.id}` : '/boards', search: {} })
  }
  return (
    <>
      <Panes
        title={t('boards.menu')}
        tools={
          founds ? (
            <IconButton icon={Plus} label={t('boards.board.new')} onClick={() => setAsked(true)} />
          ) : null
        }
        list={<Nav />}
        thingTitle={board?.name}
        onBack={() => void navigate({ to: '/boards' })}
        thing={
          id && board ? (
            <One key={board.id} board={board} />
          ) : id ? (
            <OneShown id={id} found={found} />
          ) : undefined
        }
        nothing={
          <Shown
            query={found}
            empty={(data) =>
              data.items.length === 0 && (
                <Empty
                  action={
                    founds ? (
                      <Button kind="primary" icon={Plus} onClick={() => setAsked(true)}>
                        {t('boards.board.new')}
                      </Button>
                    ) : undefined
                  }
                >
                  {t(founds ? 'boards.none.found' : 'boards.none.boards')}
                </Empty>
              )
            }
          >
            {() => (board ? <One key={board.id} board={board} /> : null)}
          </Shown>
        }
      />
      <Suspense>{making ? <BoardDialog onClose={end} /> : null}</Suspense>
    </>
  )
}

function OneShown({ id, found }: { id: string; found: ReturnType<typeof useQuery<unknown>> }) {
  return <Shown query={found}>{() => <OutOfReach of={`${BOARD}:${id}`} />}</Shown>
}
