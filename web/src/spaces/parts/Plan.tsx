import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { IconButton } from '../../ground/ui/IconButton'
import { t } from '../../ground/words'
import { counted, type Live, type State } from '../rules/live'
import {
  ARROWS,
  fitting,
  inReadingOrder,
  neighbour,
  named,
  widthOf,
  type Floor,
  type Shape,
} from '../rules/plan'
import { Backdrop } from './Backdrop'
import { Patterns } from './Patterns'
import { liveWords, STATES } from './stating'
import css from './Plan.module.css'

interface Props {
  label: string
  floor: Floor
  /** How each space is called, by id. */
  names: ReadonlyMap<string, string>
  /** What each space is at the time looked at. */
  lives: ReadonlyMap<string, Live>
  /** Spaces that do not fit what is looked for. */
  unfit?: ReadonlySet<string>
  chosen: string | null
  onChoose: (space: string) => void
}

const ZOOMS = [1, 1.5, 2, 3]

/** A swatch of a state, as on the plan. */
export function Swatch({ state }: { state: State }) {
  const name = useId()
  return (
    <svg width="20" height="20" aria-hidden className={css.swatch}>
      <Patterns name={name} />
      <rect
        x="1.5"
        y="1.5"
        width="17"
        height="17"
        rx="3"
        data-state={state}
        className={css.space}
        style={state === 'free' ? undefined : { fill: `url(#${name}-${state})` }}
      />
    </svg>
  )
}

/** What the patterns mean, and how many there are of each. */
export function Legend({ lives }: { lives: Iterable<Live> }) {
  const counts = counted(lives)
  return (
    <ul className={css.legend}>
      {STATES.map((state) =>
        counts[state] > 0 || state === 'free' || state === 'taken' ? (
          <li key={state}>
            <Swatch state={state} />
            {t(`spaces.state.${state}`)} <span className="m-num m-soft">{counts[state]}</span>
          </li>
        ) : null,
      )}
    </ul>
  )
}

/** A floor with its spaces, each with its state in colour, pattern and words. Arrow keys walk from one to the next. */
export function Plan({ label, floor, names, lives, unfit, chosen, onChoose }: Props) {
  const patterns = useId()
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  const [zoom, setZoom] = useState(0)
  const shown = useMemo(
    () => inReadingOrder(floor.shapes.filter((one) => one.space !== null && lives.has(one.space))),
    [floor, lives],
  )
  const [at, setAt] = useState('')
  const here = shown.some((one) => one.id === at)
    ? at
    : (shown.find((one) => one.space === chosen)?.id ?? shown[0]?.id)

  useLayoutEffect(() => {
    const found = box.current
    if (!found) return undefined
    const measure = () => setSize({ width: found.clientWidth - PAD, height: innerHeight * 0.62 })
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(found)
    return () => watcher.disconnect()
  }, [])
  const cell = fitting(floor, size.width, size.height) * (ZOOMS[zoom] ?? 1)

  // What is chosen beside the plan comes into sight on it.
  useEffect(() => {
    if (chosen)
      box.current
        ?.querySelector(`[data-space="${CSS.escape(chosen)}"]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [chosen, zoom])

  const goTo = (id: string | undefined) => {
    if (!id) return
    setAt(id)
    box.current?.querySelector<SVGGElement>(`[data-shape="${CSS.escape(id)}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key]
    if (direction && here && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      goTo(neighbour(shown, here, direction))
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault()
      goTo(shown.at(event.key === 'Home' ? 0 : -1)?.id)
    } else if (event.key === '+' || event.key === '=') {
      setZoom(Math.min(ZOOMS.length - 1, zoom + 1))
    } else if (event.key === '-') {
      setZoom(Math.max(0, zoom - 1))
    }
  }
  return (
    <figure className={css.plan}>
      <div className={css.tools}>
        <Legend lives={lives.values()} />
        <span className="m-push m-row">
          <IconButton
            icon={ZoomOut}
            label={t('spaces.plan.smaller')}
            disabled={zoom === 0}
            onClick={() => setZoom(zoom - 1)}
          />
          <IconButton
            icon={Maximize2}
            label={t('spaces.plan.whole')}
            disabled={zoom === 0}
            onClick={() => setZoom(0)}
          />
          <IconButton
            icon={ZoomIn}
            label={t('spaces.plan.larger')}
            disabled={zoom === ZOOMS.length - 1}
            onClick={() => setZoom(zoom + 1)}
          />
        </span>
      </div>
      <div ref={box} className={css.box}>
        {size.width > 0 ? (
          <svg
            role="group"
            aria-label={label}
            width={floor.width * cell}
            height={floor.height * cell}
            className={css.floor}
            onKeyDown={onKeyDown}
          >
            <Patterns name={patterns} />
            <Backdrop floor={floor} cell={cell} without={lives} />
            {shown.map((shape) => {
              const space = shape.space as string
              const live = lives.get(space) as Live
              const name = names.get(space) ?? shape.label
              return (
                <g
                  key={shape.id}
                  role="button"
                  tabIndex={shape.id === here ? 0 : -1}
                  data-shape={shape.id}
                  data-space={space}
                  aria-pressed={space === chosen}
                  aria-label={`${name}, ${liveWords(live)}${unfit?.has(space) ? `, ${t('spaces.unfit')}` : ''}`}
                  className={css.place}
                  onClick={() => {
                    setAt(shape.id)
                    onChoose(space)
                  }}
                  onFocus={() => setAt(shape.id)}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' && event.key !== ' ') return
                    event.preventDefault()
                    onChoose(space)
                  }}
                >
                  <Place shape={shape} cell={cell} state={live.state} patterns={patterns} />
                  {unfit?.has(space) ? <rect {...boxOf(shape, cell)} rx="4" className={css.unfit} /> : null}
                </g>
              )
            })}
            {/* Words lie above the buttons, whose names say more. */}
            <g aria-hidden className={css.words}>
              {shown.map((shape) => {
                const space = shape.space as string
                return unfit?.has(space) ? null : (
                  <Words
                    key={shape.id}
                    shape={shape}
                    cell={cell}
                    name={names.get(space) ?? shape.label}
                    state={(lives.get(space) as Live).state}
                  />
                )
              })}
            </g>
          </svg>
        ) : null}
      </div>
    </figure>
  )
}

/** Pixels around a floor in which its rings of focus are drawn. */
export const PAD = 14
/** Pixels left free around what stands on the plan. */
const GAP = 1.5

export const boxOf = (shape: Shape, cell: number) => ({
  x: shape.x * cell + GAP,
  y: shape.y * cell + GAP,
  width: shape.width * cell - 2 * GAP,
  height: shape.height * cell - 2 * GAP,
})

interface PlaceProps {
  shape: Shape
  cell: number
  state: State
  patterns: string
}

/** A space on the plan in the pattern of its state. */
function Place({ shape, cell, state, patterns }: PlaceProps) {
  const box = boxOf(shape, cell)
  return (
    <>
      <rect
        {...box}
        rx="4"
        data-state={state}
        className={css.space}
        style={state === 'free' ? undefined : { fill: `url(#${patterns}-${state})` }}
      />
      <rect
        x={box.x - 3}
        y={box.y - 3}
        width={box.width + 6}
        height={box.height + 6}
        rx="6"
        className={css.ring}
      />
    </>
  )
}

/** The name of a space and its state in a word, or a sign where there is no room. */
function Words({ shape, cell, name, state }: Omit<PlaceProps, 'patterns'> & { name: string }) {
  const box = boxOf(shape, cell)
  const word = t(`spaces.state.${state}`)
  const room = box.width - 6
  const label = named(name, room)
  const words = label !== null && widthOf(word) <= room && box.height >= 38
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  return (
    <>
      <Plate x={middle.x} y={middle.y - (words ? 9 : 0)} text={label ?? SIGNS[state]} strong />
      {words ? <Plate x={middle.x} y={middle.y + 9} text={word} /> : null}
    </>
  )
}

const SIGNS: Record<State, string> = { free: '\u25CB', mine: '\u25CF', taken: '\u00D7', closed: '\u2013' }

/** A word on a pattern, with a plain ground behind it so that it can be read. */
function Plate({ x, y, text, strong }: { x: number; y: number; text: string; strong?: boolean }) {
  const width = widthOf(text) + 6
  return (
    <>
      <rect x={x - width / 2} y={y - 9} width={width} height="18" rx="3" className={css.plate} />
      <text x={x} y={y} className={strong ? css.name : css.word}>
        {text}
      </text>
    </>
  )
}
