import { useQuery } from '@tanstack/react-query'
import { Empty, Shown } from '../../ground/ui/states'
import { needWords, t } from '../../ground/words'
import { home } from '../data'
import { Row } from './Rows'
import css from './boards.module.css'

await needWords('boards')

/** Rows the home page shows. */
const MOST = 4

/** What must still be read, then what is new. */
export default function HomePosts() {
  const found = useQuery(home())
  return (
    <Shown query={found}>
      {(data) => {
        const waits = data.must_read.slice(0, MOST)
        const known = new Set(waits.map((one) => one.id))
        const rows = [...waits, ...data.newest.filter((one) => !known.has(one.id))].slice(0, MOST)
        if (rows.length === 0) return <Empty>{t('boards.home.none')}</Empty>
        return (
          <ul className={css.posts}>
            {rows.map((one) => (
              <Row key={one.id} post={one} />
            ))}
          </ul>
        )
      }}
    </Shown>
  )
}
