import { ChevronDown, ChevronUp, Maximize2, Search, ZoomIn, ZoomOut } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { onEnter } from '../ime'
import { IconButton } from '../ui/IconButton'
import { t } from '../words'
import css from './viewer.module.css'

interface PagesProps {
  page: number
  pages: number
  onGo: (page: number) => void
}

/** The page in sight, typed or stepped. */
export function Pages({ page, pages, onGo }: PagesProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const go = () => {
    if (typed && /^\d+$/.test(typed)) onGo(Math.min(Math.max(Number(typed), 1), pages))
    setTyped(null)
  }
  return (
    <span className={css.pages}>
      <IconButton
        icon={ChevronUp}
        label={t('convert.previous-page')}
        disabled={page <= 1}
        onClick={() => onGo(page - 1)}
      />
      <input
        className="m-num"
        aria-label={t('convert.page-field')}
        inputMode="numeric"
        value={typed ?? String(page)}
        onChange={(event) => setTyped(event.target.value.slice(0, 6))}
        onBlur={go}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go()
        }}
      />
      <span className="m-num" aria-hidden>
        / {pages}
      </span>
      <span className="m-hidden" role="status">
        {t('convert.page-of', { n: page, of: pages })}
      </span>
      <IconButton
        icon={ChevronDown}
        label={t('convert.next-page')}
        disabled={page >= pages}
        onClick={() => onGo(page + 1)}
      />
    </span>
  )
}

interface ZoomProps {
  onZoom: (up: boolean) => void
  onWhole: () => void
}

/** Larger, smaller, the whole width. */
export function Zoom({ onZoom, onWhole }: ZoomProps) {
  return (
    <>
      <IconButton icon={ZoomOut} label={t('convert.smaller')} keys="-" onClick={() => onZoom(false)} />
      <IconButton icon={ZoomIn} label={t('convert.larger')} keys="+" onClick={() => onZoom(true)} />
      <span className={css.wide}>
        <IconButton icon={Maximize2} label={t('convert.whole')} keys="0" onClick={onWhole} />
      </span>
    </>
  )
}

interface FindProps {
  open: boolean
  onOpen: (open: boolean) => void
  /** Looks for the text; `back` goes the other way. */
  onFind: (text: string, back: boolean) => void
  /** What was found, in words. */
  found: string
}

/** A field that looks for words in the contents. */
export function Find({ open, onOpen, onFind, found }: FindProps) {
  const field = useRef<HTMLInputElement>(null)
  const wish = useRef(onFind)
  useEffect(() => {
    wish.current = onFind
  })
  useEffect(() => {
    const input = field.current
    if (!open || !input) return undefined
    input.focus()
    return onEnter(input, () => wish.current(input.value, false))
  }, [open])
  if (!open)
    return <IconButton icon={Search} label={t('convert.find')} keys="mod+f" onClick={() => onOpen(true)} />
  const look = (back: boolean) => wish.current(field.current?.value ?? '', back)
  return (
    <span className={css.find} role="search">
      <input
        ref={field}
        type="search"
        aria-label={t('convert.find')}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
          event.stopPropagation()
          onOpen(false)
        }}
      />
      <span className="m-caption m-soft m-num" role="status">
        {found}
      </span>
      <IconButton icon={ChevronUp} label={t('convert.find-previous')} onClick={() => look(true)} />
      <IconButton icon={ChevronDown} label={t('convert.find-next')} onClick={() => look(false)} />
    </span>
  )
}
