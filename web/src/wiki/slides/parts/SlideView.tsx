import { useMemo, type ReactNode } from 'react'
import { t } from '../../../ground/words'
import { Blocks } from '../../view/Blocks'
import { Inline } from '../../view/Inline'
import { Reading } from '../../view/manner'
import { plainText, type DocNode } from '../../view/model'
import view from '../../view/view.module.css'
import type { Slide, ThemeId } from '../rules/deck'
import { figureOf } from '../rules/layout'
import css from './slide.module.css'
import courtyard from '../themes/courtyard.module.css'
import ink from '../themes/ink.module.css'
import large from '../themes/large.module.css'
import office from '../themes/office.module.css'
import report from '../themes/report.module.css'
import { useFit } from './useFit'

const LOOK: Readonly<Record<ThemeId, string | undefined>> = {
  office: office.theme,
  courtyard: courtyard.theme,
  ink: ink.theme,
  report: report.theme,
  large: large.theme,
}

/** What stands on every slide of a deck. */
export interface Cover {
  title: string
  /** Who presents, and when: lines of the title slide. */
  lines: readonly string[]
}

interface Props {
  slide: Slide
  theme: ThemeId
  cover: Cover
  /** Place among the slides shown, from 1; absent for one that is left out. */
  number?: number
  of: number
}

/** The heading of a slide in words. */
export function headingOf(slide: Slide, cover: Cover): string {
  if (slide.layout === 'title') return cover.title
  if (!slide.heading) return plainText({ type: 'doc', content: slide.blocks }).trim().slice(0, 60)
  const heading = plainText(slide.heading)
  return slide.continued ? t('wiki.present.continued', { heading }) : heading
}

const draw = (blocks: readonly DocNode[]) => <Blocks of={{ type: 'doc', content: blocks }} />

function Body({ slide }: { slide: Slide }): ReactNode {
  const { blocks, layout } = slide
  if (layout === 'number' && blocks[0]) {
    const found = figureOf(blocks[0])
    if (found)
      return (
        <>
          <p data-part="figure">{found.figure}</p>
          <p data-part="around">{found.rest}</p>
          {draw(blocks.slice(1))}
        </>
      )
  }
  if (layout === 'text-image') {
    const pictures = blocks.filter((one) => one.type === 'image')
    return (
      <>
        <div data-part="words" className={view.flow}>
          {draw(blocks.filter((one) => one.type !== 'image'))}
        </div>
        <div data-part="pictures">{draw(pictures)}</div>
      </>
    )
  }
  return draw(blocks)
}

const MANNER = { above: 2, anchors: false, sharp: true }

/** One slide, as large as the box it stands in: everything on it is measured in its own width. */
export function SlideView({ slide, theme, cover, number, of }: Props) {
  const body = useFit(slide, theme)
  const heading = headingOf(slide, cover)
  const inside = useMemo(
    () => (
      <Reading value={MANNER}>
        <Body slide={slide} />
      </Reading>
    ),
    [slide],
  )
  const named = slide.heading !== null && slide.layout !== 'title'
  return (
    <div className={css.frame}>
      <div
        className={`${css.slide} ${LOOK[theme] ?? ''}`}
        data-layout={slide.layout}
        data-named={named || undefined}
        data-theme-name={theme}
      >
        <span data-part="ornament" aria-hidden />
        {slide.layout === 'title' ? (
          <header data-part="cover">
            <h2>{cover.title}</h2>
            {cover.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </header>
        ) : (
          <>
            <header data-part="head">
              {named && slide.section ? <p data-part="section">{slide.section}</p> : null}
              {named && slide.heading ? (
                <h2>{slide.continued ? heading : <Inline of={slide.heading} />}</h2>
              ) : null}
            </header>
            {slide.layout === 'section' ? null : (
              <div data-part="body" className={view.flow} ref={body}>
                {inside}
              </div>
            )}
          </>
        )}
        <footer data-part="foot" aria-hidden>
          <span data-part="of">{cover.title}</span>
          {number === undefined ? null : (
            <span data-part="number">
              <b>{number}</b> <span>/ {of}</span>
            </span>
          )}
        </footer>
        <span data-part="progress" aria-hidden>
          <i style={{ inlineSize: `${(100 * (number ?? 0)) / Math.max(1, of)}%` }} />
        </span>
      </div>
    </div>
  )
}
