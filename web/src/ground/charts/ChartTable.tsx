import { t } from '../words'
import css from './charts.module.css'

export interface ChartRow {
  id: string
  label: string
  /** One a head; or one sentence in their place. */
  cells: readonly string[] | string
}

interface Props {
  title: string
  heads: readonly string[]
  rows: readonly ChartRow[]
}

/** The numbers of a picture, for who would rather read, and for who cannot see it. */
export function ChartTable({ title, heads, rows }: Props) {
  return (
    <details className={css.numbers}>
      <summary>{t('ground.chart.table')}</summary>
      <div className={css.scroll} tabIndex={0} role="region" aria-label={title}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('ground.chart.item')}</th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.label}</th>
                {typeof row.cells === 'string' ? (
                  <td colSpan={heads.length}>{row.cells}</td>
                ) : (
                  row.cells.map((cell, at) => <td key={heads[at]}>{cell}</td>)
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
