import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { byField } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Switch } from '../../ground/ui/Checkbox'
import { fieldId, Form } from '../../ground/ui/Form'
import { Shown, Skeleton } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { policyOf, savePolicy, type Policy } from '../data/sites'
import { ruleWords } from './SheetView'
import css from './Manage.module.css'
import sheet from './SheetView.module.css'

const FORM = 'rules'

/** Settings that are numbers, by what they are about; each with its unit. */
const GROUPS = [
  [
    'ahead',
    [
      ['seat_days', 'days'],
      ['room_days', 'days'],
      ['unit_minutes', 'minutes'],
      ['longest_days', 'days'],
      ['rooms_per_day', 'times'],
      ['recurring_most', 'times'],
    ],
  ],
  ['approval', [['approval_people', 'people']]],
  [
    'arrival',
    [
      ['early_minutes', 'minutes'],
      ['grace_minutes', 'minutes'],
      ['check_out_minutes', 'minutes'],
      ['late_minutes', 'minutes'],
    ],
  ],
  [
    'no-show',
    [
      ['no_shows', 'times'],
      ['no_show_days', 'days'],
      ['blocked_days', 'days'],
    ],
  ],
  [
    'tenancy',
    [
      ['tenancy_days', 'days'],
      ['tenancy_renewals', 'times'],
    ],
  ],
] as const

/** The rules of booking of a site, and what they mean in sentences. */
export function ManageRules({ site }: { site: string }) {
  const query = useQuery(policyOf(site))
  return (
    <Shown query={query} skeleton={<Skeleton rows={8} />}>
      {(policy) => <Fields key={policy.revision} policy={policy} />}
    </Shown>
  )
}

function Fields({ policy }: { policy: Policy }) {
  const { error, pending, save } = useSaving()
  const [rules, setRules] = useState(policy.rules)
  const errors = byField(error)
  const labels = Object.fromEntries(
    GROUPS.flatMap(([, names]) => names.map(([name]) => [name, t(`spaces.rules.${name}`)])),
  )
  const submit = async () => {
    if (await save(() => savePolicy(policy.site, policy.revision, rules))) done(t('spaces.saved'))
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
      {GROUPS.map(([group, names]) => (
        <fieldset key={group} className={css.group}>
          <legend className="m-label">{t(`spaces.rules.group.${group}`)}</legend>
          <div className={css.fields}>
            {names.map(([name, unit]) => (
              <TextField
                key={name}
                id={fieldId(FORM, name)}
                label={t(`spaces.rules.${name}`)}
                type="number"
                min={0}
                end={<span className={css.unit}>{t(`spaces.unit.${unit}`)}</span>}
                value={String(rules[name])}
                error={errors[name]}
                onChange={(text) =>
                  setRules({ ...rules, [name]: Math.max(0, Math.round(Number(text)) || 0) })
                }
              />
            ))}
          </div>
          {group === 'approval' ? (
            <Switch
              checked={rules.approval_outside}
              onChange={(approval_outside) => setRules({ ...rules, approval_outside })}
            >
              {t('spaces.rules.approval_outside')}
            </Switch>
          ) : null}
          {group === 'arrival' ? (
            <Switch checked={rules.check_in} onChange={(check_in) => setRules({ ...rules, check_in })}>
              {t('spaces.rules.check_in')}
            </Switch>
          ) : null}
          {group === 'ahead' ? (
            <Switch checked={rules.holidays} onChange={(holidays) => setRules({ ...rules, holidays })}>
              {t('spaces.rules.holidays')}
            </Switch>
          ) : null}
        </fieldset>
      ))}
      <section className={css.said} aria-label={t('spaces.rules.said')}>
        <h3>{t('spaces.rules.said')}</h3>
        <ul className={sheet.rules}>
          {ruleWords(rules).map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
    </Form>
  )
}
