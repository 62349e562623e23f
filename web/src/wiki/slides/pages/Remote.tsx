import { ChevronLeft, ChevronRight, Moon, Sun } from 'lucide-react'
import { useParam } from '../../../ground/place'
import { useMe } from '../../../ground/session'
import { useTitle } from '../../../ground/title'
import { Button } from '../../../ground/ui/Button'
import { Shown, Skeleton } from '../../../ground/ui/states'
import { wrong } from '../../../ground/ui/toasts'
import { t } from '../../../ground/words'
import { showSlide, useTalk, type Running, type Talk } from '../data'
import { SlideView } from '../parts/SlideView'
import { saying } from '../parts/Stage'
import { Timer } from '../parts/Timer'
import { placeOf, stepOf } from '../rules/place'
import { useBare } from '../useBare'
import { useKeys } from '../useKeys'
import { useRunning } from '../useShowing'
import css from './remote.module.css'

/** A phone that turns the slides of the presentation that runs with the same account. */
export default function Remote() {
  useBare()
  const page = useParam('page')
  const me = useMe()
  const { talk, query } = useTalk(page)
  const running = useRunning(page)
  useTitle(t('wiki.present.remote'))
  return (
    <main className={css.main} id="main" tabIndex={-1}>
      <h1 className="m-hidden">{t('wiki.present.remote')}</h1>
      <Shown query={query} of={`wiki.page:${page}`} skeleton={<Skeleton rows={6} />}>
        {() =>
          talk && running?.presenter === me.id ? (
            <Control page={page} talk={talk} running={running} />
          ) : (
            <p className={css.none}>{t('wiki.present.remote.none')}</p>
          )
        }
      </Shown>
    </main>
  )
}

function Control({ page, talk, running }: { page: string; talk: Talk; running: Running }) {
  const place = placeOf(talk.deck, talk.shown, running.slide)
  const count = talk.shown.length
  const slide = talk.shown[place]
  const go = (to: number, black = false) => {
    const target = talk.shown[Math.max(0, Math.min(count - 1, to))]
    if (target) void showSlide(page, target.key, black).catch(wrong)
  }
  useKeys((stroke) => {
    const to = stepOf(stroke, place, count)
    if (to !== null) go(to)
    return to !== null
  })
  return (
    <div className={css.control}>
      <p className="m-hidden" role="status">
        {saying(talk, place)}
      </p>
      <div className={css.slide} data-black={running.black || undefined} inert>
        {slide ? (
          <SlideView slide={slide} theme={talk.deck.theme} cover={talk.cover} number={place + 1} of={count} />
        ) : null}
      </div>
      <section className={css.notes} aria-label={t('wiki.present.notes')} tabIndex={0}>
        <p className={slide?.notes ? css.text : 'm-soft'}>{slide?.notes || t('wiki.present.notes.none')}</p>
      </section>
      <Timer page={page} />
      <div className={css.turn}>
        <Button icon={ChevronLeft} onClick={() => go(place - 1)} aria-disabled={place === 0}>
          {t('wiki.present.previous')}
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
      <div className={css.more}>
        <span className="m-num">{`${place + 1} / ${count}`}</span>
        <Button icon={running.black ? Sun : Moon} kind="quiet" onClick={() => go(place, !running.black)}>
          {running.black ? t('wiki.present.light') : t('wiki.present.black')}
        </Button>
      </div>
    </div>
  )
}
