import type { Talk } from '../data'
import { SlideView } from './SlideView'
import css from './paper.module.css'

/** All slides on paper, one a page; beside the screen until it is printed. */
export const Paper = ({ talk }: { talk: Talk }) => (
  <div className={css.paper} inert aria-hidden>
    {talk.shown.map((slide, at) => (
      <div key={slide.key} className={css.page}>
        <SlideView
          slide={slide}
          theme={talk.deck.theme}
          cover={talk.cover}
          number={at + 1}
          of={talk.shown.length}
        />
      </div>
    ))}
  </div>
)
