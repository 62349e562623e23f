import { ArrowDown, ArrowUp, Check, GripVertical, ListPlus, Plus, Trash2 } from 'lucide-react'
import { useState, type DragEvent, type KeyboardEvent } from 'react'
import { keysText } from '../../ground/acts'
import { clock } from '../../ground/dates'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { Empty } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import {
  addItem,
  changeItem,
  dropItem,
  orderItems,
  takeOutline,
  type Item,
  type Read,
} from '../data/meetings'
import { beginnings, left } from '../rules/clock'
import { dropped, placed } from '../rules/order'
import { useSince } from './Clock'
import css from './Agenda.module.css'

const USUAL_MINUTES = 10

/** A number of minutes, saved when the field is left. */
function MinutesField({ meeting, item }: { meeting: string; item: Item }) {
  const [text, setText] = useState<string | null>(null)
  const save = () => {
    const minutes = Number(text)
    setText(null)
    if (
      text !== null &&
      Number.isInteger(minutes) &&
      minutes >= 0 &&
      minutes <= 1440 &&
      minutes !== item.minutes
    )
      void changeItem(meeting, item, { minutes })
  }
  return (
    <TextField
      label={t('meetings.item.minutes', { title: item.title })}
      hideLabel
      inputMode="numeric"
      value={text ?? String(item.minutes)}
      onChange={(next) => setText(next.replace(/\D/g, '').slice(0, 4))}
      onBlur={save}
      end={<span className={css.unit}>{t('meetings.minute')}</span>}
    />
  )
}

function TitleField({ meeting, item }: { meeting: string; item: Item }) {
  const [text, setText] = useState<string | null>(null)
  const save = () => {
    const title = text?.trim()
    setText(null)
    if (title && title !== item.title) void changeItem(meeting, item, { title })
  }
  return (
    <TextField
      label={t('meetings.item.title', { title: item.title })}
      hideLabel
      maxLength={300}
      value={text ?? item.title}
      onChange={setText}
      onBlur={save}
    />
  )
}

const UP = 'alt+shift+arrowup'
const DOWN = 'alt+shift+arrowdown'

/** The agenda to be written: titles, times, order; moved by dragging, by keys and by buttons. */
export function AgendaEditor({ of }: { of: Read }) {
  const { state } = of
  const [title, setTitle] = useState('')
  const [said, setSaid] = useState('')
  const [dragged, setDragged] = useState<number | null>(null)
  const [gap, setGap] = useState<number | null>(null)
  const move = async (from: number, to: number, back?: HTMLElement) => {
    const ids = state.items.map((one) => one.id)
    const next = placed(ids, from, to)
    if (next === ids || !(await orderItems(state.id, [...next]))) return
    setSaid(t('meetings.item.moved', { title: state.items[from]?.title ?? '', place: to + 1 }))
    // A row that is put elsewhere loses the focus of its field.
    if (back) requestAnimationFrame(() => back.focus())
  }
  const onKeys = (event: KeyboardEvent<HTMLElement>, at: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (by === 0 || !event.altKey || !event.shiftKey || !(event.target instanceof HTMLElement)) return
    event.preventDefault()
    event.stopPropagation()
    void move(at, at + by, event.target)
  }
  const over = (event: DragEvent<HTMLElement>, at: number) => {
    if (dragged === null) return
    event.preventDefault()
    const box = event.currentTarget.getBoundingClientRect()
    setGap(event.clientY < box.top + box.height / 2 ? at : at + 1)
  }
  const release = () => {
    setDragged(null)
    setGap(null)
  }
  const add = async () => {
    if (title.trim() && (await addItem(state.id, { title: title.trim(), minutes: USUAL_MINUTES })))
      setTitle('')
  }
  const total = state.items.reduce((sum, one) => sum + one.minutes, 0)
  return (
    <section className="m-stack" aria-labelledby="meeting-agenda">
      <header className={css.head}>
        <h2 id="meeting-agenda">{t('meetings.agenda')}</h2>
        <span className="m-soft">
          {t('meetings.agenda.total', { count: state.items.length, minutes: total })}
        </span>
        {state.has_outline ? (
          <Button kind="quiet" icon={ListPlus} onClick={() => void takeOutline(state.id)}>
            {t('meetings.agenda.again')}
          </Button>
        ) : null}
      </header>
      <p className="m-hidden" role="status">
        {said}
      </p>
      <ol className={css.items}>
        {state.items.map((item, at) => (
          <li
            key={item.id}
            className={css.edit}
            data-dragged={at === dragged || undefined}
            data-gap={
              gap === at ? 'before' : gap === at + 1 && at === state.items.length - 1 ? 'after' : undefined
            }
            onKeyDown={(event) => onKeys(event, at)}
            onDragOver={(event) => over(event, at)}
            onDrop={(event) => {
              event.preventDefault()
              if (dragged !== null && gap !== null) void move(dragged, dropped(dragged, gap))
              release()
            }}
          >
            <span
              className={css.grip}
              draggable
              data-tip={t('meetings.item.drag')}
              onDragStart={(event) => {
                event.dataTransfer.setData('application/x-madang-item', item.id)
                event.dataTransfer.effectAllowed = 'move'
                const row = event.currentTarget.closest('li')
                if (row) event.dataTransfer.setDragImage(row, 12, 24)
                setDragged(at)
              }}
              onDragEnd={release}
            >
              <GripVertical size={20} aria-hidden />
            </span>
            <span className={css.number}>{at + 1}</span>
            <TitleField meeting={state.id} item={item} />
            <MinutesField meeting={state.id} item={item} />
            <span className={css.tools}>
              <IconButton
                icon={ArrowUp}
                label={t('meetings.item.up', { title: item.title })}
                keys={keysText(UP)}
                aria-disabled={at === 0}
                onClick={(event) => void move(at, at - 1, event.currentTarget)}
              />
              <IconButton
                icon={ArrowDown}
                label={t('meetings.item.down', { title: item.title })}
                keys={keysText(DOWN)}
                aria-disabled={at === state.items.length - 1}
                onClick={(event) => void move(at, at + 1, event.currentTarget)}
              />
              <IconButton
                icon={Trash2}
                label={t('meetings.item.drop', { title: item.title })}
                onClick={() => void dropItem(state.id, item.id)}
              />
            </span>
          </li>
        ))}
      </ol>
      <form
        className={css.add}
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <TextField
          label={t('meetings.item.new')}
          hideLabel
          placeholder={t('meetings.item.new')}
          maxLength={300}
          value={title}
          onChange={setTitle}
        />
        <Button type="submit" icon={Plus}>
          {t('meetings.item.add')}
        </Button>
      </form>
    </section>
  )
}

/** The agenda as it goes: what is done, at hand, and when the rest will begin. `go` takes an item up. */
export function AgendaList({ of, go }: { of: Read; go?: (item: string) => void }) {
  const { state, at } = of
  const since = useSince(of)
  const current = state.items.find((one) => one.id === state.item)
  const rest = current ? left(current, since) : 0
  const begins = state.started_at && !state.ended_at ? beginnings(state.items, at + since * 1000, rest) : []
  if (state.items.length === 0) return <Empty>{t('meetings.agenda.none')}</Empty>
  return (
    <ol className={css.items}>
      {state.items.map((item, index) => {
        const now = item.id === state.item && state.state !== 'ended'
        const begin = begins[index]
        const line = (
          <>
            <span className={css.number}>
              {item.begun_at && !now ? <Check size={20} aria-label={t('meetings.item.done')} /> : index + 1}
            </span>
            <span className={css.title}>{item.title}</span>
            <span className={css.time}>
              {now
                ? t('meetings.item.now')
                : item.begun_at
                  ? t('meetings.item.took', { minutes: Math.ceil(item.elapsed_seconds / 60) })
                  : begin
                    ? clock(new Date(begin))
                    : t('meetings.item.planned', { minutes: item.minutes })}
            </span>
          </>
        )
        return (
          <li key={item.id}>
            {go ? (
              <button
                type="button"
                className={css.line}
                aria-current={now ? 'step' : undefined}
                onClick={() => (now ? undefined : go(item.id))}
              >
                {line}
              </button>
            ) : (
              <div className={css.line} aria-current={now ? 'step' : undefined}>
                {line}
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
