import { useState } from 'react'
import { byField } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { fieldId, Form } from '../../ground/ui/Form'
import { Select } from '../../ground/ui/Select'
import { TextArea } from '../../ground/ui/TextArea'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { saveSheet, type Sheet } from '../data/sites'
import { dayWord } from '../rules/saying'
import { clockOf, DAY, stepsOf } from '../rules/time'
import css from './Manage.module.css'

const FORM = 'sheet'
const DAYS = [0, 1, 2, 3, 4, 5, 6]
const CLOCKS = stepsOf(0, DAY).map((minute) => (minute === DAY ? '24:00' : clockOf(minute)))

const numberOr = (text: string): number | null => (text.trim() ? Math.round(Number(text)) || 0 : null)

/** The sheet of a site: what is said of it, and its hours. */
export function ManageSheet({ sheet }: { sheet: Sheet }) {
  const { error, pending, save } = useSaving()
  const [draft, setDraft] = useState({
    summary: sheet.summary,
    equipment: sheet.equipment.join(', '),
    network: sheet.network,
    accessibility: sheet.accessibility,
    directions: sheet.directions,
    east: sheet.east == null ? '' : String(sheet.east),
    north: sheet.north == null ? '' : String(sheet.north),
  })
  const [hours, setHours] = useState<Record<string, string[][]>>(
    Object.fromEntries(
      Object.entries(sheet.hours).map(([day, spans]) => [day, spans.map((one) => [...one])]),
    ),
  )
  const errors = byField(error)
  const labels = {
    summary: t('spaces.site.summary'),
    equipment: t('spaces.site.equipment'),
    network: t('spaces.site.network'),
    accessibility: t('spaces.site.accessibility'),
    directions: t('spaces.site.directions'),
    hours: t('spaces.site.hours'),
    east: t('spaces.site.east'),
    north: t('spaces.site.north'),
  }
  const area = (name: 'summary' | 'network' | 'accessibility' | 'directions') => (
    <TextArea
      id={fieldId(FORM, name)}
      label={labels[name]}
      value={draft[name]}
      error={errors[name]}
      maxLength={4000}
      onChange={(value) => setDraft({ ...draft, [name]: value })}
    />
  )
  const submit = async () => {
    const worked = await save(() =>
      saveSheet(sheet.site, sheet.revision, {
        summary: draft.summary,
        network: draft.network,
        accessibility: draft.accessibility,
        directions: draft.directions,
        equipment: draft.equipment
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean),
        hours: hours as Record<string, [string, string][]>,
        east: numberOr(draft.east),
        north: numberOr(draft.north),
      }),
    )
    if (worked) done(t('spaces.saved'))
  }
  return (
    <Form
      name={FORM}
      labels={labels}
      error={error}
      onSubmit={() => void submit()}
      foot={
        <Button kind="primary" type="submit" pending={pending}>
          {t('spaces.save')}
        </Button>
      }
    >
      {area('summary')}
      <fieldset className={css.hours}>
        <legend className="m-label">{labels.hours}</legend>
        {DAYS.map((day) => {
          const spans = hours[String(day)] ?? []
          const set = (next: string[][]) => setHours({ ...hours, [String(day)]: next })
          return (
            <div key={day} className={css.day}>
              <Checkbox checked={spans.length > 0} onChange={(open) => set(open ? [['09:00', '18:00']] : [])}>
                {dayWord(day)}
              </Checkbox>
              {spans.length === 0 ? <span className="m-soft">{t('spaces.hours.closed')}</span> : null}
              {spans.map(([from = '', until = ''], at) => (
                <span key={at} className="m-row">
                  <Select
                    label={t('spaces.hours.from', { day: dayWord(day) })}
                    hideLabel
                    value={from}
                    options={[...new Set([from, ...CLOCKS.slice(0, -1)])]
                      .sort()
                      .map((one) => ({ value: one, label: one }))}
                    onChange={(value) =>
                      set(spans.map((one, index) => (index === at ? [value, until] : one)))
                    }
                  />
                  {'\u2013'}
                  <Select
                    label={t('spaces.hours.until', { day: dayWord(day) })}
                    hideLabel
                    value={until}
                    options={[...new Set([until, ...CLOCKS.slice(1)])]
                      .sort()
                      .map((one) => ({ value: one, label: one }))}
                    onChange={(value) => set(spans.map((one, index) => (index === at ? [from, value] : one)))}
                  />
                </span>
              ))}
            </div>
          )
        })}
      </fieldset>
      <TextField
        id={fieldId(FORM, 'equipment')}
        label={labels.equipment}
        hint={t('spaces.commas')}
        value={draft.equipment}
        error={errors.equipment}
        onChange={(equipment) => setDraft({ ...draft, equipment })}
      />
      {area('network')}
      {area('accessibility')}
      {area('directions')}
      <div className={css.fields}>
        {(['east', 'north'] as const).map((one) => (
          <TextField
            key={one}
            id={fieldId(FORM, one)}
            label={labels[one]}
            hint={t(`spaces.site.${one}.hint`)}
            type="number"
            min={0}
            max={1000}
            value={draft[one]}
            error={errors[one]}
            onChange={(value) => setDraft({ ...draft, [one]: value })}
          />
        ))}
      </div>
    </Form>
  )
}
