import { X } from 'lucide-react'
import { useState } from 'react'
import { useMe } from '../../ground/session'
import { Avatar } from '../../ground/ui/Avatar'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { ComboBox, type Choice } from '../../ground/ui/ComboBox'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { t } from '../../ground/words'
import { handOver } from '../data/changes'
import { findPeople, type ProjectView } from '../data/projects'
import type { TaskRow } from '../data/tasks'
import css from './HandOver.module.css'

interface Props {
  row: TaskRow
  project: ProjectView | undefined
  /** Begins with adding instead of giving away. */
  add: boolean
  onClose: () => void
}

/** Gives a task on to others: away from oneself, or together. */
export default function HandOver({ row, project, add, onClose }: Props) {
  const me = useMe()
  const [people, setPeople] = useState<readonly Choice[]>([])
  const [how, setHow] = useState<'give' | 'add'>(add ? 'add' : 'give')
  const known = (project?.members ?? [])
    .filter((one) => one.kind === 'person' && one.party !== me.id)
    .map((one) => ({ id: one.party, fn: one.fn }))
  const names = people.map((one) => one.label).join(', ')
  const send = () => {
    onClose()
    void handOver(
      row,
      people.map((one) => one.id),
      how === 'add',
      how === 'add' ? t('tasks.hand-over.added', { names }) : t('tasks.hand-over.done', { names }),
    )
  }
  return (
    <Dialog
      title={t('tasks.hand-over.title')}
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" disabled={people.length === 0} onClick={send}>
            {how === 'add' ? t('tasks.hand-over.add') : t('tasks.hand-over')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack">
        <ComboBox
          label={t('tasks.hand-over.to')}
          hint={t('tasks.hand-over.hint')}
          value={null}
          search={async (text, signal) =>
            (await findPeople(text, known, signal))
              .filter((one) => !people.some((other) => other.id === one.id))
              .map((one) => ({
                id: one.id,
                label: one.fn,
                detail: one.detail,
                start: <Avatar id={one.id} fn={one.fn} />,
              }))
          }
          onChange={(choice) => (choice ? setPeople([...people, choice]) : undefined)}
          key={people.length}
        />
        {people.length > 0 ? (
          <ul className={css.people}>
            {people.map((one) => (
              <li key={one.id}>
                <Avatar id={one.id} fn={one.label} />
                {one.label}
                <button
                  type="button"
                  aria-label={t('ground.remove', { name: one.label })}
                  onClick={() => setPeople(people.filter((other) => other.id !== one.id))}
                >
                  <X size={16} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        ) : null}
        <RadioGroup
          label={t('tasks.hand-over.how')}
          value={how}
          onChange={setHow}
          options={[
            { value: 'give', label: t('tasks.hand-over.give'), hint: t('tasks.hand-over.give.hint') },
            { value: 'add', label: t('tasks.hand-over.add'), hint: t('tasks.hand-over.add.hint') },
          ]}
        />
      </div>
    </Dialog>
  )
}
