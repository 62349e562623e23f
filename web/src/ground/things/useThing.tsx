import { useQuery } from '@tanstack/react-query'
import { Link2, Star, StarOff } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { cache } from '../cache'
import { cardOf } from '../Card'
import { idOf } from '../ids'
import { ShareDialog } from '../share/ShareDialog'
import type { Item } from '../ui/Menu'
import type { CommonAct } from '../ui/ThingHeader'
import { done, wrong } from '../ui/toasts'
import { t } from '../words'
import { copyAddress } from './copying'
import { restore, seen, star, trash } from './data'

interface Parts {
  /** For `acts` of ThingHeader: share, and the trash when `onTrashed` is given. */
  acts: Partial<Record<CommonAct, () => void>>
  /** For `more` of ThingHeader: favourite, copy link. */
  more: Item[]
  /** Windows these acts open; draw it anywhere. */
  windows: ReactNode
}

/**
 * What the three dots of every thing have in common, and its place among the recents. A slice adds
 * its own acts. `onTrashed` leaves the page once the thing is in the trash; `reach` stands in the share dialog, for those
 * who may share.
 */
export function useThing(of: string, onTrashed?: () => void, reach?: ReactNode): Parts {
  const card = useQuery(cardOf(of))
  const [sharing, setSharing] = useState(false)
  const known = card.data !== undefined
  useEffect(() => {
    if (known) void seen(of)
  }, [of, known])
  if (!card.data) return { acts: {}, more: [], windows: null }

  const { favourite, title, may } = card.data
  const refresh = () => cache.invalidateQueries({ queryKey: cardOf(of).queryKey })
  const toggle = (on: boolean) =>
    star(of, on).then(() => {
      void refresh()
      done(
        on ? t('things.starred', { title }) : t('things.unstarred', { title }),
        () => void star(of, !on).then(refresh, wrong),
      )
    }, wrong)
  const throwAway = () =>
    trash(of).then(() => {
      done(t('things.trashed', { title }), () => void restore(of).then(refresh, wrong))
      onTrashed?.()
    }, wrong)
  return {
    acts: {
      ...(may.includes('share.see') || may.includes('share.grant') ? { share: () => setSharing(true) } : {}),
      ...(onTrashed ? { trash: () => void throwAway() } : {}),
    },
    more: [
      {
        id: 'things.star',
        label: favourite ? t('things.unstar') : t('things.star'),
        icon: favourite ? StarOff : Star,
        run: () => void toggle(!favourite),
      },
      { id: 'things.copy-link', label: t('things.copy-link'), icon: Link2, run: () => copyAddress(idOf(of)) },
    ],
    windows: sharing ? <ShareDialog of={of} reach={reach} onClose={() => setSharing(false)} /> : null,
  }
}
