import { useState } from 'react'
import { DateField } from '../../ground/ui/DateField'
import { Select } from '../../ground/ui/Select'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { addDays, addMonths } from '../../ground/isoDays'
import {
  dayCode,
  FREQUENCIES,
  nthOf,
  readRule,
  weekly,
  WEEKDAYS,
  writeRule,
  type Frequency,
  type Rule,
  type Weekday,
} from '../rules/recurrence'
import { ruleWords, weekdayName } from '../rules/saying'
import css from './RepeatField.module.css'

interface Props {
  /** The rule as the standard writes it; empty for none. */
  value: string
  /** The day the first one is on. */
  day: string
  allDay: boolean
  onChange: (value: string) => void
}

type Preset = 'none' | 'daily' | 'weekly' | 'workdays' | 'monthly' | 'yearly' | 'own' | 'kept'

const SUNDAY = '2026-11-29'

function presetOf(rule: Rule | null, text: string, day: string): Preset {
  if (!text) return 'none'
  if (!rule) return 'kept'
  if (rule.interval > 1) return 'own'
  if (rule.freq === 'DAILY') return 'daily'
  if (rule.freq === 'MONTHLY') return rule.nth === null ? 'monthly' : 'own'
  if (rule.freq === 'YEARLY') return 'yearly'
  if (rule.days.length === 1 && rule.days[0] === dayCode(day)) return 'weekly'
  return rule.days.join() === 'MO,TU,WE,TH,FR' ? 'workdays' : 'own'
}

function ruleOf(preset: Preset, day: string): Rule {
  const plain: Rule = { ...weekly(day), days: [] }
  switch (preset) {
    case 'daily':
      return { ...plain, freq: 'DAILY' }
    case 'workdays':
      return { ...plain, days: ['MO', 'TU', 'WE', 'TH', 'FR'] }
    case 'monthly':
      return { ...plain, freq: 'MONTHLY' }
    case 'yearly':
      return { ...plain, freq: 'YEARLY' }
    default:
      return weekly(day)
  }
}

/** How an event recurs, built by choosing and said back in plain words. */
export function RepeatField({ value, day, allDay, onChange }: Props) {
  const rule = readRule(value, day)
  const [own, setOwn] = useState(false)
  const found = presetOf(rule, value, day)
  const preset = own && found !== 'none' && found !== 'kept' ? 'own' : found
  const set = (next: Rule) => onChange(writeRule(next, day, allDay))
  const choose = (next: Preset) => {
    setOwn(next === 'own')
    if (next === 'none') onChange('')
    else if (next !== 'kept') set(next === 'own' && rule ? rule : ruleOf(next, day))
  }
  const shown: Preset[] = ['none', 'daily', 'weekly', 'workdays', 'monthly', 'yearly', 'own']
  const words = (one: Preset): string =>
    one === 'none' || one === 'own' || one === 'kept'
      ? t(`calendar.repeat.${one}`)
      : ruleWords(ruleOf(one, day), day)
  const end = rule?.until ? 'until' : rule?.count ? 'count' : 'never'
  return (
    <div className={css.repeat}>
      <Select<Preset>
        label={t('calendar.field.repeat')}
        hint={rule ? ruleWords(rule, day) : value ? t('calendar.repeat.kept.hint') : undefined}
        value={preset}
        options={[...shown, ...(found === 'kept' ? (['kept'] as const) : [])].map((one) => ({
          value: one,
          label: words(one),
        }))}
        onChange={choose}
      />
      {rule && preset === 'own' ? (
        <div className={css.own}>
          <div className={css.every}>
            <TextField
              label={t('calendar.repeat.interval')}
              inputMode="numeric"
              value={String(rule.interval)}
              onChange={(text) =>
                set({ ...rule, interval: Math.max(1, Math.min(99, Number(text.replace(/\D/g, '')) || 1)) })
              }
            />
            <Select<Frequency>
              label={t('calendar.repeat.unit')}
              value={rule.freq}
              options={FREQUENCIES.map((one) => ({ value: one, label: t(`calendar.repeat.unit.${one}`) }))}
              onChange={(freq) =>
                set({ ...rule, freq, days: freq === 'WEEKLY' ? [dayCode(day)] : [], nth: null })
              }
            />
          </div>
          {rule.freq === 'WEEKLY' ? (
            <fieldset className={css.week}>
              <legend className="m-label">{t('calendar.repeat.days')}</legend>
              {WEEKDAYS.map((code: Weekday, index) => (
                <label key={code} className={css.weekday}>
                  <input
                    type="checkbox"
                    checked={rule.days.includes(code)}
                    onChange={(event) => {
                      const days = event.target.checked
                        ? [...rule.days, code]
                        : rule.days.filter((one) => one !== code)
                      if (days.length > 0) set({ ...rule, days })
                    }}
                  />
                  <span>{weekdayName(addDays(SUNDAY, index))}</span>
                </label>
              ))}
            </fieldset>
          ) : null}
          {rule.freq === 'MONTHLY' ? (
            <Select
              label={t('calendar.repeat.on')}
              value={String(rule.nth ?? 0)}
              options={[0, Math.min(4, nthOf(day)), -1]
                .filter((nth) => nth !== -1 || addDays(day, 7).slice(0, 7) !== day.slice(0, 7))
                .map((nth) => ({
                  value: String(nth),
                  label: ruleWords({ ...rule, until: '', count: null, nth: nth === 0 ? null : nth }, day),
                }))}
              onChange={(nth) => set({ ...rule, nth: nth === '0' ? null : Number(nth) })}
            />
          ) : null}
        </div>
      ) : null}
      {rule ? (
        <div className={css.every}>
          <Select<'never' | 'until' | 'count'>
            label={t('calendar.repeat.end')}
            value={end}
            options={(['never', 'until', 'count'] as const).map((one) => ({
              value: one,
              label: t(`calendar.repeat.end.${one}`),
            }))}
            onChange={(next) =>
              set({
                ...rule,
                until: next === 'until' ? addMonths(day, rule.freq === 'YEARLY' ? 60 : 3) : '',
                count: next === 'count' ? 10 : null,
              })
            }
          />
          {end === 'until' ? (
            <DateField
              label={t('calendar.repeat.last')}
              value={rule.until}
              min={day}
              onChange={(until) => (until ? set({ ...rule, until }) : undefined)}
            />
          ) : null}
          {end === 'count' ? (
            <TextField
              label={t('calendar.repeat.count')}
              inputMode="numeric"
              value={String(rule.count ?? 1)}
              onChange={(text) =>
                set({ ...rule, count: Math.max(1, Math.min(999, Number(text.replace(/\D/g, '')) || 1)) })
              }
            />
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
