import { useId, useState } from 'react'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { lengthWords } from '../rules/saying'
import { clockOf, DAY, minuteOf, readClock, type Wall } from '../rules/wall'
import css from './Fields.module.css'

interface Props {
  label: string
  value: Wall
  onChange: (minute: number) => void
  /** Offers times from here on, with how long that takes. */
  after?: Wall
  error?: string
}

const STEP = 30

/** A time of day, typed (`930`, `9:30`) or chosen. */
export function ClockField({ label, value, onChange, after, error }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const list = useId()
  const read = typed === null ? null : readClock(typed)
  const start = after === undefined ? 0 : minuteOf(after)
  const choices = Array.from(
    { length: Math.ceil((DAY - start) / STEP) },
    (_, index) => start + index * STEP,
  ).filter((minute) => after === undefined || minute > start)
  const settle = () => {
    if (read !== null) onChange(read)
    setTyped(null)
  }
  return (
    <span className={css.clock}>
      <TextField
        label={label}
        value={typed ?? clockOf(value)}
        error={
          error ??
          (typed !== null && typed.length > 3 && read === null ? t('calendar.clock.wrong') : undefined)
        }
        inputMode="numeric"
        autoComplete="off"
        list={list}
        onChange={(text) => {
          setTyped(text)
          // A choice of the list comes whole.
          if (/^\d{2}:\d{2}$/.test(text)) {
            const minute = readClock(text)
            if (minute !== null) onChange(minute)
          }
        }}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={settle}
        onKeyDown={(event) => (event.key === 'Enter' ? settle() : undefined)}
      />
      <datalist id={list}>
        {choices.map((minute) => (
          <option
            key={minute}
            value={clockOf(minute)}
            label={after === undefined ? undefined : lengthWords(minute - start)}
          />
        ))}
      </datalist>
    </span>
  )
}
