import { Link } from '@tanstack/react-router'
import { Square, SquareCheck } from 'lucide-react'
import { createElement, useMemo } from 'react'
import { t } from '../words'
import { blocksOf, piecesOf, type Block, type Item } from './prose'

function Line({ text }: { text: string }) {
  return piecesOf(text).map((piece, index) => {
    if (piece.kind === 'text') return piece.text
    if (piece.kind !== 'link') return createElement(piece.kind, { key: index }, piece.text)
    return piece.to.startsWith('/') ? (
      <Link key={index} to={piece.to}>
        {piece.text}
      </Link>
    ) : (
      <a key={index} href={piece.to} rel="noopener noreferrer" target="_blank">
        {piece.text}
      </a>
    )
  })
}

function Entry({ item }: { item: Item }) {
  const { done } = item
  if (done === undefined)
    return (
      <li>
        <Line text={item.text} />
      </li>
    )
  return (
    <li data-check={done ? 'done' : 'open'}>
      {done ? (
        <SquareCheck size={18} role="img" aria-label={t('ground.prose.checked')} />
      ) : (
        <Square size={18} role="img" aria-label={t('ground.prose.unchecked')} />
      )}
      <span>
        <Line text={item.text} />
      </span>
    </li>
  )
}

function One({ block, under }: { block: Block; under: number }) {
  switch (block.kind) {
    case 'heading':
      return createElement(`h${Math.min(block.level + under, 6)}`, null, <Line text={block.text} />)
    case 'list':
      return createElement(
        block.ordered ? 'ol' : 'ul',
        null,
        block.items.map((item, index) => <Entry key={index} item={item} />),
      )
    case 'quote':
      return (
        <blockquote>
          <Line text={block.text} />
        </blockquote>
      )
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      )
    case 'rule':
      return <hr />
    case 'table':
      return (
        <div className="m-prose-table" tabIndex={0}>
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
        </div>
      )
    case 'text':
      return (
        <p>
          <Line text={block.text} />
        </p>
      )
  }
}

/** Text as people read it, its headings below those of a level. Nothing in it is ever taken for HTML. */
export function Prose({ text, under = 1 }: { text: string; under?: number }) {
  const blocks = useMemo(() => blocksOf(text), [text])
  return (
    <div className="m-prose">
      {blocks.map((block, index) => (
        <One key={index} block={block} under={under} />
      ))}
    </div>
  )
}
