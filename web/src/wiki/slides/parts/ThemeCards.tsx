import { useId } from 'react'
import { t } from '../../../ground/words'
import { THEMES, type ThemeId } from '../rules/deck'
import css from './themeCards.module.css'

interface Props {
  value: ThemeId
  disabled: boolean
  onChange: (theme: ThemeId) => void
}

/** The five themes, each with a word on what it is good for. */
export function ThemeCards({ value, disabled, onChange }: Props) {
  const name = useId()
  return (
    <fieldset className={css.cards} disabled={disabled}>
      <legend>{t('wiki.present.theme')}</legend>
      {THEMES.map((theme) => (
        <label key={theme} className={css.card}>
          <input type="radio" name={name} checked={theme === value} onChange={() => onChange(theme)} />
          <span className={css.look} data-look={theme} aria-hidden />
          <span>
            <b>{t(`wiki.present.theme.${theme}`)}</b>
            <span className="m-soft m-caption">{t(`wiki.present.theme.${theme}.lead`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
