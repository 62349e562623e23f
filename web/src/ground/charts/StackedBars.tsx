import { useId } from 'react'
import { t } from '../words'
import { ChartTable } from './ChartTable'
import { countOf, partsOf, type Bar } from './shares'
import css from './charts.module.css'

/** What a part stands for. The tone says it by colour, its place and its number say it without. */
export interface Series {
  label: string
  tone: 'good' | 'middle' | 'bad'
}

interface Props {
  title: string
  series: readonly Series[]
  bars: readonly Bar[]
}

/** Bars of 100 % under one another, each with how many answered; the same figures as a table below. */
export function StackedBars({ title, series, bars }: Props) {
  const head = useId()
  return (
    <figure className={css.figure} aria-labelledby={head}>
      <figcaption id={head}>{title}</figcaption>
      <ul className={css.legend} aria-hidden>
        {series.map((one) => (
          <li key={one.label} data-tone={one.tone}>
            {one.label}
          </li>
        ))}
      </ul>
      <ul className={css.bars} aria-hidden>
        {bars.map((bar) => {
          const parts = partsOf(bar)
          return (
            <li key={bar.id}>
              <span className={css.name}>{bar.label}</span>
              {parts ? (
                <span className={css.bar}>
                  {parts.map((part, at) => (
                    <span
                      key={series[at]?.label}
                      data-tone={series[at]?.tone}
                      style={{ inlineSize: `${part.width}%` }}
                    >
                      {part.roomy ? part.share.toFixed(1) : null}
                    </span>
                  ))}
                </span>
              ) : (
                <span className={css.few}>{nothingOf(bar)}</span>
              )}
              <span className={css.count}>
                {bar.counts ? t('ground.chart.n', { n: countOf(bar) ?? 0 }) : null}
              </span>
            </li>
          )
        })}
      </ul>
      <ChartTable
        title={title}
        heads={[...series.map((one) => one.label), t('ground.chart.count')]}
        rows={bars.map((bar) => {
          const parts = partsOf(bar)
          return {
            id: bar.id,
            label: bar.label,
            cells: parts
              ? [...parts.map((part) => `${part.share.toFixed(1)}%`), `${countOf(bar)}`]
              : nothingOf(bar),
          }
        })}
      />
    </figure>
  )
}

const nothingOf = (bar: Bar): string => t(bar.counts === null ? 'ground.chart.few' : 'ground.chart.nobody')
