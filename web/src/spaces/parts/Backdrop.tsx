import { Fragment } from 'react'
import type { Floor, Shape } from '../rules/plan'
import css from './Plan.module.css'

interface Props {
  floor: Floor
  cell: number
  /** Shapes of these spaces are drawn by somebody else. */
  without?: { has: (space: string) => boolean }
}

/** Walls, doors, windows and words of a floor: what is looked at and not booked. */
export function Backdrop({ floor, cell, without }: Props) {
  return (
    <g aria-hidden>
      <rect
        x="0"
        y="0"
        width={floor.width * cell}
        height={floor.height * cell}
        rx="8"
        className={css.ground}
      />
      {floor.shapes.map((shape) =>
        shape.space !== null && without?.has(shape.space) ? null : (
          <Still key={shape.id} shape={shape} cell={cell} />
        ),
      )}
    </g>
  )
}

/** One thing that is not booked. */
export function Still({ shape, cell }: { shape: Shape; cell: number }) {
  const box = {
    x: shape.x * cell,
    y: shape.y * cell,
    width: shape.width * cell,
    height: shape.height * cell,
  }
  const flat = box.width >= box.height
  const words = shape.label ? (
    <text x={box.x + box.width / 2} y={box.y + box.height / 2} className={css.word}>
      {shape.label}
    </text>
  ) : null
  if (shape.sort === 'label') return words
  if (shape.sort === 'window') {
    const middle = flat ? box.y + box.height / 2 : box.x + box.width / 2
    return (
      <Fragment>
        <rect {...box} className={css.window} />
        <path
          d={flat ? `M${box.x} ${middle}h${box.width}` : `M${middle} ${box.y}v${box.height}`}
          className={css.pane}
        />
      </Fragment>
    )
  }
  if (shape.sort === 'door') {
    const reach = Math.max(box.width, box.height)
    return (
      <Fragment>
        <rect {...box} className={css.gap} />
        <path
          d={
            flat
              ? `M${box.x} ${box.y + box.height}v${reach}A${reach} ${reach} 0 0 0 ${box.x + reach} ${box.y + box.height}`
              : `M${box.x + box.width} ${box.y}h${reach}A${reach} ${reach} 0 0 1 ${box.x + box.width} ${box.y + reach}`
          }
          className={css.swing}
        />
      </Fragment>
    )
  }
  return (
    <Fragment>
      <rect
        {...box}
        rx={shape.sort === 'wall' ? 0 : 4}
        className={shape.sort === 'wall' ? css.wall : css.still}
      />
      {shape.sort === 'wall' ? null : words}
    </Fragment>
  )
}
