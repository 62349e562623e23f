import { EyeOff } from 'lucide-react'
import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react'
import { t } from '../../../ground/words'
import type { Talk } from '../data'
import type { Slide } from '../rules/deck'
import { headingOf, SlideView } from './SlideView'
import css from './strip.module.css'

interface Props {
  talk: Talk
  at: number
  write: boolean
  onPick: (slide: Slide) => void
  onMove: (slide: Slide, place: number) => void
}

/** The slides one below the other; picked with the arrows, moved with Alt and the arrows or by dragging. */
export function Strip({ talk, at, write, onPick, onMove }: Props) {
  const { slides, theme } = talk.deck
  const list = useRef<HTMLOListElement>(null)
  const [over, setOver] = useState<number | null>(null)
  const dragged = useRef<Slide | null>(null)
  const focused = useRef(false)
  useEffect(() => {
    const here = list.current?.querySelectorAll('button')[at]
    here?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    if (focused.current) here?.focus()
  }, [at])
  const key = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    const here = slides[at]
    if (!by || !here) return
    event.preventDefault()
    event.stopPropagation()
    if (event.altKey) return onMove(here, at + by)
    const next = slides[at + by]
    if (next) onPick(next)
  }
  const drop = (event: DragEvent, place: number) => {
    event.preventDefault()
    setOver(null)
    const one = dragged.current
    if (!one) return
    const from = slides.indexOf(one)
    onMove(one, Math.max(1, from < place ? place - 1 : place))
  }
  return (
    <nav className={css.strip} aria-label={t('wiki.present.strip')}>
      <ol
        ref={list}
        onKeyDown={key}
        onFocus={() => {
          focused.current = true
        }}
        onBlur={() => {
          focused.current = false
        }}
      >
        {slides.map((slide, place) => (
          <li
            key={slide.key}
            data-over={over === place || undefined}
            onDragOver={(event) => {
              if (!dragged.current || place === 0) return
              event.preventDefault()
              setOver(place)
            }}
            onDrop={(event) => drop(event, place)}
          >
            <div className={css.holder}>
              <div className={css.face} data-hidden={slide.hidden || undefined} inert>
                <SlideView
                  slide={slide}
                  theme={theme}
                  cover={talk.cover}
                  number={slide.hidden ? undefined : talk.shown.indexOf(slide) + 1}
                  of={talk.shown.length}
                />
              </div>
              {/* A button cannot be dragged: the picture of the slide is. */}
              <span
                className={css.pull}
                aria-hidden
                draggable={write && slide.layout !== 'title'}
                onClick={() => onPick(slide)}
                onDragStart={(event) => {
                  dragged.current = slide
                  event.dataTransfer.setData('application/x-madang-slide', slide.key)
                  event.dataTransfer.effectAllowed = 'move'
                  const row = event.currentTarget.closest('li')
                  if (row) event.dataTransfer.setDragImage(row, 24, 24)
                }}
                onDragEnd={() => {
                  dragged.current = null
                  setOver(null)
                }}
              />
            </div>
            <button
              type="button"
              className={css.pick}
              aria-current={place === at || undefined}
              tabIndex={place === at ? 0 : -1}
              onClick={() => onPick(slide)}
            >
              {slide.hidden ? (
                <EyeOff size={16} role="img" aria-label={t('wiki.present.hidden')} />
              ) : (
                <b>{talk.shown.indexOf(slide) + 1}</b>
              )}
              <span className="m-cut">{headingOf(slide, talk.cover)}</span>
            </button>
          </li>
        ))}
      </ol>
      {write ? <p className={`m-caption m-soft ${css.hint}`}>{t('wiki.present.strip.hint')}</p> : null}
    </nav>
  )
}
