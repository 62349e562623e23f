import { Check } from 'lucide-react'
import { useId } from 'react'
import { t } from '../../ground/words'
import { inkOf, PALETTE } from './colour'
import css from './Fields.module.css'

/** One of the twelve colours. */
export function ColourField({ value, onChange }: { value: number; onChange: (colour: number) => void }) {
  const name = useId()
  return (
    <fieldset className="m-radios">
      <legend className="m-label">{t('calendar.field.colour')}</legend>
      <div className={css.colours}>
        {PALETTE.map((index) => (
          <label key={index} className={css.colour} style={{ ['--chip' as string]: inkOf(index) }}>
            <input
              type="radio"
              name={name}
              checked={value === index}
              aria-label={t('calendar.colour', { number: index + 1 })}
              onChange={() => onChange(index)}
            />
            <span>{value === index ? <Check size={16} aria-hidden className={css.chosen} /> : null}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
