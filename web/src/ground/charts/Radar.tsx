import { useId } from 'react'
import { t } from '../words'
import { ChartTable } from './ChartTable'
import { closed, corners } from './shares'
import css from './charts.module.css'

const RADIUS = 100
/** Room around the rim for the names of the axes. */
const ROOM = { x: 110, y: 40 }
/** Distance of a name from the rim. */
const AWAY = 16

export interface Axis {
  id: string
  label: string
  /** Mean on the axis; null where too few answered to be shown. */
  value: number | null
}

interface Props {
  title: string
  axes: readonly Axis[]
  /** End of every axis. */
  most: number
}

const anchorOf = (x: number) => (x > 1 ? 'start' : x < -1 ? 'end' : 'middle')

/** Means on axes around a middle. Drawn only when each may be shown: a gap would draw a false shape. */
export function Radar({ title, axes, most }: Props) {
  const head = useId()
  const values = axes.flatMap((one) => (one.value === null ? [] : [one.value]))
  const whole = values.length === axes.length && axes.length >= 3
  const rim = axes.map(() => most)
  const names = corners(rim, most, RADIUS + AWAY)
  return (
    <figure className={css.figure} aria-labelledby={head}>
      <figcaption id={head}>{title}</figcaption>
      {whole ? (
        <svg
          className={css.radar}
          viewBox={`${-RADIUS - ROOM.x} ${-RADIUS - ROOM.y} ${2 * (RADIUS + ROOM.x)} ${2 * (RADIUS + ROOM.y)}`}
          aria-hidden
        >
          {[0.25, 0.5, 0.75, 1].map((level) => (
            <path key={level} className={css.level} d={closed(corners(rim, most, RADIUS * level))} />
          ))}
          {corners(rim, most, RADIUS).map(({ x, y }, at) => (
            <line key={axes[at]?.id} className={css.level} x1={0} y1={0} x2={x} y2={y} />
          ))}
          <path className={css.shape} d={closed(corners(values, most, RADIUS))} />
          {names.map(({ x, y }, at) => (
            <text key={axes[at]?.id} x={x} y={y} textAnchor={anchorOf(x)} dominantBaseline="middle">
              {axes[at]?.label} {axes[at]?.value?.toFixed(1)}
            </text>
          ))}
        </svg>
      ) : (
        <p className={css.few}>{t('ground.chart.few')}</p>
      )}
      <ChartTable
        title={title}
        heads={[t('ground.chart.mean')]}
        rows={axes.map((one) => ({
          id: one.id,
          label: one.label,
          cells: one.value === null ? t('ground.chart.few') : [one.value.toFixed(1)],
        }))}
      />
    </figure>
  )
}
