import { useMemo } from 'react'
import { Blocks } from './Blocks'
import { Reading } from './manner'
import type { DocNode } from './model'
import css from './view.module.css'

interface Props {
  /** The document as JSON (decision 0030). */
  doc: DocNode
  /** Level of the heading above it: 1 under the title of a page. */
  above?: number
  /** Whether blocks carry their ids as anchors; off where the same page is drawn twice. */
  anchors?: boolean
}

/** A page to read: its text before the editor is there, for strangers, in versions and on paper. */
export function DocView({ doc, above = 1, anchors = true }: Props) {
  const manner = useMemo(() => ({ above, anchors, sharp: false }), [above, anchors])
  return (
    <Reading value={manner}>
      <div className={`${css.doc} ${css.flow}`}>
        <Blocks of={doc} />
      </div>
    </Reading>
  )
}
