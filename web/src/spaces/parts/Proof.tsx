import { FileText, Sheet } from 'lucide-react'
import { useState } from 'react'
import { today } from '../../ground/dates'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { keepFile } from '../../ground/ui/download'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { proof } from '../data/attending'
import { addDays } from '../rules/time'
import css from './Proof.module.css'

/** My stays between two days, to be kept or handed in. */
export function Proof() {
  const [from, setFrom] = useState(() => addDays(today(), -90))
  const [until, setUntil] = useState(today)
  const [pending, setPending] = useState<'pdf' | 'csv' | null>(null)
  const fetch = (form: 'pdf' | 'csv') => {
    setPending(form)
    void proof(from, until, form)
      .then((content) => keepFile(content, `${t('spaces.proof.file')} ${from} ${until}.${form}`), wrong)
      .finally(() => setPending(null))
  }
  return (
    <section className={css.proof} aria-label={t('spaces.stays')}>
      <DateField
        label={t('spaces.stays.from')}
        value={from}
        max={until}
        onChange={(next) => (next ? setFrom(next) : undefined)}
      />
      <DateField
        label={t('spaces.stays.until')}
        value={until}
        min={from}
        max={today()}
        onChange={(next) => (next ? setUntil(next) : undefined)}
      />
      <Button icon={FileText} pending={pending === 'pdf'} onClick={() => fetch('pdf')}>
        {t('spaces.stays.pdf')}
      </Button>
      <Button icon={Sheet} pending={pending === 'csv'} onClick={() => fetch('csv')}>
        {t('spaces.stays.csv')}
      </Button>
    </section>
  )
}
