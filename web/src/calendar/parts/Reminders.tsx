import { Bell, Plus } from 'lucide-react'
import { Button } from '../../ground/ui/Button'
import { Select } from '../../ground/ui/Select'
import { Tag } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import { reminderWords } from '../rules/saying'
import { useState } from 'react'

/** Minutes before the beginning that are offered. */
const OFFERED = [0, 5, 10, 30, 60, 120, 1440, 2880, 10_080]
const MOST = 5

/** When one wants to be reminded. */
export function Reminders({
  value,
  onChange,
}: {
  value: readonly number[]
  onChange: (value: readonly number[]) => void
}) {
  const [adding, setAdding] = useState(false)
  const left = OFFERED.filter((minutes) => !value.includes(minutes))
  return (
    <section className="m-stack" aria-label={t('calendar.field.reminders')}>
      <span className="m-label">{t('calendar.field.reminders')}</span>
      <div className="m-row m-wrap">
        {value.map((minutes) => (
          <Tag
            key={minutes}
            icon={Bell}
            name={reminderWords(minutes)}
            onRemove={() => onChange(value.filter((one) => one !== minutes))}
          >
            {reminderWords(minutes)}
          </Tag>
        ))}
        {value.length === 0 ? <span className="m-soft">{t('calendar.remind.none')}</span> : null}
        {!adding && value.length < MOST ? (
          <Button kind="quiet" icon={Plus} onClick={() => setAdding(true)}>
            {t('calendar.remind.add')}
          </Button>
        ) : null}
      </div>
      {adding ? (
        <Select
          label={t('calendar.remind.when')}
          value=""
          options={[
            { value: '', label: t('calendar.remind.choose') },
            ...left.map((minutes) => ({ value: String(minutes), label: reminderWords(minutes) })),
          ]}
          onChange={(minutes) => {
            setAdding(false)
            if (minutes) onChange([...value, Number(minutes)].sort((a, b) => a - b))
          }}
        />
      ) : null}
    </section>
  )
}
