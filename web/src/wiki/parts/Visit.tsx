import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Shown, Skeleton } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { asDoc, belowOf, documentOf } from '../data/pages'
import { families, rows } from '../rules/tree'
import { DocView } from '../view/DocView'
import { Sign } from './signs'
import css from './Visit.module.css'

/** What somebody who comes by a share link sees: the page, and those below it as a tree where the link has them. */
export default function Visit({ id }: { id: string }) {
  const [at, setAt] = useState(id)
  const below = useQuery(belowOf(id))
  const text = useQuery(documentOf(at))
  const leaves = below.data?.items ?? []
  return (
    <div className={css.visit}>
      {leaves.length > 1 ? (
        <nav aria-label={t('wiki.tree')} className={css.tree}>
          <ul>
            {rows(leaves, new Set(families(leaves).keys())).map(({ leaf, depth }) => (
              <li key={leaf.id} style={{ paddingInlineStart: `${depth * 1.6}rem` }}>
                <button
                  type="button"
                  className="m-list-row"
                  aria-current={leaf.id === at ? 'page' : undefined}
                  onClick={() => setAt(leaf.id)}
                >
                  <Sign icon={leaf.icon} />
                  <span className="m-cut">{leaf.title}</span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <div className={css.text}>
        {at === id ? null : <h2>{leaves.find((leaf) => leaf.id === at)?.title}</h2>}
        <Shown query={text} skeleton={<Skeleton rows={10} shape="text" />}>
          {({ document }) => <DocView key={at} doc={asDoc(document)} above={at === id ? 1 : 2} />}
        </Shown>
      </div>
    </div>
  )
}
