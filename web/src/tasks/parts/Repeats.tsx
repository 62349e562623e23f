import type { ReactNode } from 'react'
import { api, ok } from '../../ground/api'
import { t } from '../../ground/words'
import { change } from '../data/changes'
import type { TaskView } from '../data/tasks'
import { ChipSelect } from './marks'

const RULES = {
  daily: 'FREQ=DAILY',
  workdays: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  weekly: 'FREQ=WEEKLY',
  fortnight: 'FREQ=WEEKLY;INTERVAL=2',
  monthly: 'FREQ=MONTHLY',
  yearly: 'FREQ=YEARLY',
} as const
type Rule = keyof typeof RULES
const NAMES = Object.keys(RULES) as Rule[]

interface Props {
  view: TaskView
  edits: boolean
  /** Draws the label around it. */
  fact: (children: ReactNode) => ReactNode
}

/** How a task comes back. The next one is made when this one is done, days off moved to a working day. */
export function Repeats({ view, edits, fact }: Props) {
  const rule = view.recurrence?.rrule
  const name = NAMES.find((one) => RULES[one] === rule)
  if (!edits) return rule ? fact(<span>{name ? t(`tasks.repeats.${name}`) : rule}</span>) : null
  const path = { params: { path: { task: view.task.id } } }
  const put = (chosen: string) => {
    const wanted = NAMES.find((one) => one === chosen)
    void change(
      () =>
        wanted
          ? ok<unknown>(
              api.PUT('/api/tasks/{task}/recurrence', {
                ...path,
                body: { rrule: RULES[wanted], made_by: 'done', skip_holidays: true },
              }),
            )
          : ok<unknown>(api.DELETE('/api/tasks/{task}/recurrence', path)),
      t('tasks.saved-it'),
    )
  }
  return fact(
    <ChipSelect
      bare
      label={t('tasks.repeats')}
      value={rule ? (name ?? 'other') : ''}
      options={[
        { value: '', label: t('tasks.repeats.none') },
        ...NAMES.map((one) => ({ value: one, label: t(`tasks.repeats.${one}`) })),
        ...(rule && !name ? [{ value: 'other', label: rule }] : []),
      ]}
      onChange={put}
    />,
  )
}
