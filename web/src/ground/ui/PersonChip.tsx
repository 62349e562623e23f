import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useId, useMemo, useRef, useState } from 'react'
import { placeOf, slices } from '../house'
import { Avatar } from './Avatar'
import { Skeleton } from './states'

interface Props {
  id: string
  fn: string
  /** Title of the post, said after the name. */
  title?: string | null
  portrait?: string | null
}

/** Milliseconds of pointing before the card opens. */
const PATIENCE = 350
const CARD_WIDTH = 280

/** A person: name and title; their card on hover or focus, their page on click. Escape closes the card. */
export function PersonChip({ id, fn, title, portrait }: Props) {
  const [at, setAt] = useState<{ left: number; top: number } | null>(null)
  const chip = useRef<HTMLSpanElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const card = useId()
  const load = slices().find((slice) => slice.personCard)?.personCard
  const Inside = useMemo(() => (load ? lazy(load) : null), [load])

  const open = () => {
    const box = chip.current?.getBoundingClientRect()
    if (!box || !Inside) return
    const left = Math.max(8, Math.min(box.left, innerWidth - CARD_WIDTH - 8))
    setAt({ left, top: Math.min(box.bottom + 4, innerHeight - 220) })
  }
  const soon = (run: () => void) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(run, PATIENCE)
  }
  const shut = () => {
    clearTimeout(timer.current)
    setAt(null)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <span
      ref={chip}
      onPointerEnter={(event) => (event.pointerType === 'touch' ? undefined : soon(open))}
      onPointerLeave={() => soon(shut)}
      onFocus={() => soon(open)}
      onBlur={() => soon(shut)}
      onKeyDown={(event) => (event.key === 'Escape' && at ? shut() : undefined)}
    >
      <Link to={placeOf(`people.person:${id}`)} className="m-person" aria-describedby={at ? card : undefined}>
        <Avatar id={id} fn={fn} portrait={portrait} size={24} />
        <span className="m-cut">
          {fn}
          {title ? ` ${title}` : null}
        </span>
      </Link>
      {at && Inside ? (
        <span className="m-person-card" id={card} style={at}>
          <Suspense fallback={<Skeleton rows={3} shape="text" />}>
            <Inside id={id} />
          </Suspense>
        </span>
      ) : null}
    </span>
  )
}
