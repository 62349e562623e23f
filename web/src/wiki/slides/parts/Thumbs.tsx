import { t } from '../../../ground/words'
import type { Talk } from '../data'
import { headingOf, SlideView } from './SlideView'
import css from './thumbs.module.css'

interface Props {
  talk: Talk
  place: number
  onPick: (place: number) => void
}

/** All slides at a glance, to jump to one. */
export function Thumbs({ talk, place, onPick }: Props) {
  return (
    <ol className={css.grid} aria-label={t('wiki.present.overview')}>
      {talk.shown.map((slide, at) => (
        <li key={slide.key} aria-current={at === place || undefined}>
          <div className={css.face} inert>
            <SlideView
              slide={slide}
              theme={talk.deck.theme}
              cover={talk.cover}
              number={at + 1}
              of={talk.shown.length}
            />
          </div>
          <button type="button" className={css.pick} autoFocus={at === place} onClick={() => onPick(at)}>
            <b>{at + 1}</b> {headingOf(slide, talk.cover)}
          </button>
        </li>
      ))}
    </ol>
  )
}
