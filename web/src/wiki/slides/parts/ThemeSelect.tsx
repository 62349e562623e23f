import { Select } from '../../../ground/ui/Select'
import { t } from '../../../ground/words'
import { THEMES, type ThemeId } from '../rules/deck'

interface Props {
  value: ThemeId
  onChange: (theme: ThemeId) => void
}

/** One of the five themes. */
export const ThemeSelect = ({ value, onChange }: Props) => (
  <Select
    label={t('wiki.present.theme')}
    hideLabel
    value={value}
    options={THEMES.map((theme) => ({ value: theme, label: t(`wiki.present.theme.${theme}`) }))}
    onChange={onChange}
  />
)
