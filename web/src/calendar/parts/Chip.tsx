import { Lock, Repeat, X } from 'lucide-react'
import { memo, type PointerEvent, type CSSProperties } from 'react'
import { t } from '../../ground/words'
import type { Item } from '../rules/item'
import { spanWords } from '../rules/saying'
import { clockOf } from '../rules/wall'
import css from './Chip.module.css'

/** What a view does with what it shows. */
export interface GridActs {
  /** Shows what is known of it beside it. */
  open: (item: Item, anchor: HTMLElement) => void
  /** Begins a new one. */
  create: (
    span: { start: number; end: number },
    allDay: boolean,
    anchor: HTMLElement,
    person?: string,
  ) => void
  /** Puts it to another time. */
  move: (item: Item, span: { start: number; end: number }) => void
  /** Names of calendars by id. */
  names: ReadonlyMap<string, string>
}

/** What an item is called on screen: the kind of the thing where only the time is known. */
export const titleOf = (item: Item): string =>
  item.title || (item.veiled ? t('calendar.busy') : t('calendar.untitled'))

/** All of it in one sentence, for who hears it. */
export function wordsOf(item: Item, names: ReadonlyMap<string, string>): string {
  return [
    item.cancelled ? t('calendar.cancelled') : '',
    titleOf(item),
    spanWords(item),
    item.place,
    item.calendar ? (names.get(item.calendar) ?? '') : '',
    item.recurs ? t('calendar.recurs') : '',
    item.private ? t('calendar.private') : '',
    item.partstat ? t(`calendar.partstat.${answerWord(item.partstat)}`) : '',
  ]
    .filter(Boolean)
    .join(', ')
}

export type Answer = 'accepted' | 'tentative' | 'declined' | 'needs-action' | 'delegated'

/** An answer as iTIP writes it, as the words name it. */
export function answerWord(partstat: string): Answer {
  const word = partstat.toLowerCase()
  return word === 'accepted' || word === 'tentative' || word === 'declined' || word === 'delegated'
    ? word
    : 'needs-action'
}

interface Props {
  item: Item
  shape: 'bar' | 'line' | 'box'
  names: ReadonlyMap<string, string>
  tab: boolean
  style?: CSSProperties
  before?: boolean
  after?: boolean
  dimmed?: boolean
  /** Shorter than two lines. */
  short?: boolean
  onOpen: (item: Item, anchor: HTMLElement) => void
  onPress?: (item: Item, event: PointerEvent<HTMLElement>) => void
  /** Takes hold of the lower edge. */
  onEdge?: (item: Item, event: PointerEvent<HTMLElement>) => void
}

/** One event in a grid. */
export const Chip = memo(function Chip(props: Props) {
  const { item, shape, names, tab, style, before, after, dimmed, short, onOpen, onPress, onEdge } = props
  const answer = item.partstat ? answerWord(item.partstat) : null
  return (
    <button
      type="button"
      className={css.chip}
      data-item={item.key}
      data-shape={shape}
      data-short={short || undefined}
      data-before={before || undefined}
      data-after={after || undefined}
      data-dimmed={dimmed || undefined}
      data-free={item.busy === 'free' || undefined}
      data-open={
        item.busy === 'tentative' || answer === 'needs-action' || answer === 'tentative' || undefined
      }
      data-off={item.cancelled || answer === 'declined' || undefined}
      tabIndex={tab ? 0 : -1}
      style={{ ...style, ['--chip' as string]: item.ink }}
      onClick={(event) => {
        event.stopPropagation()
        onOpen(item, event.currentTarget)
      }}
      onPointerDown={(event) => {
        if (event.pointerType !== 'touch') event.stopPropagation()
        if (item.mayEdit) onPress?.(item, event)
      }}
    >
      <span className="m-hidden">{wordsOf(item, names)}</span>
      {shape === 'line' ? <span className={css.dot} aria-hidden /> : null}
      {shape !== 'box' && !item.allDay && !before ? (
        <span className={css.time} aria-hidden>
          {clockOf(item.start)}
        </span>
      ) : null}
      <span className={css.title} aria-hidden>
        {titleOf(item)}
      </span>
      {shape === 'box' ? (
        <span className={css.more} aria-hidden>
          {clockOf(item.start)}
          <span className={css.rest}>
            {'\u2013'}
            {clockOf(item.end, true)}
            {item.place ? ` ${item.place}` : ''}
          </span>
        </span>
      ) : null}
      {item.cancelled ? <X size={12} aria-hidden className={css.sign} /> : null}
      {item.private ? <Lock size={12} aria-hidden className={css.sign} /> : null}
      {item.recurs && shape === 'box' && !short ? (
        <Repeat size={12} aria-hidden className={css.sign} />
      ) : null}
      {onEdge && item.mayEdit ? (
        <span
          className={css.edge}
          aria-hidden
          onPointerDown={(event) => {
            event.stopPropagation()
            onEdge(item, event)
          }}
        />
      ) : null}
    </button>
  )
})
