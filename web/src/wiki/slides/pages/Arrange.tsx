import { useNavigate } from '@tanstack/react-router'
import {
  ArrowDown,
  ArrowUp,
  ChevronLeft,
  Combine,
  Eye,
  EyeOff,
  MonitorPlay,
  Redo2,
  Undo2,
} from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useActs } from '../../../ground/acts'
import { useParam } from '../../../ground/place'
import { useMe } from '../../../ground/session'
import { useTitle } from '../../../ground/title'
import { Button } from '../../../ground/ui/Button'
import { IconButton } from '../../../ground/ui/IconButton'
import { Select } from '../../../ground/ui/Select'
import { Shown, Skeleton } from '../../../ground/ui/states'
import { TextArea } from '../../../ground/ui/TextArea'
import { t } from '../../../ground/words'
import { PrintGuard } from '../../parts/usePrinting'
import { useTalk, type Talk } from '../data'
import { headingOf, SlideView } from '../parts/SlideView'
import { Strip } from '../parts/Strip'
import { ThemeCards } from '../parts/ThemeCards'
import { arrange, canMerge, dress, hide, merge, move, note, NOTES, split } from '../rules/corrections'
import { LAYOUTS, type Layout, type Slide } from '../rules/deck'
import { useBare } from '../useBare'
import { useCorrections, type Hand } from '../useCorrections'
import css from './arrange.module.css'

/** The slides of a page in a row, to split, join, hide, order, lay out and annotate. */
export default function Arrange() {
  useBare()
  const page = useParam('page')
  const me = useMe()
  const first = useTalk(page)
  const edits = first.talk?.full.page.may.includes('wiki.edit') ?? false
  const hand = useCorrections(page, me.id, edits)
  const { talk, query } = useTalk(page, hand.stored)
  useTitle(t('wiki.present.arrange'))
  return (
    <main className={css.main} id="main" tabIndex={-1}>
      <Shown query={query} of={`wiki.page:${page}`} skeleton={<Skeleton rows={8} />}>
        {() =>
          talk ? (
            <>
              <Desk page={page} talk={talk} hand={hand} write={edits && hand.stored !== undefined} />
              <PrintGuard page={talk.full.page} />
            </>
          ) : (
            <Skeleton rows={8} />
          )
        }
      </Shown>
    </main>
  )
}

function Desk({ page, talk, hand, write }: { page: string; talk: Talk; hand: Hand; write: boolean }) {
  const navigate = useNavigate()
  const { deck } = talk
  const [key, setKey] = useState('')
  const [said, setSaid] = useState('')
  const at = Math.max(
    0,
    deck.slides.findIndex((one) => one.key === key || one.anchors.includes(key)),
  )
  const slide = deck.slides[at]
  const moveTo = (one: Slide, place: number) => {
    if (!write || place < 1 || place >= deck.slides.length) return
    hand.apply(move(deck, one, place))
    setKey(one.key)
    setSaid(t('wiki.present.moved', { place: place + 1 }))
  }
  useActs([
    {
      id: 'wiki.present.undo',
      label: t('wiki.present.undo'),
      icon: Undo2,
      keys: 'mod+z',
      disabled: !hand.canUndo,
      run: hand.undo,
    },
    {
      id: 'wiki.present.redo',
      label: t('wiki.present.redo'),
      icon: Redo2,
      keys: 'shift+mod+z',
      disabled: !hand.canRedo,
      run: hand.redo,
    },
  ])
  return (
    <div className={css.desk}>
      <header className={css.top}>
        <IconButton
          icon={ChevronLeft}
          label={t('wiki.present.back')}
          onClick={() => void navigate({ to: `/wiki/${page}` })}
        />
        <h1 className="m-cut">{talk.cover.title}</h1>
        <span className="m-push" />
        <IconButton
          icon={Undo2}
          label={t('wiki.present.undo')}
          keys="Ctrl+Z"
          disabled={!hand.canUndo}
          onClick={hand.undo}
        />
        <IconButton
          icon={Redo2}
          label={t('wiki.present.redo')}
          disabled={!hand.canRedo}
          onClick={hand.redo}
        />
        <Button
          kind="primary"
          icon={MonitorPlay}
          onClick={() => void navigate({ to: `/wiki/${page}/present` })}
        >
          {t('wiki.present.start')}
        </Button>
      </header>
      <p className="m-hidden" role="status">
        {said}
      </p>
      <Strip talk={talk} at={at} write={write} onPick={(one) => setKey(one.key)} onMove={moveTo} />
      {slide ? (
        <>
          <section className={css.middle} aria-label={headingOf(slide, talk.cover)}>
            <div className={css.slide} data-hidden={slide.hidden || undefined} inert>
              <SlideView
                slide={slide}
                theme={deck.theme}
                cover={talk.cover}
                number={slide.hidden ? undefined : talk.shown.indexOf(slide) + 1}
                of={talk.shown.length}
              />
            </div>
            {slide.layout === 'title' ? null : (
              <div className={css.acts}>
                <Button
                  icon={slide.hidden ? Eye : EyeOff}
                  disabled={!write}
                  onClick={() => hand.apply(hide(deck, slide, !slide.hidden))}
                >
                  {slide.hidden ? t('wiki.present.show') : t('wiki.present.hide')}
                </Button>
                <Button
                  icon={Combine}
                  disabled={!write || !canMerge(deck, slide)}
                  onClick={() => {
                    const before = deck.natural[deck.natural.indexOf(slide.key) - 1]
                    hand.apply(merge(deck, slide))
                    if (before) setKey(before)
                  }}
                >
                  {t('wiki.present.merge')}
                </Button>
                <IconButton
                  icon={ArrowUp}
                  label={t('wiki.present.up')}
                  keys="Alt+↑"
                  disabled={!write || at < 2}
                  onClick={() => moveTo(slide, at - 1)}
                />
                <IconButton
                  icon={ArrowDown}
                  label={t('wiki.present.down')}
                  keys="Alt+↓"
                  disabled={!write || at >= deck.slides.length - 1}
                  onClick={() => moveTo(slide, at + 1)}
                />
              </div>
            )}
          </section>
          <aside className={css.side} aria-label={t('wiki.present.arrange')}>
            {write ? null : <p className="m-soft">{t('wiki.present.read-only')}</p>}
            <Notes
              key={slide.key}
              slide={slide}
              write={write}
              onNote={(text) => hand.apply(note(deck, slide, text))}
            />
            {slide.layout === 'title' || slide.layout === 'section' ? null : (
              <Select<Layout | ''>
                label={t('wiki.present.layout')}
                value={slide.chosen ?? ''}
                disabled={!write}
                options={[
                  {
                    value: '',
                    label: t('wiki.present.layout.auto', { name: t(`wiki.present.layout.${slide.layout}`) }),
                  },
                  ...LAYOUTS.map((one) => ({ value: one, label: t(`wiki.present.layout.${one}`) })),
                ]}
                onChange={(layout) => hand.apply(arrange(deck, slide, layout || undefined))}
              />
            )}
            <Splits
              slide={slide}
              write={write}
              onSplit={(anchor) => hand.apply(split(deck, slide, anchor))}
            />
            <ThemeCards value={deck.theme} disabled={!write} onChange={(theme) => hand.apply(dress(theme))} />
          </aside>
        </>
      ) : null}
    </div>
  )
}

/** Milliseconds after the last letter until notes are written down. */
const PAUSE = 600

function Notes({ slide, write, onNote }: { slide: Slide; write: boolean; onNote: (text: string) => void }) {
  const [text, setText] = useState(slide.notes)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const waiting = useRef<string | null>(null)
  const latest = useRef(onNote)
  useEffect(() => {
    latest.current = onNote
  })
  const flush = () => {
    clearTimeout(timer.current)
    if (waiting.current !== null) latest.current(waiting.current)
    waiting.current = null
  }
  useEffect(() => flush, [])
  // What somebody else wrote meanwhile, unless one is writing here.
  useEffect(() => {
    if (waiting.current === null) setText(slide.notes)
  }, [slide.notes])
  return (
    <TextArea
      label={t('wiki.present.notes')}
      hint={t('wiki.present.notes.hint')}
      rows={5}
      maxLength={NOTES}
      value={text}
      disabled={!write}
      onChange={(value) => {
        setText(value)
        waiting.current = value
        clearTimeout(timer.current)
        timer.current = setTimeout(flush, PAUSE)
      }}
      onBlur={flush}
    />
  )
}

function Splits({
  slide,
  write,
  onSplit,
}: {
  slide: Slide
  write: boolean
  onSplit: (anchor: string) => void
}) {
  const places = slide.anchors.map((anchor, at) => ({ anchor, text: slide.words[at] ?? '' })).slice(1)
  if (slide.layout === 'title') return null
  return (
    <section className={css.splits} aria-label={t('wiki.present.split.title')}>
      <h2>{t('wiki.present.split.title')}</h2>
      {places.length === 0 ? <p className="m-soft">{t('wiki.present.split.none')}</p> : null}
      <ul>
        {places.map(({ anchor, text }) => (
          <li key={anchor}>
            <button
              type="button"
              className={css.split}
              disabled={!write}
              aria-label={t('wiki.present.split.at', { text })}
              data-tip={t('wiki.present.split')}
              onClick={() => onSplit(anchor)}
            >
              <span className="m-cut">{text || '\u2026'}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
