import { t } from '../../ground/words'
import type { State, TaskRow } from '../data/tasks'
import { mayProgress, putState, toggleDone } from './edits'
import { ChipSelect, StateIcon } from './marks'
import css from './marks.module.css'

interface Props {
  row: TaskRow
  states: readonly State[] | undefined
}

/** The ring before a task: a click finishes it or opens it again. */
export function DoneButton({ row, states }: Props) {
  const isDone = row.state.category === 'done'
  if (!states || !mayProgress(row)) {
    return (
      <span className={css.ring} role="img" aria-label={row.state.name}>
        <StateIcon category={row.state.category} size={22} />
      </span>
    )
  }
  return (
    <button
      type="button"
      className={css.ring}
      aria-pressed={isDone}
      aria-label={t('tasks.finish.of', { title: row.title })}
      data-tip={isDone ? t('tasks.reopen') : t('tasks.finish')}
      onClick={() => void toggleDone(row, states)}
    >
      <StateIcon category={row.state.category} size={22} />
    </button>
  )
}

/** The state in words, to be changed on the spot. */
export function StateChip({ row, states, bare }: Props & { bare?: boolean }) {
  const inside = (
    <>
      <StateIcon category={row.state.category} size={18} />
      <span className="m-cut">{row.state.name}</span>
    </>
  )
  if (!states || !mayProgress(row)) return <span className={css.stateText}>{inside}</span>
  const known = states.some((one) => one.id === row.state.id) ? states : [row.state, ...states]
  return (
    <ChipSelect
      bare={bare}
      label={t('tasks.state.of', { title: row.title })}
      value={row.state.id}
      options={known.map((one) => ({ value: one.id, label: one.name }))}
      onChange={(id) => {
        const state = known.find((one) => one.id === id)
        if (state) void putState(row, state)
      }}
    >
      {inside}
    </ChipSelect>
  )
}
