import { useState } from 'react'
import { useHolidays } from '../../ground/days'
import { findParties } from '../../ground/parties'
import { useMe } from '../../ground/session'
import { Avatar } from '../../ground/ui/Avatar'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { ComboBox, type Choice } from '../../ground/ui/ComboBox'
import { DateField } from '../../ground/ui/DateField'
import { fieldId, Form } from '../../ground/ui/Form'
import { Tag } from '../../ground/ui/Tag'
import { TextArea } from '../../ground/ui/TextArea'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import type { Wish } from '../data/trips'
import { periodOf, type Times } from '../rules/period'
import css from './trips.module.css'

/** What the form holds. Everything can be kept as JSON. */
export interface Fields extends Times {
  site: Pick<Choice, 'id' | 'label'> | null
  place: string
  region: string
  purpose: string
  companions: Pick<Choice, 'id' | 'label'>[]
  deputy: Pick<Choice, 'id' | 'label'> | null
}

interface Props {
  value: Fields
  onChange: (change: Partial<Fields>) => void
  /** Sends it; throws `Problem` when it is refused. */
  onSend: (wish: Wish) => Promise<void>
  word: string
  onCancel: () => void
}

const sites = async (text: string, signal: AbortSignal): Promise<readonly Choice[]> =>
  (await findParties(text, 'site', 20, signal)).map((one) => ({
    id: one.id,
    label: one.name,
    detail: one.label,
  }))

/** The wish as it is sent; null while something is missing. */
function wishOf(value: Fields): Wish | null {
  const period = periodOf(value)
  return (
    period && {
      ...period,
      site: value.site?.id ?? null,
      place: value.place,
      region: value.region,
      purpose: value.purpose,
      companions: value.companions.map((one) => one.id),
      deputy: value.deputy?.id ?? null,
    }
  )
}

/** Where to, when, what for, with whom, and who stands in. */
export function TripForm({ value, onChange, onSend, word, onCancel }: Props) {
  const me = useMe().id
  const [error, setError] = useState<unknown>(null)
  const [missing, setMissing] = useState<Record<string, string>>({})
  const [sending, setSending] = useState(false)
  const [turn, setTurn] = useState(0)
  const holidays = useHolidays(value.from || '2026-01-01', value.until || value.from || '2026-01-01')
  const taken = [me, value.deputy?.id, ...value.companions.map((one) => one.id)]
  const people = async (text: string, signal: AbortSignal): Promise<readonly Choice[]> =>
    (await findParties(text, 'person', 20, signal))
      .filter((one) => !taken.includes(one.id))
      .map((one) => ({
        id: one.id,
        label: one.name,
        detail: one.label,
        start: <Avatar id={one.id} fn={one.name} size={28} />,
      }))
  const send = async () => {
    const wish = wishOf(value)
    const found = {
      ...(value.site || value.place.trim() ? {} : { place: t('trips.missing.place') }),
      ...(value.site || value.region.trim() ? {} : { region: t('trips.missing.region') }),
      ...(value.from ? {} : { from: t('trips.missing.day') }),
      ...(value.until ? {} : { until: t('trips.missing.day') }),
      ...(value.whole || value.start ? {} : { start: t('trips.missing.time') }),
      ...(value.whole || value.end ? {} : { end: t('trips.missing.time') }),
    }
    setMissing(found)
    setError(null)
    if (!wish || Object.keys(found).length > 0 || sending) return
    setSending(true)
    try {
      await onSend(wish)
    } catch (problem) {
      setError(problem)
    } finally {
      setSending(false)
    }
  }
  const id = (field: string) => fieldId('trip', field)
  const labels = {
    place: t('trips.field.place'),
    region: t('trips.field.region'),
    from: t('trips.field.from'),
    until: t('trips.field.until'),
    start: t('trips.field.start'),
    end: t('trips.field.end'),
  }
  return (
    <Form
      name="trip"
      labels={labels}
      error={error}
      errors={missing}
      onSubmit={() => void send()}
      foot={
        <>
          <Button type="submit" kind="primary" pending={sending}>
            {word}
          </Button>
          <Button onClick={onCancel}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <ComboBox
        label={t('trips.field.site')}
        hint={t('trips.field.site.hint')}
        value={value.site}
        onChange={(site) =>
          onChange({
            site: site && { id: site.id, label: site.label },
            ...(site && !value.region ? { region: site.label.slice(0, 40) } : {}),
          })
        }
        search={sites}
      />
      <div className={css.two}>
        <TextField
          id={id('place')}
          label={labels.place}
          hint={t('trips.field.place.hint')}
          error={missing.place}
          maxLength={200}
          value={value.place}
          onChange={(place) => onChange({ place })}
        />
        <TextField
          id={id('region')}
          label={labels.region}
          hint={t('trips.field.region.hint')}
          error={missing.region}
          maxLength={40}
          value={value.region}
          onChange={(region) => onChange({ region })}
        />
      </div>
      <div className={css.two}>
        <DateField
          label={labels.from}
          required
          error={missing.from}
          value={value.from}
          dayNote={(day) => holidays.get(day)}
          onChange={(from) => onChange({ from, ...(value.until < from ? { until: from } : {}) })}
        />
        <DateField
          label={labels.until}
          required
          error={missing.until}
          value={value.until}
          min={value.from || undefined}
          dayNote={(day) => holidays.get(day)}
          onChange={(until) => onChange({ until })}
        />
      </div>
      <Checkbox checked={value.whole} onChange={(whole) => onChange({ whole })}>
        {t('trips.field.whole')}
      </Checkbox>
      {value.whole ? null : (
        <div className={css.two}>
          <TextField
            id={id('start')}
            type="time"
            label={labels.start}
            required
            error={missing.start}
            value={value.start}
            onChange={(start) => onChange({ start })}
          />
          <TextField
            id={id('end')}
            type="time"
            label={labels.end}
            required
            error={missing.end}
            value={value.end}
            onChange={(end) => onChange({ end })}
          />
        </div>
      )}
      <TextArea
        label={t('trips.field.purpose')}
        rows={3}
        maxLength={4000}
        value={value.purpose}
        onChange={(purpose) => onChange({ purpose })}
      />
      <ComboBox
        key={turn}
        label={t('trips.field.companions')}
        placeholder={t('trips.field.person')}
        value={null}
        onChange={(choice) => {
          if (!choice) return
          onChange({ companions: [...value.companions, { id: choice.id, label: choice.label }] })
          setTurn(turn + 1)
        }}
        search={people}
      />
      {value.companions.length > 0 ? (
        <div className={css.people}>
          {value.companions.map((one) => (
            <Tag
              key={one.id}
              name={one.label}
              onRemove={() =>
                onChange({ companions: value.companions.filter((other) => other.id !== one.id) })
              }
            >
              {one.label}
            </Tag>
          ))}
        </div>
      ) : null}
      <ComboBox
        label={t('trips.field.deputy')}
        hint={t('trips.field.deputy.hint')}
        placeholder={t('trips.field.person')}
        value={value.deputy}
        onChange={(deputy) => onChange({ deputy: deputy && { id: deputy.id, label: deputy.label } })}
        search={people}
      />
    </Form>
  )
}
