import { useQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { bytes } from '../api'
import { Shown } from '../ui/states'
import { t } from '../words'
import { Bar } from './Bar'
import { sourceOf } from './data'
import { columnName, isNumber } from './rules'
import type { ViewProps } from './Viewer'
import css from './viewer.module.css'
import { Watermark } from './Watermark'

interface SheetData {
  name: string
  rows: string[][]
  cut: boolean
}

interface Book {
  sheets: SheetData[]
  cut: boolean
}

const ROW = 36
/** Widths of columns in pixels. */
const NARROW = 72
const BROAD = 320
const PER_LETTER = 10
const PADDING = 24
/** Rows whose cells decide about the width of a column. */
const LOOKED_AT = 200

/** Letters of Hangul are twice as broad as those of the alphabet. */
const breadth = (text: string) =>
  [...text.slice(0, 40)].reduce((sum, letter) => sum + (letter > '\u1100' ? 1.7 : 1), 0)

function widthsOf(sheet: SheetData): number[] {
  const widths: number[] = []
  for (const row of sheet.rows.slice(0, LOOKED_AT))
    row.forEach((cell, column) => {
      const wanted = Math.min(Math.max(breadth(cell) * PER_LETTER + PADDING, NARROW), BROAD)
      widths[column] = Math.max(widths[column] ?? NARROW, wanted)
    })
  return Array.from(widths, (width) => width ?? NARROW)
}

function Sheet({ sheet, name, look }: { sheet: SheetData; name: string; look: ViewProps['look'] }) {
  const box = useRef<HTMLDivElement>(null)
  const widths = useMemo(() => widthsOf(sheet), [sheet])
  const rows = useVirtualizer({
    count: sheet.rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 12,
  })
  const template = ['5.6rem', ...widths.map((width) => `${width}px`)].join(' ')
  return (
    <div className={css.stage}>
      <div ref={box} className={css.grid} tabIndex={0} role="region" aria-label={name} data-scroll>
        <div
          role="table"
          aria-label={name}
          aria-rowcount={sheet.rows.length + 1}
          aria-colcount={widths.length + 1}
          style={{ inlineSize: 'max-content' }}
        >
          <div role="row" aria-rowindex={1} className={css.columns} style={{ gridTemplateColumns: template }}>
            <span role="columnheader" aria-label={t('convert.rows', { n: sheet.rows.length })} />
            {widths.map((_, column) => (
              <span role="columnheader" key={column}>
                {columnName(column)}
              </span>
            ))}
          </div>
          <div role="rowgroup" style={{ blockSize: rows.getTotalSize(), position: 'relative' }}>
            {rows.getVirtualItems().map((item) => (
              <div
                key={item.key}
                role="row"
                aria-rowindex={item.index + 2}
                className={css.line}
                style={{ gridTemplateColumns: template, transform: `translateY(${item.start}px)` }}
              >
                <span role="rowheader" className="m-num">
                  {item.index + 1}
                </span>
                {widths.map((_, column) => {
                  const cell = sheet.rows[item.index]?.[column] ?? ''
                  return (
                    <span role="cell" key={column} data-number={isNumber(cell) || undefined} title={cell}>
                      {cell}
                    </span>
                  )
                })}
              </div>
            ))}
          </div>
        </div>
      </div>
      <Watermark look={look} />
    </div>
  )
}

/** A workbook or CSV as tables; only the rows in sight are drawn. */
export default function TableView(props: ViewProps) {
  const { look } = props
  const [at, setAt] = useState(0)
  const address = sourceOf(look)
  const book = useQuery({
    queryKey: ['files.table', address],
    queryFn: async ({ signal }) => JSON.parse(await (await bytes(address, signal)).text()) as Book,
    staleTime: Infinity,
  })
  const sheets = book.data?.sheets ?? []
  const sheet = sheets[at]
  const nameOf = (index: number) => sheets[index]?.name || t('convert.sheet', { n: index + 1 })
  return (
    <div className={css.body}>
      <Bar {...props} />
      <Shown query={book}>
        {() =>
          sheet ? (
            <>
              <Sheet key={at} sheet={sheet} name={nameOf(at)} look={look} />
              {sheet.cut ? <p className={css.note}>{t('convert.cut', { n: sheet.rows.length })}</p> : null}
              {sheets.length > 1 ? (
                <div className={css.sheets} role="group" aria-label={t('convert.sheets')}>
                  {sheets.map((_, index) => (
                    <button
                      key={index}
                      type="button"
                      aria-pressed={index === at}
                      className="m-inset"
                      onClick={() => setAt(index)}
                    >
                      {nameOf(index)}
                    </button>
                  ))}
                </div>
              ) : null}
            </>
          ) : null
        }
      </Shown>
    </div>
  )
}
