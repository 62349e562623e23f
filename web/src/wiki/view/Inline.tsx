import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useContext, type ReactNode } from 'react'
import { cameByLink } from '../../ground/api'
import { cardOf } from '../../ground/Card'
import { onDay } from '../../ground/dates'
import { placeOf } from '../../ground/house'
import { Reading } from './manner'
import { glued, safeHref, textAttr, type DocNode, type Mark } from './model'
import css from './view.module.css'

const Formula = lazy(() => import('./Formula'))

/** A formula, its source while the drawing loads. */
export function Math({ latex, block }: { latex: string; block?: boolean }) {
  return (
    <Suspense fallback={<code>{latex}</code>}>
      <Formula latex={latex} block={block} />
    </Suspense>
  )
}

/** A link that leads only where links may lead. */
function Anchor({ href, children }: { href: string; children: ReactNode }) {
  const safe = safeHref(href)
  if (!safe) return <>{children}</>
  if (safe.inside && /^\/[\w\-/]*$/.test(safe.to)) return <Link to={safe.to}>{children}</Link>
  const outside = /^https?:/i.test(safe.to)
  return (
    <a href={safe.to} {...(outside ? { target: '_blank', rel: 'noopener noreferrer nofollow' } : {})}>
      {children}
    </a>
  )
}

/** Somebody or something named in the text: by its name of today where it is in reach, else as it was written. */
function Mention({ node }: { node: DocNode }) {
  const of = textAttr(node, 'thing')
  const person = of.startsWith('people.person:')
  const known = /^[a-z]+\.[a-z-]+:[0-9a-f-]{36}$/.test(of)
  const card = useQuery({ ...cardOf(of), enabled: known })
  const name = `${person ? '@' : ''}${card.data?.title ?? textAttr(node, 'label')}`
  if (!card.data || cameByLink()) return <span className={css.mention}>{name}</span>
  return (
    <Link to={placeOf(of, card.data.path)} className={css.mention}>
      {name}
    </Link>
  )
}

const TONES = new Set(['yellow', 'green', 'blue', 'red', 'purple'])

function marked(mark: Mark, inside: ReactNode): ReactNode {
  if (mark.type === 'bold') return <strong>{inside}</strong>
  if (mark.type === 'italic') return <em>{inside}</em>
  if (mark.type === 'underline') return <u>{inside}</u>
  if (mark.type === 'strike') return <s>{inside}</s>
  if (mark.type === 'code') return <code>{inside}</code>
  if (mark.type === 'link') return <Anchor href={textAttr(mark, 'href')}>{inside}</Anchor>
  if (mark.type === 'highlight') {
    const tone = textAttr(mark, 'tone')
    return <mark data-tone={TONES.has(tone) ? tone : 'yellow'}>{inside}</mark>
  }
  return inside
}

function One({ node }: { node: DocNode }): ReactNode {
  const { sharp } = useContext(Reading)
  if (node.type === 'text')
    return (node.marks ?? []).reduceRight(
      (inside: ReactNode, mark) => marked(mark, inside),
      sharp ? glued(node.text ?? '') : (node.text ?? ''),
    )
  if (node.type === 'hardBreak') return <br />
  if (node.type === 'mention') return <Mention node={node} />
  if (node.type === 'inlineMath') return <Math latex={textAttr(node, 'latex')} />
  if (node.type === 'date') {
    const value = textAttr(node, 'value')
    const day = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    return day ? (
      <time dateTime={value} className={css.date}>
        {onDay(value)}
      </time>
    ) : (
      value
    )
  }
  return <Inline of={node} />
}

/** The inline content of a block. */
export const Inline = ({ of }: { of: DocNode }) =>
  (of.content ?? []).map((node, at) => <One key={at} node={node} />)
