import { ChevronLeft, ChevronRight, Moon, Sun } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useParam } from '../../../ground/place'
import { useTitle } from '../../../ground/title'
import { Button } from '../../../ground/ui/Button'
import { Shown, Skeleton } from '../../../ground/ui/states'
import { t } from '../../../ground/words'
import { PrintGuard } from '../../parts/usePrinting'
import { useChannel } from '../channel'
import { useTalk, type Talk } from '../data'
import { SlideView } from '../parts/SlideView'
import { saying } from '../parts/Stage'
import { Timer } from '../parts/Timer'
import { placeOf, stepOf } from '../rules/place'
import { useBare } from '../useBare'
import { useKeys } from '../useKeys'
import css from './speaker.module.css'

/** What the speaker sees in a window of their own: this slide, the next, notes and the time. */
export default function Speaker() {
  useBare()
  const page = useParam('page')
  const { talk, query } = useTalk(page)
  useTitle(t('wiki.present.speaker'))
  return (
    <main className={css.main} id="main" tabIndex={-1}>
      <Shown query={query} of={`wiki.page:${page}`} skeleton={<Skeleton rows={6} />}>
        {() =>
          talk ? (
            <>
              <View page={page} talk={talk} />
              <PrintGuard page={talk.full.page} />
            </>
          ) : (
            <Skeleton rows={6} />
          )
        }
      </Shown>
    </main>
  )
}

function View({ page, talk }: { page: string; talk: Talk }) {
  const [at, setAt] = useState({ slide: '', black: false })
  const say = useChannel(page, (word) => {
    if (word.say === 'at') setAt({ slide: word.slide, black: word.black })
  })
  useEffect(() => {
    const asking = setTimeout(() => say({ say: 'hello' }))
    return () => clearTimeout(asking)
  }, [say])
  const place = placeOf(talk.deck, talk.shown, at.slide)
  const slide = talk.shown[place]
  const next = talk.shown[place + 1]
  const count = talk.shown.length
  const go = (to: number, black = false) => {
    const target = talk.shown[Math.max(0, Math.min(count - 1, to))]
    if (!target) return
    setAt({ slide: target.key, black })
    say({ say: 'go', slide: target.key, black })
  }
  useKeys((stroke) => {
    if (stroke === 'b' || stroke === '.') {
      go(place, !at.black)
      return true
    }
    const to = stepOf(stroke, place, count)
    if (to !== null) go(to)
    return to !== null
  })
  return (
    <div className={css.view}>
      <h1 className="m-hidden">{t('wiki.present.speaker')}</h1>
      <p className="m-hidden" role="status">
        {saying(talk, place)}
      </p>
      <section className={css.now} aria-label={t('wiki.present.now')}>
        <h2>
          {t('wiki.present.now')} <span className="m-num m-soft">{`${place + 1} / ${count}`}</span>
        </h2>
        <div className={css.slide} data-black={at.black || undefined} inert>
          {slide ? (
            <SlideView
              slide={slide}
              theme={talk.deck.theme}
              cover={talk.cover}
              number={place + 1}
              of={count}
            />
          ) : null}
        </div>
        <div className={css.turn}>
          <Button icon={ChevronLeft} onClick={() => go(place - 1)} aria-disabled={place === 0}>
            {t('wiki.present.previous')}
          </Button>
          <Button icon={at.black ? Sun : Moon} kind="quiet" onClick={() => go(place, !at.black)}>
            {at.black ? t('wiki.present.light') : t('wiki.present.black')}
          </Button>
          <Button
            icon={ChevronRight}
            className={css.onwards}
            kind="primary"
            onClick={() => go(place + 1)}
            aria-disabled={place === count - 1}
          >
            {t('wiki.present.next')}
          </Button>
        </div>
      </section>
      <section className={css.next} aria-label={t('wiki.present.upcoming')}>
        <h2>{t('wiki.present.upcoming')}</h2>
        <div className={css.slide} inert>
          {next ? (
            <SlideView
              slide={next}
              theme={talk.deck.theme}
              cover={talk.cover}
              number={place + 2}
              of={count}
            />
          ) : (
            <p className={css.last}>{t('wiki.present.nothing-next')}</p>
          )}
        </div>
      </section>
      <section className={css.notes} aria-label={t('wiki.present.notes')} tabIndex={0}>
        <h2>{t('wiki.present.notes')}</h2>
        <p className={slide?.notes ? css.text : 'm-soft'}>{slide?.notes || t('wiki.present.notes.none')}</p>
      </section>
      <footer className={css.foot}>
        <Timer page={page} />
      </footer>
    </div>
  )
}
