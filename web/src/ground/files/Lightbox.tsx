import { ChevronLeft, ChevronRight, Download, X, ZoomIn, ZoomOut } from 'lucide-react'
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { Dialog, Heading } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { IconButton } from '../ui/IconButton'
import { Spinner } from '../ui/Spinner'
import { wrong } from '../ui/toasts'
import { t } from '../words'
import { contentOf, download, type File } from './data'
import css from './files.module.css'
import { thumbnailOf, usePicture } from './Picture'

interface Props {
  files: readonly File[]
  at: string
  onMove: (id: string) => void
  onClose: () => void
}

interface View {
  scale: number
  x: number
  y: number
}

const WHOLE: View = { scale: 1, x: 0, y: 0 }
const MOST = 6
const STEP = 1.5
/** Pixels a finger moves sideways to turn to the next picture. */
const SWIPE = 60

const held = (scale: number) => Math.min(MOST, Math.max(1, scale))

/** Pictures over the screen: arrow keys and swipes turn, plus, minus, wheel and two fingers zoom. */
export default function Lightbox({ files, at, onMove, onClose }: Props) {
  const index = Math.max(
    0,
    files.findIndex((file) => file.id === at),
  )
  const file = files[index]
  const small = usePicture(file ? thumbnailOf(file, 1024) : null)
  const [view, setView] = useState(WHOLE)
  const large = usePicture(file && view.scale > 1 && file.inline ? `${contentOf(file.id)}?inline=true` : null)
  const fingers = useRef(new Map<number, { x: number; y: number }>())
  const gesture = useRef<{ view: View; apart: number; x: number; y: number } | null>(null)
  if (!file) return null

  const turn = (step: number) => {
    const next = files[index + step]
    if (!next) return
    setView(WHOLE)
    onMove(next.id)
  }
  const zoom = (factor: number) =>
    setView((before) => {
      const scale = held(before.scale * factor)
      return scale === 1 ? WHOLE : { ...before, scale }
    })

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
    const scale = start.apart > 0 ? held((start.view.scale * now.apart) / start.apart) : start.view.scale
    if (scale === 1) return setView(WHOLE)
    setView({ scale, x: start.view.x + now.x - start.x, y: start.view.y + now.y - start.y })
  }
  const end = (event: PointerEvent) => {
    const start = gesture.current
    fingers.current.delete(event.pointerId)
    gesture.current = fingers.current.size > 0 ? { view, ...spread() } : null
    if (!start || start.apart > 0 || start.view.scale > 1 || view.scale > 1) return
    const moved = event.clientX - start.x
    if (Math.abs(moved) > SWIPE) turn(moved < 0 ? 1 : -1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') turn(-1)
    else if (event.key === 'ArrowRight') turn(1)
    else if (event.key === '+' || event.key === '=') zoom(STEP)
    else if (event.key === '-') zoom(1 / STEP)
    else if (event.key === '0') setView(WHOLE)
  }
  const shown = large.url ?? small.url
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => (open ? undefined : onClose())}
      className={`m-veil ${css.dark}`}
    >
      <Modal className={css.lightbox}>
        <Dialog className={css.window}>
          <div className={css.stage} onKeyDown={onKeyDown}>
            <header className={css.bar}>
              <Heading slot="title" level={2} className="m-cut">
                {file.name}
              </Heading>
              <span className="m-num" aria-live="polite">
                {t('files.place', { n: index + 1, of: files.length })}
              </span>
              <IconButton icon={ZoomOut} label={t('files.smaller')} keys="-" onClick={() => zoom(1 / STEP)} />
              <IconButton icon={ZoomIn} label={t('files.larger')} keys="+" onClick={() => zoom(STEP)} />
              <IconButton
                icon={Download}
                label={t('files.download')}
                onClick={() => void download(contentOf(file.id), file.name).catch(wrong)}
              />
              <IconButton icon={X} label={t('ground.close')} onClick={onClose} autoFocus />
            </header>
            <div
              className={css.picture}
              onPointerDown={begin}
              onPointerMove={move}
              onPointerUp={end}
              onPointerCancel={end}
              onWheel={(event) => zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15)}
              onDoubleClick={() => (view.scale > 1 ? setView(WHOLE) : zoom(2.5))}
            >
              {shown ? (
                <img
                  src={shown}
                  alt={file.name}
                  draggable={false}
                  style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}
                />
              ) : small.failed ? (
                <p>{t('problem.files.no-thumbnail')}</p>
              ) : (
                <Spinner />
              )}
            </div>
            {index > 0 ? (
              <IconButton
                icon={ChevronLeft}
                label={t('files.previous')}
                className={css.previous}
                onClick={() => turn(-1)}
              />
            ) : null}
            {index < files.length - 1 ? (
              <IconButton
                icon={ChevronRight}
                label={t('files.next')}
                className={css.next}
                onClick={() => turn(1)}
              />
            ) : null}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
