import { useRef, type PointerEvent, type ReactNode } from 'react'
import { t } from '../../../ground/words'
import type { Talk } from '../data'
import css from './stage.module.css'
import { headingOf, SlideView } from './SlideView'

/** Pixels a finger must go to turn a slide. */
const SWIPE = 50

interface Props {
  talk: Talk
  place: number
  black: boolean
  onStep?: (by: 1 | -1) => void
  children?: ReactNode
}

/** The words for a slide: its number and its heading. */
export const saying = (talk: Talk, place: number): string => {
  const slide = talk.shown[place]
  return slide
    ? t('wiki.present.slide', {
        number: place + 1,
        of: talk.shown.length,
        heading: headingOf(slide, talk.cover),
      })
    : ''
}

/** One slide as large as the room it has; turned by pointer and by finger. */
export function Stage({ talk, place, black, onStep, children }: Props) {
  const from = useRef<{ x: number; y: number } | null>(null)
  const slide = talk.shown[place]
  const down = (event: PointerEvent) => {
    from.current = { x: event.clientX, y: event.clientY }
  }
  const up = (event: PointerEvent) => {
    const began = from.current
    from.current = null
    if (!began || (event.target as HTMLElement).closest('a, button')) return
    const across = event.clientX - began.x
    if (Math.abs(across) > SWIPE && Math.abs(across) > Math.abs(event.clientY - began.y))
      onStep?.(across < 0 ? 1 : -1)
    else if (Math.abs(across) < 8 && event.pointerType === 'mouse' && event.button === 0)
      onStep?.(event.clientX < innerWidth / 4 ? -1 : 1)
  }
  return (
    <div className={css.room} onPointerDown={down} onPointerUp={up}>
      {slide ? (
        <section
          className={css.one}
          aria-roledescription={t('wiki.present.stage')}
          aria-label={saying(talk, place)}
          data-black={black || undefined}
          key={slide.key}
        >
          <SlideView
            slide={slide}
            theme={talk.deck.theme}
            cover={talk.cover}
            number={place + 1}
            of={talk.shown.length}
          />
        </section>
      ) : null}
      {children}
    </div>
  )
}
