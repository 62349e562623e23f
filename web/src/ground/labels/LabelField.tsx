import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Select } from '../ui/Select'
import { done, wrong } from '../ui/toasts'
import { t } from '../words'
import { actsThat, labelOf, LABELS, setLabel, type Label, type Labelled } from './data'
import css from './labels.module.css'

/** A label with its letter, as papers have it. */
const NAMES = { C: 'labels.C', S: 'labels.S', O: 'labels.O' } as const
const named = (label: Label) => `${t(NAMES[label])} (${label})`

/** What a label refuses, and what it asks a reason for. */
function Says({ said }: { said: Labelled }) {
  const lines = (['refuse', 'reason'] as const)
    .map((verdict) => [verdict, actsThat(said, verdict).map((act) => t(`labels.act.${act}`))] as const)
    .filter(([, acts]) => acts.length > 0)
  if (lines.length === 0) return <p className="m-soft m-caption">{t('labels.lets-out')}</p>
  return (
    <dl className={css.says}>
      {lines.map(([verdict, acts]) => (
        <div key={verdict}>
          <dt>{t(`labels.verdict.${verdict}`)}</dt>
          <dd>{acts.join(', ')}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The security label of a thing, `kind:id`, and what it allows; whoever edits the thing sets it here. */
export default function LabelField({ of }: { of: string }) {
  const found = useQuery(labelOf(of))
  const [wished, setWished] = useState<Label | null>(null)
  const said = found.data
  if (!said) return null
  const label = LABELS.find((one) => one === said.label) ?? 'C'
  const set = async (next: Label) => {
    setWished(next)
    try {
      if (await setLabel(of, label, next)) done(t('labels.set', { label: t(NAMES[next]) }))
    } catch (error) {
      wrong(error)
    } finally {
      setWished(null)
    }
  }
  return (
    <div className={css.field}>
      {said.may.includes('ground.label') ? (
        <Select
          label={t('labels.label')}
          value={wished ?? label}
          options={LABELS.toReversed().map((one) => ({ value: one, label: named(one) }))}
          onChange={(next) => (wished === null && next !== label ? void set(next) : undefined)}
        />
      ) : (
        <p>
          <span className="m-label">{t('labels.label')}</span> {named(label)}
        </p>
      )}
      <Says said={said} />
    </div>
  )
}
