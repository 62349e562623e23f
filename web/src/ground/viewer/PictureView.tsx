import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { usePicture } from '../files/Picture'
import { Spinner } from '../ui/Spinner'
import { t } from '../words'
import { Bar } from './Bar'
import { sourceOf } from './data'
import { Zoom } from './Tools'
import type { ViewProps } from './Viewer'
import css from './viewer.module.css'
import { Watermark } from './Watermark'

interface View {
  scale: number
  x: number
  y: number
}

const WHOLE: View = { scale: 1, x: 0, y: 0 }
const MOST = 8
const STEP = 1.5
/** Pixels a finger moves sideways to turn to the next file. */
const SWIPE = 60

/** A picture: wheel, two fingers and keys zoom, a swipe turns to the next file. */
export default function PictureView(props: ViewProps) {
  const { look, onPrevious, onNext, onFailed } = props
  const { url, failed } = usePicture(sourceOf(look))
  const [view, setView] = useState(WHOLE)
  const fingers = useRef(new Map<number, { x: number; y: number }>())
  const gesture = useRef<{ view: View; apart: number; x: number; y: number } | null>(null)

  const scaled = (before: View, scale: number): View =>
    scale <= 1 ? WHOLE : { ...before, scale: Math.min(scale, MOST) }
  const zoom = (factor: number) => setView((before) => scaled(before, before.scale * factor))
  /** Middle of the fingers and how far they are apart. */
  const spread = () => {
    const [one, two] = [...fingers.current.values()]
    if (!one) return { apart: 0, x: 0, y: 0 }
    if (!two) return { apart: 0, ...one }
    return { apart: Math.hypot(one.x - two.x, one.y - two.y), x: (one.x + two.x) / 2, y: (one.y + two.y) / 2 }
  }
  const begin = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
    gesture.current = { view, ...spread() }
  }
  const move = (event: PointerEvent) => {
    const start = gesture.current
    if (!start || !fingers.current.has(event.pointerId)) return
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
    const now = spread()
    const scale = start.apart > 0 ? (start.view.scale * now.apart) / start.apart : start.view.scale
    setView(
      scaled({ ...start.view, x: start.view.x + now.x - start.x, y: start.view.y + now.y - start.y }, scale),
    )
  }
  const end = (event: PointerEvent) => {
    const start = gesture.current
    fingers.current.delete(event.pointerId)
    gesture.current = fingers.current.size > 0 ? { view, ...spread() } : null
    if (!start || start.apart > 0 || start.view.scale > 1 || view.scale > 1) return
    const moved = event.clientX - start.x
    if (moved > SWIPE) onPrevious?.()
    else if (moved < -SWIPE) onNext?.()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === '+' || event.key === '=') zoom(STEP)
    else if (event.key === '-') zoom(1 / STEP)
    else if (event.key === '0') setView(WHOLE)
    else if (event.key === 'ArrowLeft' && onPrevious) onPrevious()
    else if (event.key === 'ArrowRight' && onNext) onNext()
    else return
    event.preventDefault()
  }
  return (
    <div className={css.body} onKeyDown={keys}>
      <Bar
        {...props}
        onPrint={() => window.print()}
        tools={<Zoom onZoom={(up) => zoom(up ? STEP : 1 / STEP)} onWhole={() => setView(WHOLE)} />}
      />
      <div className={css.stage}>
        <div
          className={css.picture}
          tabIndex={0}
          role="region"
          aria-label={t('convert.contents', { name: look.name })}
          onPointerDown={begin}
          onPointerMove={move}
          onPointerUp={end}
          onPointerCancel={end}
          onWheel={(event) => zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15)}
          onDoubleClick={() => (view.scale > 1 ? setView(WHOLE) : zoom(2.5))}
        >
          {url ? (
            <img
              src={url}
              alt={look.name}
              draggable={false}
              onError={onFailed}
              style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}
            />
          ) : failed ? (
            <p>{t('convert.nothing')}</p>
          ) : (
            <Spinner />
          )}
        </div>
        <Watermark look={look} />
      </div>
    </div>
  )
}
