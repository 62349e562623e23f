import { CircleAlert, CircleCheck, Info, SquareCheck, Square, TriangleAlert } from 'lucide-react'
import { createElement, useContext, type ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { cameByLink } from '../../ground/api'
import { placeOf } from '../../ground/house'
import { t } from '../../ground/words'
import { Code } from './Code'
import { Inline, Math } from './Inline'
import { aligned, Reading } from './manner'
import { blockId, numberAttr, plainText, textAttr, type DocNode } from './model'
import { Table } from './Table'
import { Embedded, FileRow, Image } from './Things'
import css from './view.module.css'

const TONES = {
  info: [Info, 'wiki.view.info'],
  success: [CircleCheck, 'wiki.view.success'],
  warning: [TriangleAlert, 'wiki.view.warning'],
  danger: [CircleAlert, 'wiki.view.danger'],
} as const

function Callout({ node, id }: { node: DocNode; id?: string }) {
  const given = textAttr(node, 'tone')
  const tone = given in TONES ? (given as keyof typeof TONES) : 'info'
  const [Icon, word] = TONES[tone]
  return (
    <div className={css.callout} data-tone={tone} role="note" id={id}>
      <Icon className={css.sign} aria-label={t(word)} role="img" />
      <div className={css.inside}>
        <Blocks of={node} />
      </div>
    </div>
  )
}

function TaskItem({ node, id }: { node: DocNode; id?: string }) {
  const done = node.attrs?.checked === true
  const Icon = done ? SquareCheck : Square
  const task = textAttr(node, 'task')
  return (
    <li data-done={done || undefined} id={id}>
      <Icon className={css.box} role="img" aria-label={done ? t('wiki.view.done') : t('wiki.view.open')} />
      <div className={css.inside}>
        <Blocks of={node} />
        {/^tasks\.task:[0-9a-f-]{36}$/.test(task) && !cameByLink() ? (
          <Link to={placeOf(task)} className={css.task}>
            {t('wiki.view.task')}
          </Link>
        ) : null}
      </div>
    </li>
  )
}

function Heading({ node, id }: { node: DocNode; id?: string }) {
  const { above } = useContext(Reading)
  const level = numberAttr(node, 'level', 1, 4)
  return createElement(
    `h${globalThis.Math.min(6, level + above)}`,
    { id, style: aligned(node), 'data-level': level },
    <Inline of={node} />,
  )
}

function One({ node }: { node: DocNode }): ReactNode {
  const { anchors, sharp } = useContext(Reading)
  const id = (anchors && blockId(node)) || undefined
  switch (node.type) {
    case 'paragraph':
      return (
        <p id={id} style={aligned(node)}>
          {node.content?.length ? <Inline of={node} /> : <br />}
        </p>
      )
    case 'heading':
      return <Heading node={node} id={id} />
    case 'bulletList':
      return (
        <ul id={id}>
          <Blocks of={node} />
        </ul>
      )
    case 'orderedList':
      return (
        <ol id={id} start={numberAttr(node, 'start', 0, 99_999, 1)}>
          <Blocks of={node} />
        </ol>
      )
    case 'taskList':
      return (
        <ul id={id} className={css.tasks} data-tasks>
          <Blocks of={node} />
        </ul>
      )
    case 'listItem':
      return (
        <li id={id}>
          <Blocks of={node} />
        </li>
      )
    case 'taskItem':
      return <TaskItem node={node} id={id} />
    case 'blockquote':
      return (
        <blockquote id={id}>
          <Blocks of={node} />
        </blockquote>
      )
    case 'codeBlock':
      return <Code node={node} id={id} />
    case 'horizontalRule':
      return <hr id={id} />
    case 'table':
      return <Table node={node} id={id} cell={(one) => <Blocks of={one} />} />
    case 'image':
      return <Image node={node} id={id} sharp={sharp} />
    case 'file':
      return <FileRow node={node} id={id} />
    case 'callout':
      return <Callout node={node} id={id} />
    case 'columns':
      return (
        <div className={css.columns} id={id}>
          <Blocks of={node} />
        </div>
      )
    case 'column':
      return (
        <div className={css.column}>
          <Blocks of={node} />
        </div>
      )
    case 'math':
      return (
        <div className={css.math} id={id} role="group" aria-label={plainText(node)}>
          <Math latex={textAttr(node, 'latex')} block />
        </div>
      )
    case 'card':
      return (
        <div id={id}>
          <Embedded node={node} />
        </div>
      )
    default:
      return node.content ? <Blocks of={node} /> : null
  }
}

/** The blocks inside a node. */
export const Blocks = ({ of }: { of: DocNode }): ReactNode =>
  (of.content ?? []).map((node, at) => <One key={blockId(node) || at} node={node} />)
