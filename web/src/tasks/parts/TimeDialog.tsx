import { useQuery } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { useMe } from '../../ground/session'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { Dialog } from '../../ground/ui/Dialog'
import { IconButton } from '../../ground/ui/IconButton'
import { TextField } from '../../ground/ui/TextField'
import { When } from '../../ground/ui/When'
import { t } from '../../ground/words'
import { change } from '../data/changes'
import { timeOf, type TaskView } from '../data/tasks'
import { today } from '../../ground/dates'
import { minutesOf } from '../rules/time'
import { minutesWord } from './marks'

/** The work log of a task: what was worked, and noting more. */
export default function TimeDialog({ view, onClose }: { view: TaskView; onClose: () => void }) {
  const me = useMe()
  const log = useQuery(timeOf(view.task.id))
  const [length, setLength] = useState('')
  const [day, setDay] = useState(today())
  const [note, setNote] = useState('')
  const minutes = minutesOf(length)
  const typed = length.trim() !== ''
  const add = async () => {
    const added = await change(
      () =>
        ok(
          api.POST('/api/tasks/{task}/time', {
            params: { path: { task: view.task.id } },
            body: { spent_on: day, minutes, note },
          }),
        ),
      t('tasks.time.done', { length: minutesWord(minutes) }),
    )
    if (added) {
      setLength('')
      setNote('')
    }
  }
  return (
    <Dialog title={t('tasks.time')} open onClose={onClose}>
      <form
        className="m-stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (minutes > 0) void add()
        }}
      >
        <TextField
          label={t('tasks.time.how-long')}
          hint={minutes > 0 ? minutesWord(minutes) : t('tasks.time.hint')}
          error={typed && minutes === 0 ? t('tasks.time.unreadable') : undefined}
          value={length}
          onChange={setLength}
        />
        <DateField label={t('tasks.time.day')} value={day} onChange={setDay} max={today()} />
        <TextField label={t('tasks.time.what')} value={note} onChange={setNote} maxLength={1000} />
        <Button type="submit" kind="primary" disabled={minutes < 1 || minutes > 1440 || !day}>
          {t('tasks.time.note')}
        </Button>
      </form>
      <ul>
        {(log.data?.items ?? []).map((one) => (
          <li key={one.id} className="m-list-row">
            <span className="m-num">
              <When at={one.spent_on} />
            </span>
            <strong className="m-num">{minutesWord(one.minutes)}</strong>
            <span className="m-cut">{[one.fn, one.note].filter(Boolean).join(' · ')}</span>
            {one.person === me.id ? (
              <span className="m-push">
                <IconButton
                  icon={Trash2}
                  label={t('tasks.time.remove')}
                  onClick={() =>
                    void change(
                      () =>
                        ok<unknown>(
                          api.DELETE('/api/tasks/time/{entry}', { params: { path: { entry: one.id } } }),
                        ),
                      t('tasks.time.removed'),
                    )
                  }
                />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
