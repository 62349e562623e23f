import { Link } from '@tanstack/react-router'
import { Ban } from 'lucide-react'
import { useRef, useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react'
import { Avatar } from '../../ground/ui/Avatar'
import { Menu } from '../../ground/ui/Menu'
import { t } from '../../ground/words'
import { save, type Edit } from '../data/changes'
import type { State, TaskRow } from '../data/tasks'
import type { Group } from '../rules/filter'
import { placeAt, sectionsOf, type Heading, type Section } from '../rules/groups'
import { mayEdit, refuse } from './edits'
import { headingWord } from './Rows'
import { Due, Inside, People, PriorityMark, StateIcon } from './marks'
import { useRefocus } from './useRefocus'
import css from './Board.module.css'

/** Cards a column shows before it is asked for all of them. */
const MOST = 60

interface Props {
  rows: readonly TaskRow[]
  group: Exclude<Group, 'none'>
  headings: readonly Heading[]
  states: readonly State[]
  /** Adding to a column. */
  add?: (heading: Heading) => ReactNode
}

/** What a task becomes in another column, and how it looks meanwhile. */
function changeTo(
  row: TaskRow,
  from: string,
  heading: Heading,
  group: Exclude<Group, 'none'>,
  states: readonly State[],
): { edit: Edit; shown: Partial<TaskRow> } | null {
  if (group === 'state') {
    const state = states.find((one) => one.id === heading.key)
    if (!state) return null
    const assignees = row.assignees.map((one) => ({ ...one, state: state.id, category: state.category }))
    return { edit: { state: state.id }, shown: { state, assignees } }
  }
  if (group === 'milestone') {
    return {
      edit: { milestone: heading.key || null },
      shown: { milestone: heading.key || null, milestone_name: heading.name || null },
    }
  }
  const others = row.assignees.filter((one) => one.id !== from && one.id !== heading.key)
  const assignees = heading.key
    ? [...others, { id: heading.key, fn: heading.name, state: row.state.id, category: row.state.category }]
    : others
  return { edit: { assignees: assignees.map((one) => one.id) }, shown: { assignees } }
}

/** Columns of cards: dragged, moved by Shift and arrows, or by the menu of each card. */
export function Board({ rows, group, headings, states, add }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const refocus = useRefocus(box)
  const [dragged, setDragged] = useState<{ id: string; from: string } | null>(null)
  const [over, setOver] = useState<{ column: string; at: number } | null>(null)
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState('')
  const columns = sectionsOf(rows, group, headings, true)

  const move = (row: TaskRow, from: string, to: Section, at: number) => {
    if (!mayEdit(row)) return refuse()
    const position = placeAt(to.rows, row.id, at)
    const other = from === to.key ? null : changeTo(row, from, to, group, states)
    if (from !== to.key && !other) return
    const name = headingWord(to, group)
    setSaid(t('tasks.board.moved', { title: row.title, column: name, at: at + 1 }))
    void save(
      row,
      { ...other?.edit, position },
      { ...other?.shown, position },
      other ? t('tasks.board.done', { column: name }) : undefined,
    )
  }
  const focusCard = (column: number, at: number) => {
    const lane = box.current?.querySelectorAll('[data-column]').item(column)
    const cards = lane?.querySelectorAll<HTMLElement>('[data-card] a')
    cards?.[Math.max(0, Math.min(at, cards.length - 1))]?.focus()
  }
  const onKeyDown = (event: KeyboardEvent, row: TaskRow, column: number, at: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey || (event.target as HTMLElement).tagName !== 'A')
      return
    const here = columns[column]
    const [across = 0, down = 0] = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
    }[event.key] ?? [0, 0]
    if (!here || (across === 0 && down === 0)) return
    event.preventDefault()
    if (!event.shiftKey) {
      let next = column + across
      while (across !== 0 && columns[next]?.rows.length === 0) next += across
      return focusCard(next, at + down)
    }
    const to = columns[column + across]
    if (!to) return
    refocus(`[data-card="${row.id}"] a`)
    move(row, here.key, to, across === 0 ? Math.max(0, Math.min(here.rows.length - 1, at + down)) : 0)
  }
  const onDragOver = (event: DragEvent, column: string) => {
    if (!dragged) return
    event.preventDefault()
    const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-card]')].filter(
      (card) => card.dataset.card !== dragged.id,
    )
    const at = cards.findIndex((card) => {
      const place = card.getBoundingClientRect()
      return event.clientY < place.top + place.height / 2
    })
    setOver({ column, at: at < 0 ? cards.length : at })
  }
  const onDrop = (event: DragEvent, to: Section) => {
    event.preventDefault()
    const row = rows.find((one) => one.id === dragged?.id)
    if (row && dragged && over) move(row, dragged.from, to, over.at)
    setDragged(null)
    setOver(null)
  }
  return (
    <>
      <p className="m-hidden" role="status" aria-live="assertive">
        {said}
      </p>
      <div className={css.board} ref={box}>
        {columns.map((section, column) => {
          const shown = whole.has(section.key) ? section.rows : section.rows.slice(0, MOST)
          const others = shown.filter((row) => row.id !== dragged?.id)
          const mark = over?.column === section.key ? over.at : -1
          return (
            <section
              key={section.key}
              data-column={section.key}
              data-over={mark >= 0 || undefined}
              className={css.column}
              aria-label={headingWord(section, group)}
              onDragOver={(event) => onDragOver(event, section.key)}
              onDragLeave={(event) =>
                event.currentTarget.contains(event.relatedTarget as Node) ? undefined : setOver(null)
              }
              onDrop={(event) => onDrop(event, section)}
            >
              <h2 className={css.head}>
                {section.category ? <StateIcon category={section.category} size={18} /> : null}
                {group === 'assignee' && section.key ? (
                  <Avatar id={section.key} fn={section.name} size={24} />
                ) : null}
                <span className="m-cut">{headingWord(section, group)}</span>
                <span className="m-soft m-num">{section.rows.length}</span>
              </h2>
              <ul className={css.cards}>
                {shown.map((row, at) => (
                  <li
                    key={row.id}
                    data-card={row.id}
                    className={css.card}
                    draggable={mayEdit(row)}
                    data-dragged={dragged?.id === row.id || undefined}
                    data-before={(mark >= 0 && others[mark]?.id === row.id) || undefined}
                    onDragStart={(event) => {
                      event.dataTransfer.effectAllowed = 'move'
                      event.dataTransfer.setData('text/plain', row.title)
                      setDragged({ id: row.id, from: section.key })
                    }}
                    onDragEnd={() => {
                      setDragged(null)
                      setOver(null)
                    }}
                    onKeyDown={(event) => onKeyDown(event, row, column, at)}
                  >
                    <div className={css.top}>
                      <Link
                        to={`/tasks/${row.id}`}
                        draggable={false}
                        data-done={row.state.category === 'done' || undefined}
                      >
                        {row.title}
                      </Link>
                      {mayEdit(row) ? (
                        <Menu
                          label={t('tasks.move.of', { title: row.title })}
                          groups={[
                            columns
                              .filter((one) => one.key !== section.key)
                              .map((one) => ({
                                id: one.key || 'none',
                                label: t('tasks.board.to', { column: headingWord(one, group) }),
                                run: () => move(row, section.key, one, 0),
                              })),
                            [
                              {
                                id: 'top',
                                label: t('tasks.board.top'),
                                disabled: at === 0,
                                run: () => move(row, section.key, section, 0),
                              },
                              {
                                id: 'bottom',
                                label: t('tasks.board.bottom'),
                                disabled: at === section.rows.length - 1,
                                run: () => move(row, section.key, section, section.rows.length - 1),
                              },
                            ],
                          ]}
                        />
                      ) : null}
                    </div>
                    {row.tags.length > 0 || row.milestone_name ? (
                      <p className="m-soft m-caption m-cut">
                        {[row.milestone_name, ...row.tags.map((tag) => tag.name)].filter(Boolean).join(' · ')}
                      </p>
                    ) : null}
                    <div className={css.foot}>
                      <span className="m-soft m-caption m-num">{row.key}</span>
                      <Due row={row} />
                      <PriorityMark priority={row.priority >= 3 ? row.priority : 0} word={false} />
                      <Inside row={row} />
                      {row.blocked ? (
                        <span className="m-soft" data-tip={t('tasks.blocked')}>
                          <Ban size={16} aria-hidden />
                          <span className="m-hidden">{t('tasks.blocked')}</span>
                        </span>
                      ) : null}
                      <span className="m-push">
                        <People people={row.assignees} />
                      </span>
                    </div>
                  </li>
                ))}
                {mark >= others.length ? <li className={css.end} aria-hidden /> : null}
              </ul>
              {section.rows.length > shown.length ? (
                <button
                  type="button"
                  className={css.rest}
                  onClick={() => setWhole(new Set([...whole, section.key]))}
                >
                  {t('tasks.rest', { count: section.rows.length - shown.length })}
                </button>
              ) : null}
              {add?.(section)}
            </section>
          )
        })}
      </div>
    </>
  )
}
