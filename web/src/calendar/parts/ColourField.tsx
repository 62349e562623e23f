import { Check } from 'lucide-react'
import { useId } from 'react'
import { t } from '../../ground/words'
import { inkOf, PALETTE } from './colour'
import css from './Fields.module.css'

interface Props<C> {
  value: C
  onChange: (colour: C) => void
  /** Offers to have no colour of one's own, called so. */
  none?: null extends C ? string : never
}

/** One of the twelve colours. */
export function ColourField<C extends number | null>({ value, onChange, none }: Props<C>) {
  const name = useId()
  return (
    <fieldset className="m-radios">
      <legend className="m-label">{t('calendar.field.colour')}</legend>
      <div className={css.colours}>
        {none ? (
          <label className={css.plain}>
            <input type="radio" name={name} checked={value === null} onChange={() => onChange(null as C)} />
            <span>{none}</span>
          </label>
        ) : null}
        {PALETTE.map((index) => (
          <label key={index} className={css.colour} style={{ ['--chip' as string]: inkOf(index) }}>
            <input
              type="radio"
              name={name}
              checked={value === index}
              aria-label={t('calendar.colour', { number: index + 1 })}
              onChange={() => onChange(index as C)}
            />
            <span>{value === index ? <Check size={16} aria-hidden className={css.chosen} /> : null}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
