import { createElement, useMemo } from 'react'
import { blocksOf, runsOf, type Block } from './rules'
import css from './viewer.module.css'

function Line({ text }: { text: string }) {
  return runsOf(text).map((run, index) =>
    run.mark === 'link' ? (
      <a key={index} href={run.href} target="_blank" rel="noopener noreferrer">
        {run.text}
      </a>
    ) : run.mark ? (
      createElement(run.mark, { key: index }, run.text)
    ) : (
      run.text
    ),
  )
}

function One({ block }: { block: Block }) {
  if (block.kind === 'heading')
    return createElement(`h${Math.min(block.level + 2, 6)}`, null, <Line text={block.text} />)
  if (block.kind === 'code')
    return (
      <pre>
        <code>{block.text}</code>
      </pre>
    )
  if (block.kind === 'rule') return <hr />
  if (block.kind === 'quote')
    return (
      <blockquote>
        <Line text={block.text} />
      </blockquote>
    )
  if (block.kind === 'list')
    return createElement(
      block.ordered ? 'ol' : 'ul',
      null,
      block.items.map((item, index) => (
        <li key={index}>
          <Line text={item} />
        </li>
      )),
    )
  if (block.kind === 'table')
    return (
      <table>
        <tbody>
          {block.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, index) =>
                createElement(at === 0 ? 'th' : 'td', { key: index }, <Line text={cell} />),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    )
  return (
    <p>
      <Line text={block.text} />
    </p>
  )
}

/** Markdown drawn with elements of our own only. */
export function Markdown({ source }: { source: string }) {
  const blocks = useMemo(() => blocksOf(source), [source])
  return (
    <article className={css.markdown}>
      {blocks.map((block, index) => (
        <One key={index} block={block} />
      ))}
    </article>
  )
}
