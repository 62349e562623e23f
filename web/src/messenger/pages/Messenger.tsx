import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Bookmark, MessageCirclePlus, Settings2 } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useMay, useMe } from '../../ground/session'
import { useTitle } from '../../ground/title'
import { IconButton } from '../../ground/ui/IconButton'
import { Empty, OutOfReach, Shown, Skeleton, Wrong } from '../../ground/ui/states'
import { wrong } from '../../ground/ui/toasts'
import { Problem } from '../../ground/problem'
import { t } from '../../ground/words'
import { headOf, openRoom, ROOM, rooms } from '../data/rooms'
import { start } from '../data/start'
import { SHELVES } from '../rules/shelves'
import { RoomList } from '../parts/RoomList'
import { RoomView } from '../parts/RoomView'
import { titleOf } from '../parts/titles'
import css from './Messenger.module.css'

const Kept = lazy(() => import('../parts/Kept'))
const NewRoom = lazy(() => import('../parts/NewRoom'))
const Policy = lazy(() => import('../parts/Policy'))

/** The room that is open, with its own scroll: what is said stands between its head and what one writes. */
function Open({ room, at, onBack }: { room: string; at?: number; onBack: () => void }) {
  const head = useQuery(headOf(room))
  useTitle(head.data ? titleOf(head.data) : t('messenger.menu'))
  if (head.data) return <RoomView key={room} head={head.data} at={at} onBack={onBack} />
  if (head.isPending) return <Skeleton rows={8} />
  return head.error instanceof Problem && head.error.outOfReach ? (
    <OutOfReach of={`${ROOM}:${room}`} />
  ) : (
    <Wrong error={head.error} retry={() => void head.refetch()} />
  )
}

/** All rooms, and the one that is open. */
export default function Messenger() {
  const navigate = useNavigate()
  const me = useMe()
  const { room = '' }: { room?: string } = useParams({ strict: false })
  const search: { at?: unknown; show?: unknown } = useSearch({ strict: false })
  const at = Number(search.at) > 0 ? Number(search.at) : undefined
  const list = useQuery(rooms)
  const [making, setMaking] = useState(false)
  const [deciding, setDeciding] = useState(false)
  const administers = useMay('ground.administer')
  useTitle(t('messenger.menu'))
  useEffect(start, [])
  const back = () => void navigate({ to: '/messenger' })
  const go = (id: string) => void navigate({ to: `/messenger/${id}` })
  const open = (owner: string) => void openRoom(owner).then(go, wrong)
  const own = room === 'self'
  const keeping = room === 'saved'
  const shelf = SHELVES.find((one) => one === search.show) ?? 'saved'
  useEffect(() => {
    if (own) void openRoom(me.id).then((id) => navigate({ to: `/messenger/${id}`, replace: true }), wrong)
  }, [own, me.id, navigate])
  const ListPane = room ? 'section' : 'main'
  const Heading = room ? 'h2' : 'h1'
  return (
    <div className="m-panes" data-showing={room ? 'thing' : 'list'}>
      <ListPane
        className="m-list-pane"
        aria-label={t('messenger.menu')}
        id={room ? undefined : 'main'}
        tabIndex={-1}
      >
        <header className="m-list-head">
          <Heading>{t('messenger.menu')}</Heading>
          <IconButton
            icon={Bookmark}
            label={t('messenger.saved')}
            aria-current={keeping ? 'page' : undefined}
            onClick={() => void navigate({ to: '/messenger/saved' })}
          />
          {administers ? (
            <IconButton icon={Settings2} label={t('messenger.policy')} onClick={() => setDeciding(true)} />
          ) : null}
          {list.data?.may.includes('messenger.open') ? (
            <IconButton icon={MessageCirclePlus} label={t('messenger.new')} onClick={() => setMaking(true)} />
          ) : null}
        </header>
        <Shown query={list}>{(data) => <RoomList list={data} here={room} onOpen={open} />}</Shown>
      </ListPane>
      {room && !own ? (
        <main className={css.room} id="main" tabIndex={-1}>
          {keeping ? (
            <Suspense fallback={<Skeleton rows={8} />}>
              <Kept
                shelf={shelf}
                onShelf={(show) => void navigate({ to: '/messenger/saved', search: { show }, replace: true })}
                onBack={back}
              />
            </Suspense>
          ) : (
            <Open key={room} room={room} at={at} onBack={back} />
          )}
        </main>
      ) : (
        <section className={css.nothing} aria-label={t('messenger.none.open')}>
          <Empty>{t('messenger.none.open')}</Empty>
        </section>
      )}
      {deciding ? (
        <Suspense>
          <Policy onClose={() => setDeciding(false)} />
        </Suspense>
      ) : null}
      {making && list.data ? (
        <Suspense>
          <NewRoom
            possible={list.data.possible}
            onOpen={(owner) => {
              setMaking(false)
              open(owner)
            }}
            onMade={(id) => {
              setMaking(false)
              go(id)
            }}
            onClose={() => setMaking(false)}
          />
        </Suspense>
      ) : null}
    </div>
  )
}
