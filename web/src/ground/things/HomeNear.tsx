import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { Star } from 'lucide-react'
import { iconOf, placeOf } from '../house'
import { Shown, Skeleton } from '../ui/states'
import { When } from '../ui/When'
import { t } from '../words'
import { favourites, recents, type Brief } from './data'
import css from './home.module.css'

/** Recents shown on the home page, without the favourites above them. */
const MOST = 7

function Row({ thing, at }: { thing: Brief; at?: string }) {
  const Icon = at ? iconOf(thing.kind) : Star
  return (
    <li className={css.row}>
      <Icon size={20} aria-hidden className={at ? css.icon : css.star} />
      <Link to={placeOf(thing.ref)} className="m-cut">
        {thing.title}
      </Link>
      {at ? (
        <span className="m-soft m-caption m-push">
          <When at={at} />
        </span>
      ) : (
        <span className="m-hidden">{t('things.favourite')}</span>
      )}
    </li>
  )
}

/** Home: favourites in their order, then what was opened last. */
export default function Near() {
  const starred = useQuery(favourites)
  const opened = useQuery(recents)
  const first = starred.data?.items ?? []
  const kept = new Set(first.map((one) => one.id))
  return (
    <Shown query={opened} skeleton={<Skeleton rows={4} />}>
      {({ items }) => {
        const rest = items.filter((one) => !kept.has(one.thing.id)).slice(0, MOST)
        if (first.length + rest.length === 0) return <p className="m-soft">{t('things.near.empty')}</p>
        return (
          <ul>
            {first.map((thing) => (
              <Row key={thing.id} thing={thing} />
            ))}
            {rest.map((one) => (
              <Row key={one.thing.id} thing={one.thing} at={one.seen_at} />
            ))}
          </ul>
        )
      }}
    </Shown>
  )
}
