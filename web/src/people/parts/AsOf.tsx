import { CalendarClock } from 'lucide-react'
import { onDay } from '../../ground/dates'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { t } from '../../ground/words'
import styles from './people.module.css'

interface Props {
  value: string
  onChange: (day: string) => void
}

/** The day the organisation is looked at. */
export const AsOf = ({ value, onChange }: Props) => (
  <DateField label={t('people.as-of')} value={value} onChange={onChange} />
)

/** Says that what is shown is not today. */
export function Then({ value, onChange }: Props) {
  if (!value) return null
  return (
    <p className={styles.then}>
      <CalendarClock size={20} aria-hidden />
      <span>{t('people.then', { day: onDay(value) })}</span>
      <Button kind="quiet" onClick={() => onChange('')}>
        {t('people.then.today')}
      </Button>
    </p>
  )
}
