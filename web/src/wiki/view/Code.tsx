import { Fragment, useEffect, useState, type ReactNode } from 'react'
import { plainText, textAttr, type DocNode } from './model'
import type { Coloured } from './highlight'
import css from './view.module.css'

/** Letters of code that are coloured at most; more of them make a browser slow. */
const MOST = 50_000

const drawn = (nodes: readonly Coloured[]): ReactNode =>
  nodes.map((node, at) =>
    node.text === undefined ? (
      <span key={at} className={node.className}>
        {drawn(node.inside ?? [])}
      </span>
    ) : (
      <Fragment key={at}>{node.text}</Fragment>
    ),
  )

/** Code, coloured once its grammar is there. */
export function Code({ node, id }: { node: DocNode; id?: string }) {
  const source = plainText(node)
  const language = textAttr(node, 'language')
  const [coloured, setColoured] = useState<readonly Coloured[]>()
  useEffect(() => {
    let here = true
    setColoured(undefined)
    if (language && source.length <= MOST)
      void import('./highlight').then(({ highlight }) =>
        here ? setColoured(highlight(source, language)) : undefined,
      )
    return () => {
      here = false
    }
  }, [source, language])
  return (
    <pre className={css.code} id={id} tabIndex={0} data-language={language || undefined}>
      <code>{coloured ? drawn(coloured) : source}</code>
    </pre>
  )
}
