/** Minutes as they will stand on their page: the few blocks that minutes are made of. */
import { createElement, type ReactNode } from 'react'
import { Card } from '../../ground/Card'
import css from './DraftView.module.css'

interface Node {
  type?: string
  text?: string
  attrs?: Record<string, unknown>
  marks?: readonly { type: string }[]
  content?: readonly Node[]
}

const inside = (node: Node): ReactNode => node.content?.map((one, at) => draw(one, at))

function draw(node: Node, key: number): ReactNode {
  switch (node.type) {
    case 'text':
      return node.marks?.some((one) => one.type === 'bold') ? (
        <strong key={key}>{node.text}</strong>
      ) : (
        node.text
      )
    case 'hardBreak':
      return <br key={key} />
    case 'heading':
      // the window has a heading of its own above these
      return createElement(`h${Math.min(6, Number(node.attrs?.level ?? 2) + 1)}`, { key }, inside(node))
    case 'bulletList':
      return <ul key={key}>{inside(node)}</ul>
    case 'orderedList':
      return <ol key={key}>{inside(node)}</ol>
    case 'listItem':
      return <li key={key}>{inside(node)}</li>
    case 'table':
      return (
        <table key={key}>
          <tbody>{inside(node)}</tbody>
        </table>
      )
    case 'tableRow':
      return <tr key={key}>{inside(node)}</tr>
    case 'tableHeader':
      return <th key={key}>{inside(node)}</th>
    case 'tableCell':
      return <td key={key}>{inside(node)}</td>
    case 'card':
      return <Card key={key} of={String(node.attrs?.thing)} />
    default:
      return <p key={key}>{inside(node)}</p>
  }
}

export const DraftView = ({ title, body }: { title: string; body: readonly Node[] }) => (
  <article className={css.draft}>
    <p className={css.title}>{title}</p>
    {body.map((one, at) => draw(one, at))}
  </article>
)
