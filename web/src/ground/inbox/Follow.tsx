import { useQuery } from '@tanstack/react-query'
import { Bell, BellOff, BellRing, Check } from 'lucide-react'
import { Menu } from '../ui/Menu'
import { done, wrong } from '../ui/toasts'
import { t } from '../words'
import { follow, followingOf, type Following } from './data'

const STATES = ['follow', 'auto', 'mute'] as const
const ICONS = { follow: BellRing, auto: Bell, mute: BellOff } as const

const chosen = (following: Following | undefined): (typeof STATES)[number] =>
  !following || following.auto || following.state === null ? 'auto' : (following.state as 'follow' | 'mute')

interface Props {
  /** The thing, `kind:id`. */
  of: string
}

/** Whether the inbox hears of a thing: follow, mute, or as the house does. */
export function Follow({ of }: Props) {
  const following = useQuery(followingOf(of))
  const now = chosen(following.data)
  const choose = (next: (typeof STATES)[number]) =>
    void follow(of, next === 'auto' ? null : next).then(
      () =>
        done(t(`inbox.follow.${next}.done`), () => void follow(of, now === 'auto' ? null : now).catch(wrong)),
      wrong,
    )
  return (
    <Menu
      label={t('inbox.follow.label', { state: t(`inbox.follow.${now}`) })}
      icon={now === 'auto' && following.data?.state === 'follow' ? BellRing : ICONS[now]}
      groups={[
        STATES.map((state) => ({
          id: state,
          label: t(`inbox.follow.${state}`),
          icon: state === now ? Check : ICONS[state],
          run: () => (state === now ? undefined : choose(state)),
        })),
      ]}
    />
  )
}
