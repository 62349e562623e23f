import type { ReactNode } from 'react'
import { aligned } from './manner'
import { numberAttr, type DocNode } from './model'
import { t } from '../../ground/words'
import css from './view.module.css'

/** Cells a span may cover at most. */
const SPAN = 100

function Cell({ node, top, children }: { node: DocNode; top: boolean; children: ReactNode }) {
  const head = node.type === 'tableHeader'
  const Tag = head ? 'th' : 'td'
  const columns = numberAttr(node, 'colspan', 1, SPAN)
  const rows = numberAttr(node, 'rowspan', 1, SPAN)
  return (
    <Tag
      colSpan={columns > 1 ? columns : undefined}
      rowSpan={rows > 1 ? rows : undefined}
      scope={head ? (top ? 'col' : 'row') : undefined}
      style={aligned(node)}
    >
      {children}
    </Tag>
  )
}

/** The widths of the columns in pixels as the first row says; 0 where it says nothing. */
export function widthsOf(table: DocNode): number[] {
  return (table.content?.[0]?.content ?? []).flatMap((cell) => {
    const given: unknown = cell.attrs?.colwidth
    const span = numberAttr(cell, 'colspan', 1, SPAN)
    return Array.from({ length: span }, (_, at) => {
      const width: unknown = Array.isArray(given) ? given[at] : undefined
      return typeof width === 'number' && width > 0 && width < 4000 ? width : 0
    })
  })
}

/** Shares of the columns where a table is one of several pieces, which look alike. */
function sharesOf({ attrs }: DocNode): number[] {
  const given: unknown = attrs?.shares
  const shares = Array.isArray(given) ? given.filter((one): one is number => typeof one === 'number') : []
  const total = shares.reduce((sum, one) => sum + one, 0)
  return shares.map((one) => (100 * one) / total)
}

interface Props {
  node: DocNode
  id?: string
  /** Draws what is in a cell. */
  cell: (node: DocNode) => ReactNode
}

/** A table; wider ones scroll by themselves, by keys too. */
export function Table({ node, id, cell }: Props) {
  const shares = sharesOf(node)
  const widths = widthsOf(node)
  return (
    <div className={css.table} id={id} tabIndex={0} role="group" aria-label={t('wiki.view.table')}>
      <table>
        {shares.length > 0 ? (
          <colgroup>
            {shares.map((share, at) => (
              <col key={at} data-share style={{ inlineSize: `${share}%` }} />
            ))}
          </colgroup>
        ) : widths.some((width) => width > 0) ? (
          <colgroup>
            {widths.map((width, at) => (
              <col key={at} style={width > 0 ? { inlineSize: width } : undefined} />
            ))}
          </colgroup>
        ) : null}
        <tbody>
          {(node.content ?? []).map((row, at) => (
            <tr key={at}>
              {(row.content ?? []).map((one, index) => (
                <Cell key={index} node={one} top={at === 0}>
                  {cell(one)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
