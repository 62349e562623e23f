import { Link } from '@tanstack/react-router'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { iconOf, placeOf } from '../house'
import { IconButton } from '../ui/IconButton'
import { Shown, Skeleton } from '../ui/states'
import { When } from '../ui/When'
import { t } from '../words'
import { markRead, notices } from './data'
import { Acts } from './Acts'
import css from './home.module.css'
import { finish, sentence } from './notices'

/** Notices the home page shows. */
const MOST = 5

/** Home: what waits for me, each to be opened or put aside. */
export default function HomeNeeds() {
  const query = useInfiniteQuery(notices('needs', 'open'))
  const items = (query.data?.pages.flatMap((page) => page.items) ?? []).slice(0, MOST)
  return (
    <Shown
      query={query}
      skeleton={<Skeleton rows={3} />}
      empty={() => (items.length === 0 ? <p className="m-soft">{t('inbox.home.none')}</p> : null)}
    >
      {() => (
        <ul>
          {items.map((notice) => {
            const Icon = iconOf(notice.thing.kind)
            return (
              <li key={notice.id} className={css.row}>
                <Icon size={20} aria-hidden className={css.icon} />
                <Link
                  to={placeOf(notice.thing.ref)}
                  className={css.open}
                  onClick={() =>
                    notice.read_at ? undefined : void markRead([notice.id]).catch(() => undefined)
                  }
                >
                  <span className={css.title}>{notice.thing.title}</span>
                  <span className={css.what}>{sentence(notice)}</span>
                </Link>
                <span className={css.when}>
                  <When at={notice.at} />
                </span>
                <IconButton icon={Check} label={t('inbox.done')} onClick={() => void finish(notice)} />
                <div className={css.offered}>
                  <Acts notice={notice} />
                </div>
              </li>
            )
          })}
        </ul>
      )}
    </Shown>
  )
}
