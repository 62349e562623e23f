import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { TextField } from '../../ground/ui/TextField'
import { today } from '../../ground/dates'
import { t } from '../../ground/words'
import { dayAndTime, momentOf, SOON, soon } from '../rules/moments'
import css from './Moment.module.css'

/** A day and a time: by a tap for what people mean most, or by hand. Calls back with undefined while it is not whole. */
export function Moment({ value, onChange }: { value?: string; onChange: (at: string | undefined) => void }) {
  const [[day, time], setBoth] = useState(() =>
    value ? dayAndTime(new Date(value)) : (['', ''] as readonly [string, string]),
  )
  const put = (next: readonly [string, string]) => {
    setBoth(next)
    onChange(momentOf(...next))
  }
  return (
    <div className="m-stack">
      <div className="m-row m-wrap">
        {SOON.map((when) => {
          const there = soon(when, new Date())
          return (
            <Button
              key={when}
              aria-pressed={there[0] === day && there[1] === time}
              onClick={() => put(there)}
            >
              {t(`messenger.soon.${when}`)}
            </Button>
          )
        })}
      </div>
      <div className={css.both}>
        <DateField
          label={t('messenger.day')}
          value={day}
          min={today()}
          onChange={(next) => put([next, time || '09:00'])}
        />
        <TextField
          label={t('messenger.time')}
          type="time"
          value={time}
          onChange={(next) => put([day, next])}
        />
      </div>
    </div>
  )
}
