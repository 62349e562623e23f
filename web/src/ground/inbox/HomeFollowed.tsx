import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { iconOf, placeOf } from '../house'
import { Shown, Skeleton } from '../ui/states'
import { When } from '../ui/When'
import { t } from '../words'
import { followed } from './data'
import css from './home.module.css'
import { happened } from './notices'

/** Things the home page shows. */
const MOST = 6

/** Home: what others did last to the things I follow. */
export default function HomeFollowed() {
  const query = useQuery(followed)
  return (
    <Shown
      query={query}
      skeleton={<Skeleton rows={3} />}
      empty={({ items }) =>
        items.length === 0 ? <p className="m-soft">{t('inbox.home.followed.none')}</p> : null
      }
    >
      {({ items }) => (
        <ul>
          {items.slice(0, MOST).map((one) => {
            const Icon = iconOf(one.thing.kind)
            return (
              <li key={one.thing.id} className={css.row}>
                <Icon size={20} aria-hidden className={css.icon} />
                <Link to={placeOf(one.thing.ref)} className={css.open}>
                  <span className={css.title}>{one.thing.title}</span>
                  <span className={css.what}>{happened(one.name, one.actor.name)}</span>
                </Link>
                <span className={css.when}>
                  <When at={one.at} />
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </Shown>
  )
}
