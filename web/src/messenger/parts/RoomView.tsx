import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import {
  Bell,
  BellOff,
  CalendarSearch,
  ChevronLeft,
  EyeOff,
  LogOut,
  Pin,
  PinOff,
  Search,
  Settings2,
  UserPlus,
  UsersRound,
} from 'lucide-react'
import { lazy, Suspense, useCallback, useState } from 'react'
import { IconButton } from '../../ground/ui/IconButton'
import { Menu } from '../../ground/ui/Menu'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { hide, leave, mute, peopleOf, pin, type Head, type Message } from '../data/rooms'
import { load } from '../data/talk'
import type { Opened } from './Acts'
import { Compose } from './Compose'
import { Face } from './RoomList'
import { Find } from './Find'
import { Log } from './Log'
import { Pins } from './Pins'
import { titleOf } from './titles'
import css from './RoomView.module.css'

const Forward = lazy(() => import('./Forward'))
const Remind = lazy(() => import('./Remind'))
const Voters = lazy(() => import('./Voters'))
const People = lazy(() => import('./People'))
const Invite = lazy(() => import('./Invite'))
const Settings = lazy(() => import('./Settings'))
const ToDay = lazy(() => import('./ToDay'))

type Dialog = 'people' | 'invite' | 'settings' | 'day' | null

interface Props {
  head: Head
  /** Number of the message to show. */
  at?: number
  onBack: () => void
}

/** A room: who is in it, what was said, what one says. */
export function RoomView({ head, at, onBack }: Props) {
  const navigate = useNavigate()
  const people = useQuery(peopleOf(head.id))
  const [dialog, setDialog] = useState<Dialog>(null)
  const [finding, setFinding] = useState(false)
  const [reply, setReply] = useState<Message | null>(null)
  const [opened, setOpened] = useState<readonly [Opened, Message] | null>(null)
  const [pointed, setPointed] = useState(at)
  const [before, setBefore] = useState(at)
  if (at !== before) {
    setBefore(at)
    setPointed(at)
  }
  const shut = () => setDialog(null)
  const close = () => setOpened(null)
  const open = useCallback((what: Opened, message: Message) => setOpened([what, message]), [])
  const point = useCallback((seq: number | undefined) => setPointed(seq), [])
  const title = titleOf(head)
  const goAway = async () => {
    try {
      await leave(head.id)
      done(t('messenger.left', { title }))
      void navigate({ to: '/messenger' })
    } catch (error) {
      wrong(error)
    }
  }
  return (
    <>
      <header className={css.head}>
        <IconButton icon={ChevronLeft} label={t('ground.back')} className={css.back} onClick={onBack} />
        <Face room={head} size={36} />
        <span className={css.title}>
          <h1 className="m-cut">{title}</h1>
          {head.sort === 'self' ? null : (
            <button type="button" className={css.count} onClick={() => setDialog('people')}>
              {t('messenger.people', { count: head.people })}
              {head.guests ? ` · ${t('messenger.guests')}` : ''}
            </button>
          )}
        </span>
        <IconButton
          icon={Search}
          label={t('messenger.find.here')}
          aria-expanded={finding}
          onClick={() => setFinding(!finding)}
        />
        <Menu
          label={t('messenger.room.acts')}
          groups={[
            [
              {
                id: 'people',
                label: t('messenger.people.show'),
                icon: UsersRound,
                run: () => setDialog('people'),
              },
              ...(head.may.includes('messenger.invite')
                ? [
                    {
                      id: 'invite',
                      label: t('messenger.invite'),
                      icon: UserPlus,
                      run: () => setDialog('invite'),
                    },
                  ]
                : []),
              {
                id: 'day',
                label: t('messenger.to-day'),
                icon: CalendarSearch,
                run: () => setDialog('day'),
              },
              {
                id: 'pin',
                label: t(head.pinned ? 'messenger.unpin' : 'messenger.pin'),
                icon: head.pinned ? PinOff : Pin,
                run: () => void pin(head.id, !head.pinned).catch(wrong),
              },
              {
                id: 'mute',
                label: t(head.muted ? 'messenger.unmute' : 'messenger.mute'),
                icon: head.muted ? Bell : BellOff,
                run: () => void mute(head.id, !head.muted).catch(wrong),
              },
              {
                id: 'hide',
                label: t('messenger.hide'),
                icon: EyeOff,
                run: () =>
                  void hide(head.id, true).then(() => {
                    done(t('messenger.hidden'), () => void hide(head.id, false).catch(wrong))
                    void navigate({ to: '/messenger' })
                  }, wrong),
              },
              ...(head.leaves && head.may.includes('messenger.manage')
                ? [
                    {
                      id: 'settings',
                      label: t('messenger.settings'),
                      icon: Settings2,
                      run: () => setDialog('settings'),
                    },
                  ]
                : []),
            ],
            head.leaves
              ? [
                  {
                    id: 'leave',
                    label: t('messenger.leave'),
                    icon: LogOut,
                    danger: true,
                    run: () => void goAway(),
                  },
                ]
              : [],
          ]}
        />
      </header>
      <div className={css.middle}>
        <Pins head={head} onPoint={point} />
        {finding ? <Find room={head.id} onPoint={point} onClose={() => setFinding(false)} /> : null}
        <Log
          head={head}
          people={people.data?.items ?? []}
          pointed={pointed}
          onPoint={point}
          onReply={setReply}
          onOpen={open}
        />
      </div>
      {head.may.includes('messenger.write') ? (
        <Compose
          head={head}
          reply={reply}
          onReplied={() => setReply(null)}
          onWritten={() => setPointed(undefined)}
        />
      ) : (
        <p className={`${css.mute} m-soft`}>
          {t(head.announces ? 'messenger.announces.read' : 'messenger.read-only')}
        </p>
      )}
      <Suspense>
        {dialog === 'people' ? <People head={head} message={null} onClose={shut} /> : null}
        {opened?.[0] === 'readers' ? <People head={head} message={opened[1]} onClose={close} /> : null}
        {opened?.[0] === 'forward' ? <Forward message={opened[1]} onClose={close} /> : null}
        {opened?.[0] === 'remind' ? <Remind message={opened[1]} onClose={close} /> : null}
        {opened?.[0] === 'voters' ? <Voters message={opened[1]} onClose={close} /> : null}
        {dialog === 'invite' ? <Invite room={head.id} onClose={shut} /> : null}
        {dialog === 'settings' ? <Settings head={head} onClose={shut} /> : null}
        {dialog === 'day' ? (
          <ToDay
            onChosen={(on) => {
              shut()
              void load(head.id, { on }).then((items) => {
                const first = items.find((one) => one.at >= new Date(`${on}T00:00:00`).toISOString())
                setPointed((first ?? items.at(-1))?.seq)
              })
            }}
            onClose={shut}
          />
        ) : null}
      </Suspense>
    </>
  )
}
