import { useNavigate } from '@tanstack/react-router'
import {
  ChevronLeft,
  ChevronRight,
  CircleHelp,
  FileDown,
  LayoutGrid,
  Maximize,
  MonitorUp,
  Moon,
  NotebookText,
  Pencil,
  Printer,
  Radio,
  Smartphone,
  Sun,
  X,
} from 'lucide-react'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useParam, useQueryPart } from '../../../ground/place'
import { useMe } from '../../../ground/session'
import { useTitle } from '../../../ground/title'
import { Button } from '../../../ground/ui/Button'
import { IconButton } from '../../../ground/ui/IconButton'
import { Shown, Skeleton } from '../../../ground/ui/states'
import { wrong } from '../../../ground/ui/toasts'
import { t } from '../../../ground/words'
import { usePrinting } from '../../parts/usePrinting'
import { useChannel } from '../channel'
import { endShowing, fetchPaper, showSlide, useTalk, type Talk } from '../data'
import { Paper } from '../parts/Paper'
import { saying, Stage } from '../parts/Stage'
import { ThemeSelect } from '../parts/ThemeSelect'
import { Thumbs } from '../parts/Thumbs'
import { dress } from '../rules/corrections'
import type { ThemeId } from '../rules/deck'
import { placeOf, stepOf } from '../rules/place'
import { useBare } from '../useBare'
import { useCorrections } from '../useCorrections'
import { useFullScreen } from '../useFullScreen'
import { useKeys } from '../useKeys'
import { usePaper } from '../usePaper'
import { useLead, useRunning } from '../useShowing'
import css from './present.module.css'

const Keys = lazy(() => import('../parts/Keys'))
const RemoteCode = lazy(() => import('../parts/RemoteCode'))

/** Where somebody was in a presentation, so that a reload comes back to it. */
const kept = (page: string) => `madang.present.${page}`
const keptNow = (page: string): string => sessionStorage.getItem(kept(page)) ?? ''

/** A page as slides on the whole screen: alone, shown to everybody, or following who presents. */
export default function Present() {
  useBare()
  const page = useParam('page')
  const { talk, query, setTheme } = useDressed(page)
  return (
    <main className={css.main} id="main" tabIndex={-1}>
      <Shown query={query} of={`wiki.page:${page}`} skeleton={<Skeleton rows={4} />}>
        {() =>
          talk ? <Presenting key={page} page={page} talk={talk} onTheme={setTheme} /> : <Skeleton rows={4} />
        }
      </Shown>
    </main>
  )
}

/**
 * A page as slides, in a theme chosen here: who edits the page chooses it for everybody, whoever else for this screen.
 * The page's document is opened only to write the choice down.
 */
function useDressed(page: string) {
  const me = useMe()
  const [theme, setTheme] = useState<ThemeId>()
  const [unsaid, setUnsaid] = useState<ThemeId>()
  const [opened, setOpened] = useState(false)
  const { stored, apply } = useCorrections(page, me.id, opened)
  const found = useTalk(page, stored, theme)
  const edits = found.talk?.full.page.may.includes('wiki.edit') ?? false
  useEffect(() => {
    if (!stored || !unsaid) return
    apply(dress(unsaid))
    setUnsaid(undefined)
    setTheme(undefined)
  }, [stored, unsaid, apply])
  const choose = (chosen: ThemeId) => {
    setTheme(chosen)
    if (!edits) return
    setOpened(true)
    setUnsaid(chosen)
  }
  return { ...found, setTheme: choose }
}

function Presenting({
  page,
  talk,
  onTheme,
}: {
  page: string
  talk: Talk
  onTheme: (theme: ThemeId) => void
}) {
  const me = useMe()
  const navigate = useNavigate()
  const running = useRunning(page)
  const [asked, setAsked] = useQueryPart('follow')
  const [own, setOwn] = useState(() => keptNow(page) || (talk.shown[0]?.key ?? ''))
  const [dark, setDark] = useState(false)
  const [free, setFree] = useState(false)
  const [window, setWindow] = useState<'overview' | 'keys' | 'remote' | null>(null)
  const [digits, setDigits] = useState('')
  const full = useFullScreen()
  const { paper, print } = usePaper()
  const printing = usePrinting(talk.full.page)
  const [fetching, setFetching] = useState(false)
  useTitle(t('wiki.present.start'))

  const leading = running?.presenter === me.id
  const following = running !== null && !leading && asked !== ''
  const bound = following && !free
  const here = bound ? running.slide : own
  const black = bound ? running.black : dark
  const place = placeOf(talk.deck, talk.shown, here)
  const slide = talk.shown[place]?.key ?? ''
  const count = talk.shown.length

  const take = useCallback((to: string, dim: boolean) => {
    setOwn(to)
    setDark(dim)
  }, [])
  useLead(page, leading, slide, black, running, take)
  const say = useChannel(page, (word) => {
    if (word.say === 'hello') say({ say: 'at', slide, black })
    if (word.say === 'go' && !bound) take(word.slide, word.black)
  })
  useEffect(() => {
    say({ say: 'at', slide, black })
    if (slide) sessionStorage.setItem(kept(page), slide)
  }, [say, page, slide, black])

  const goTo = (to: number) => {
    const target = talk.shown[to]
    if (!target) return
    if (following) setFree(true)
    take(target.key, false)
  }
  const step = (by: 1 | -1) => goTo(Math.max(0, Math.min(count - 1, place + by)))
  const dim = () => (following ? undefined : setDark(!dark))
  const share = (over: boolean) => {
    void showSlide(page, slide, black, over).catch(wrong)
    setAsked('')
  }
  const leave = () => {
    if (leading) void endShowing(page).catch(wrong)
    if (document.fullscreenElement) void document.exitFullscreen()
    void navigate({ to: `/wiki/${page}` })
  }
  const fetch = () => {
    if (fetching) return
    setFetching(true)
    void fetchPaper(page, talk)
      .catch(wrong)
      .finally(() => setFetching(false))
  }
  const speaker = () => {
    const opened = globalThis.open(`/wiki/${page}/speaker`, 'madang-speaker', 'popup,width=1120,height=760')
    if (!opened) wrong(new Error(t('wiki.present.speaker.blocked')))
  }

  useKeys((stroke) => {
    if (stroke === 'escape') {
      if (window) setWindow(null)
      else if (!document.fullscreenElement) leave()
      else return false
      return true
    }
    if (window) return false
    if (/^\d$/.test(stroke)) {
      setDigits((digits + stroke).slice(-4))
      return true
    }
    if (stroke === 'enter') {
      if (digits) goTo(Math.min(count, Math.max(1, Number(digits))) - 1)
      setDigits('')
      return digits !== ''
    }
    setDigits('')
    if (stroke === 'b' || stroke === '.') dim()
    else if (stroke === 'f') full.toggle()
    else if (stroke === 'o') setWindow('overview')
    else if (stroke === 's') speaker()
    else if (stroke === '?' || stroke === 'h') setWindow('keys')
    else {
      const to = stepOf(stroke, place, count)
      if (to === null) return false
      goTo(to)
    }
    return true
  })

  return (
    <div className={css.present} data-full={full.on || undefined} data-shown={full.awake || undefined}>
      <h1 className="m-hidden">{talk.cover.title}</h1>
      <p className="m-hidden" role="status">
        {black ? t('wiki.present.black') : saying(talk, place)}
      </p>
      {window === 'overview' ? (
        <div className={css.overview}>
          <header className={css.top}>
            <h2>{t('wiki.present.overview')}</h2>
            <IconButton icon={X} label={t('wiki.present.overview.close')} onClick={() => setWindow(null)} />
          </header>
          <Thumbs
            talk={talk}
            place={place}
            onPick={(to) => {
              goTo(to)
              setWindow(null)
            }}
          />
        </div>
      ) : (
        <Stage talk={talk} place={place} black={black} onStep={step}>
          {digits ? <output className={css.digits}>{digits}</output> : null}
        </Stage>
      )}
      {running && !leading ? (
        <div className={css.who} role="status">
          <Radio size={18} aria-hidden />
          {following
            ? free
              ? t('wiki.present.free')
              : t('wiki.present.following', { name: running.name })
            : t('wiki.present.running', { name: running.name })}
          {bound ? null : (
            <Button
              kind="primary"
              onClick={() => {
                setAsked('1')
                setFree(false)
              }}
            >
              {following ? t('wiki.present.return') : t('wiki.present.follow', { name: running.name })}
            </Button>
          )}
          {talk.full.page.may.includes('wiki.edit') ? (
            <Button kind="quiet" onClick={() => share(true)}>
              {t('wiki.present.share.take')}
            </Button>
          ) : null}
        </div>
      ) : null}
      <div className={css.bar} role="toolbar" aria-label={t('wiki.present.start')}>
        <IconButton icon={X} label={t('wiki.present.exit')} keys="Esc" onClick={leave} />
        <span className={css.gap} />
        <IconButton
          icon={ChevronLeft}
          label={t('wiki.present.previous')}
          keys="←"
          aria-disabled={place === 0}
          onClick={() => step(-1)}
        />
        <span className={`m-num ${css.count}`}>
          {place + 1} / {count}
        </span>
        <IconButton
          icon={ChevronRight}
          label={t('wiki.present.next')}
          keys="→"
          aria-disabled={place === count - 1}
          onClick={() => step(1)}
        />
        <span className={css.gap} />
        <IconButton
          icon={LayoutGrid}
          label={t('wiki.present.overview')}
          keys="O"
          aria-pressed={window === 'overview'}
          onClick={() => setWindow(window === 'overview' ? null : 'overview')}
        />
        <IconButton
          icon={black ? Sun : Moon}
          label={black ? t('wiki.present.light') : t('wiki.present.black')}
          keys="B"
          onClick={dim}
        />
        <IconButton icon={Maximize} label={t('wiki.present.full')} keys="F" onClick={full.toggle} />
        <span className={css.wide}>
          <IconButton icon={NotebookText} label={t('wiki.present.speaker')} keys="S" onClick={speaker} />
          <IconButton
            icon={FileDown}
            label={t('wiki.present.pdf')}
            aria-busy={fetching}
            aria-disabled={fetching}
            onClick={fetch}
          />
          <IconButton
            icon={Printer}
            label={t('wiki.present.print')}
            onClick={() => void printing.print(print)}
          />
          <IconButton
            icon={CircleHelp}
            label={t('wiki.present.help')}
            keys="?"
            onClick={() => setWindow('keys')}
          />
        </span>
        {talk.full.page.may.includes('wiki.edit') ? (
          <IconButton
            icon={Pencil}
            label={t('wiki.present.arrange')}
            onClick={() => void navigate({ to: `/wiki/${page}/arrange` })}
          />
        ) : null}
        <ThemeSelect value={talk.deck.theme} onChange={onTheme} />
        {running && !leading ? null : leading ? (
          <>
            <IconButton
              icon={Smartphone}
              label={t('wiki.present.remote')}
              onClick={() => setWindow('remote')}
            />
            <Button kind="plain" icon={Radio} onClick={() => void endShowing(page).catch(wrong)}>
              {t('wiki.present.share.stop')}
            </Button>
          </>
        ) : (
          <Button kind="primary" icon={MonitorUp} onClick={() => share(false)}>
            {t('wiki.present.share')}
          </Button>
        )}
      </div>
      <span className={css.progress} aria-hidden>
        <i style={{ inlineSize: `${(100 * (place + 1)) / Math.max(1, count)}%` }} />
      </span>
      <Suspense>
        {window === 'keys' ? <Keys onClose={() => setWindow(null)} /> : null}
        {window === 'remote' ? <RemoteCode page={page} onClose={() => setWindow(null)} /> : null}
      </Suspense>
      {printing.guard}
      {paper ? <Paper talk={talk} /> : null}
    </div>
  )
}
