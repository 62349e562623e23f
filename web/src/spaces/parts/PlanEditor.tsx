import { Copy, Redo2, Trash2, Undo2 } from 'lucide-react'
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { Select } from '../../ground/ui/Select'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import {
  ARROWS,
  drawn,
  fitting,
  inReadingOrder,
  moved,
  resized,
  stepOf,
  widthOf,
  type Act,
  type Drawing,
  type Floor,
  type Shape,
  type Sort,
} from '../rules/plan'
import { Still } from './Backdrop'
import { startDrag } from '../../ground/ui/drags'
import { boxOf, PAD } from './Plan'
import plan from './Plan.module.css'
import css from './PlanEditor.module.css'

interface Props {
  label: string
  drawing: Drawing
  onAct: (act: Act) => void
  /** The spaces that may stand on this floor. */
  spaces: readonly { id: string; name: string; kind: string }[]
}

export const SORTS: readonly Sort[] = ['desk', 'room', 'wall', 'door', 'window', 'label']
type Tool = Sort | 'choose'

/** The size of a shape that is added without being drawn. */
const SIZES: Readonly<Record<Sort, readonly [number, number]>> = {
  desk: [4, 3],
  room: [10, 8],
  wall: [10, 1],
  door: [3, 1],
  window: [6, 1],
  label: [8, 2],
}

/** Whether a shape of a sort can stand for a space. */
const stands = (sort: Sort) => sort === 'desk' || sort === 'room'

let count = 0
/** An id that no shape of the floor has. */
function newId(floor: Floor): string {
  let id: string
  do {
    count += 1
    id = `s${count}`
  } while (floor.shapes.some((one) => one.id === id))
  return id
}

/** A floor being drawn: by mouse on the grid, by keys shape by shape, by numbers beside it. */
export function PlanEditor({ label, drawing, onAct, spaces }: Props) {
  const { floor, chosen } = drawing
  const help = useId()
  const [tool, setTool] = useState<Tool>('choose')
  const [ghost, setGhost] = useState<Shape | null>(null)
  const [width, setWidth] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  useLayoutEffect(() => {
    const found = box.current
    if (!found) return undefined
    const measure = () => setWidth(found.clientWidth - PAD)
    measure()
    const watcher = new ResizeObserver(measure)
    watcher.observe(found)
    return () => watcher.disconnect()
  }, [])
  const cell = fitting(floor, width, innerHeight * 0.62)
  const order = inReadingOrder(floor.shapes)
  const shape = floor.shapes.find((one) => one.id === chosen) ?? null
  const names = new Map(spaces.map((one) => [one.id, one.name]))
  const placedElsewhere = new Set(
    floor.shapes.flatMap((one) => (one.space && one.id !== chosen ? [one.space] : [])),
  )

  const cornerAt = (event: { clientX: number; clientY: number }) => {
    const area = (svg.current as SVGSVGElement).getBoundingClientRect()
    return { x: (event.clientX - area.left) / cell, y: (event.clientY - area.top) / cell }
  }
  const fresh = (sort: Sort, place: Pick<Shape, 'x' | 'y' | 'width' | 'height'>): Shape => ({
    id: newId(floor),
    sort,
    ...place,
    label: '',
    space: null,
  })
  const drawNew = (event: PointerEvent) => {
    if (tool === 'choose') {
      onAct({ act: 'choose', id: null })
      return
    }
    const sort = tool
    const from = cornerAt(event)
    let place: Pick<Shape, 'x' | 'y' | 'width' | 'height'> | null = null
    startDrag(event, {
      move: (next) => {
        place = drawn(from, cornerAt(next), floor)
        setGhost({ id: 'ghost', sort, ...place, label: '', space: null })
      },
      end: () => {
        setGhost(null)
        if (place) onAct({ act: 'add', shape: fresh(sort, place) })
      },
      cancel: () => setGhost(null),
    })
  }
  const follow = (one: Shape, event: PointerEvent, how: 'move' | 'resize') => {
    event.stopPropagation()
    onAct({ act: 'choose', id: one.id })
    const from = cornerAt(event)
    let by = { x: 0, y: 0 }
    startDrag(event, {
      move: (next) => {
        const to = cornerAt(next)
        by = { x: Math.round(to.x - from.x), y: Math.round(to.y - from.y) }
        setGhost(how === 'move' ? moved(one, by.x, by.y, floor) : resized(one, by.x, by.y, floor))
      },
      end: () => {
        setGhost(null)
        onAct(
          how === 'move'
            ? { act: 'move', id: one.id, dx: by.x, dy: by.y }
            : { act: 'resize', id: one.id, dw: by.x, dh: by.y },
        )
      },
      cancel: () => setGhost(null),
    })
  }
  const add = () => {
    const sort = tool === 'choose' ? 'desk' : tool
    const [wide, high] = SIZES[sort]
    onAct({
      act: 'add',
      shape: fresh(sort, {
        x: Math.max(0, Math.floor((floor.width - wide) / 2)),
        y: Math.max(0, Math.floor((floor.height - high) / 2)),
        width: Math.min(wide, floor.width),
        height: Math.min(high, floor.height),
      }),
    })
  }
  const again = (one: Shape) =>
    onAct({
      act: 'add',
      shape: moved({ ...one, id: newId(floor), space: null, label: '' }, one.width + 1, 0, floor),
    })
  const focusShape = (id: string | undefined) =>
    id ? svg.current?.querySelector<SVGGElement>(`[data-shape="${CSS.escape(id)}"]`)?.focus() : undefined
  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as Element).getAttribute('data-shape')
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault()
      onAct({ act: event.shiftKey ? 'redo' : 'undo' })
      return
    }
    if (!id || event.ctrlKey || event.metaKey || event.altKey) return
    const direction = ARROWS[event.key]
    if (direction) {
      event.preventDefault()
      const [x, y] = stepOf(direction)
      onAct(event.shiftKey ? { act: 'resize', id, dw: x, dh: y } : { act: 'move', id, dx: x, dy: y })
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      const at = order.findIndex((one) => one.id === id)
      onAct({ act: 'remove', id })
      focusShape((order[at + 1] ?? order[at - 1])?.id)
    }
  }
  const shown = ghost ? floor.shapes.filter((one) => one.id !== ghost.id) : floor.shapes
  return (
    <div className={css.editor}>
      <div className={css.tools}>
        <RadioGroup<Tool>
          label={t('spaces.editor.tool')}
          hideLabel
          joined
          value={tool}
          options={(['choose', ...SORTS] as const).map((one) => ({
            value: one,
            label: t(`spaces.editor.tool.${one}`),
          }))}
          onChange={setTool}
        />
        <Button onClick={add}>
          {t('spaces.editor.add', { sort: t(`spaces.editor.tool.${tool === 'choose' ? 'desk' : tool}`) })}
        </Button>
        <span className="m-row">
          <IconButton
            icon={Undo2}
            label={t('spaces.editor.undo')}
            keys="Ctrl Z"
            disabled={drawing.past.length === 0}
            onClick={() => onAct({ act: 'undo' })}
          />
          <IconButton
            icon={Redo2}
            label={t('spaces.editor.redo')}
            keys="Ctrl Shift Z"
            disabled={drawing.future.length === 0}
            onClick={() => onAct({ act: 'redo' })}
          />
        </span>
      </div>
      <p className="m-hint" id={help}>
        {t('spaces.editor.how')}
      </p>
      <div className={css.work}>
        <div ref={box} className={css.box}>
          {width > 0 ? (
            <svg
              ref={svg}
              role="group"
              aria-label={label}
              aria-describedby={help}
              width={floor.width * cell}
              height={floor.height * cell}
              className={css.floor}
              data-tool={tool}
              onPointerDown={drawNew}
              onKeyDown={onKeyDown}
            >
              <rect width="100%" height="100%" className={plan.ground} />
              <path d={lines(floor, cell)} className={css.lines} />
              {inReadingOrder(shown).map((one) => (
                <g
                  key={one.id}
                  role="button"
                  tabIndex={0}
                  data-shape={one.id}
                  data-chosen={one.id === chosen || undefined}
                  aria-pressed={one.id === chosen}
                  aria-label={wordsOf(one, names)}
                  className={css.shape}
                  onFocus={() => (one.id === chosen ? undefined : onAct({ act: 'choose', id: one.id }))}
                  onPointerDown={(event) => (tool === 'choose' ? follow(one, event, 'move') : undefined)}
                >
                  <Drawn
                    shape={one}
                    cell={cell}
                    name={one.space ? (names.get(one.space) ?? '') : one.label}
                  />
                </g>
              ))}
              {ghost ? (
                <g className={css.ghost}>
                  <rect {...boxOf(ghost, cell)} rx="4" />
                </g>
              ) : null}
              {shape && !ghost ? (
                <rect
                  x={(shape.x + shape.width) * cell - 7}
                  y={(shape.y + shape.height) * cell - 7}
                  width="14"
                  height="14"
                  rx="3"
                  className={css.handle}
                  onPointerDown={(event) => follow(shape, event, 'resize')}
                />
              ) : null}
            </svg>
          ) : null}
        </div>
        <section className={css.side} aria-label={t('spaces.editor.chosen')}>
          {shape ? (
            <>
              <Select
                label={t('spaces.editor.sort')}
                value={shape.sort}
                options={SORTS.map((one) => ({ value: one, label: t(`spaces.editor.tool.${one}`) }))}
                onChange={(sort) =>
                  onAct({
                    act: 'change',
                    id: shape.id,
                    to: { sort, space: stands(sort) ? shape.space : null },
                  })
                }
              />
              {stands(shape.sort) ? (
                <Select
                  label={t('spaces.editor.space')}
                  hint={t('spaces.editor.space.hint')}
                  value={shape.space ?? ''}
                  options={[
                    { value: '', label: t('spaces.editor.space.none') },
                    ...spaces
                      .filter((one) => !placedElsewhere.has(one.id))
                      .map((one) => ({ value: one.id, label: one.name })),
                  ]}
                  onChange={(space) => onAct({ act: 'change', id: shape.id, to: { space: space || null } })}
                />
              ) : null}
              {shape.space === null && shape.sort !== 'wall' ? (
                <TextField
                  label={t('spaces.editor.label')}
                  value={shape.label}
                  maxLength={40}
                  onChange={(text) => onAct({ act: 'change', id: shape.id, to: { label: text } })}
                />
              ) : null}
              <p className="m-soft m-num">
                {t('spaces.editor.place', {
                  x: shape.x,
                  y: shape.y,
                  width: shape.width,
                  height: shape.height,
                })}
              </p>
              <div className="m-row m-wrap">
                <Button icon={Copy} onClick={() => again(shape)}>
                  {t('spaces.editor.again')}
                </Button>
                <Button icon={Trash2} onClick={() => onAct({ act: 'remove', id: shape.id })}>
                  {t('spaces.editor.remove')}
                </Button>
              </div>
            </>
          ) : (
            <p className="m-soft">{t('spaces.editor.nothing')}</p>
          )}
          <Size floor={floor} onAct={onAct} />
        </section>
      </div>
    </div>
  )
}

function Size({ floor, onAct }: { floor: Floor; onAct: (act: Act) => void }) {
  const number = (side: 'width' | 'height') => (
    <TextField
      label={t(`spaces.editor.${side}`)}
      type="number"
      min={4}
      max={200}
      value={String(floor[side])}
      onChange={(text) => {
        const value = Math.max(1, Math.min(200, Math.round(Number(text)) || 1))
        onAct({ act: 'size', width: floor.width, height: floor.height, [side]: value })
      }}
    />
  )
  return (
    <fieldset className={css.size}>
      <legend className="m-label">{t('spaces.editor.size')}</legend>
      {number('width')}
      {number('height')}
    </fieldset>
  )
}

/** A shape in words: what it is, what it is called, where it stands. */
const wordsOf = (shape: Shape, names: ReadonlyMap<string, string>): string =>
  t('spaces.editor.shape', {
    sort: t(`spaces.editor.tool.${shape.sort}`),
    name: shape.space ? (names.get(shape.space) ?? '') : shape.label,
    x: shape.x,
    y: shape.y,
    width: shape.width,
    height: shape.height,
  })

/** The grid on which shapes snap, a line every five cells. */
function lines(floor: Floor, cell: number): string {
  const across = Array.from(
    { length: Math.floor(floor.width / 5) },
    (_, at) => `M${(at + 1) * 5 * cell} 0v${floor.height * cell}`,
  )
  const down = Array.from(
    { length: Math.floor(floor.height / 5) },
    (_, at) => `M0 ${(at + 1) * 5 * cell}h${floor.width * cell}`,
  )
  return [...across, ...down].join('')
}

function Drawn({ shape, cell, name }: { shape: Shape; cell: number; name: string }) {
  const box = boxOf(shape, cell)
  const ring = (
    <rect
      x={box.x - 3}
      y={box.y - 3}
      width={box.width + 6}
      height={box.height + 6}
      rx="6"
      className={css.ring}
    />
  )
  if (!stands(shape.sort)) {
    return (
      <>
        <Still shape={shape} cell={cell} />
        {/* What is thin or only a word is caught by its box. */}
        <rect {...box} className={css.catch} />
        {ring}
      </>
    )
  }
  const fits = widthOf(name) <= box.width - 4
  return (
    <>
      <rect {...box} rx="4" className={css.body} data-space={shape.space ? '' : undefined} />
      {ring}
      {fits ? (
        <text x={box.x + box.width / 2} y={box.y + box.height / 2} className={plan.name}>
          {name}
        </text>
      ) : null}
    </>
  )
}
