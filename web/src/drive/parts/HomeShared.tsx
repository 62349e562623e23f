import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Shown, Skeleton } from '../../ground/ui/states'
import { When } from '../../ground/ui/When'
import { needWords, t } from '../../ground/words'
import { listOf } from '../data/entries'
import { placeOfEntry } from '../rules/place'
import { Face } from './Face'
import css from './HomeShared.module.css'

/** Entries the home page shows. */
const MOST = 5
await needWords('drive')

/** What others have lately shared with me. */
export default function HomeShared() {
  const found = useInfiniteQuery(listOf('shared-with-me'))
  const items = found.data?.pages[0]?.items ?? []
  return (
    <Shown
      query={found}
      skeleton={<Skeleton rows={3} />}
      empty={() => items.length === 0 && <p className="m-soft">{t('drive.list.shared-with-me.empty')}</p>}
    >
      {() => (
        <>
          <ul>
            {items.slice(0, MOST).map((entry) => (
              <li key={entry.id} className={css.row}>
                <Face entry={entry} />
                <Link to={placeOfEntry(entry)} className="m-cut">
                  {entry.name}
                </Link>
                <span className="m-soft m-caption m-push">
                  {entry.created_by.name} · <When at={entry.changed_at} />
                </span>
              </li>
            ))}
          </ul>
          {items.length > MOST ? (
            <Link to="/drive/shared-with-me" className={css.all}>
              {t('drive.home.all')}
            </Link>
          ) : null}
        </>
      )}
    </Shown>
  )
}
