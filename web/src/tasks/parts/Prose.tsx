import { Link } from '@tanstack/react-router'
import { Square, SquareCheck } from 'lucide-react'
import { t } from '../../ground/words'
import { blocksOf, piecesOf, type Block } from '../rules/prose'
import css from './Body.module.css'

function Line({ text }: { text: string }) {
  return piecesOf(text).map((piece, index) => {
    if (piece.kind === 'strong') return <strong key={index}>{piece.text}</strong>
    if (piece.kind === 'code') return <code key={index}>{piece.text}</code>
    if (piece.kind !== 'link') return piece.text
    return piece.to.startsWith('/') ? (
      <Link key={index} to={piece.to}>
        {piece.text}
      </Link>
    ) : (
      <a key={index} href={piece.to} rel="noreferrer" target="_blank">
        {piece.text}
      </a>
    )
  })
}

function One({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading>
          <Line text={block.text} />
        </Heading>
      )
    }
    case 'list': {
      const Box = block.ordered ? 'ol' : 'ul'
      return (
        <Box>
          {block.items.map((item, index) => (
            <li key={index} data-check={item.done === undefined ? undefined : item.done ? 'done' : 'open'}>
              {item.done === undefined ? null : item.done ? (
                <SquareCheck size={18} role="img" aria-label={t('tasks.body.checked')} />
              ) : (
                <Square size={18} role="img" aria-label={t('tasks.body.unchecked')} />
              )}
              <span>
                <Line text={item.text} />
              </span>
            </li>
          ))}
        </Box>
      )
    }
    case 'quote':
      return (
        <blockquote>
          <Line text={block.text} />
        </blockquote>
      )
    case 'code':
      return <pre>{block.text}</pre>
    case 'text':
      return (
        <p>
          <Line text={block.text} />
        </p>
      )
  }
}

/** A body as people read it. Nothing in it is ever taken for HTML. */
export function Prose({ text }: { text: string }) {
  return (
    <div className={css.prose}>
      {blocksOf(text).map((block, index) => (
        <One key={index} block={block} />
      ))}
    </div>
  )
}
