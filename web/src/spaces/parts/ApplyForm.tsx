import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { today } from '../../ground/dates'
import { byField } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { Select } from '../../ground/ui/Select'
import { TextArea } from '../../ground/ui/TextArea'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { policyOf, sheets, spacesOf } from '../data/sites'
import { applyFor } from '../data/tenancies'
import { detailWords, siteName } from '../rules/saying'
import { lastOf } from '../rules/tenancies'
import { addDays } from '../rules/time'
import css from './Manage.module.css'

const FORM = 'tenancy'

interface Props {
  /** Where one already looks; without it a site is chosen first. */
  site?: string
  space?: string
  onClose: () => void
}

/** Applies for a space that is let, from one day through another. */
export function ApplyForm({ site: given, space: wanted, onClose }: Props) {
  const sites = useQuery({ ...sheets, enabled: !given }).data?.items ?? []
  const [site, setSite] = useState('')
  const where = given ?? (site || (sites[0]?.site ?? ''))
  const found = useQuery({ ...spacesOf(where), enabled: where !== '' })
  const let_ = (found.data?.items ?? []).filter((one) => one.lets)
  const most = useQuery({ ...policyOf(where), enabled: where !== '' }).data?.rules.tenancy_days ?? 92
  const [space, setSpace] = useState(wanted ?? '')
  const chosen = let_.some((one) => one.id === space) ? space : (let_[0]?.id ?? '')
  const [draft, setDraft] = useState({ since: addDays(today(), 1), until: '', purpose: '' })
  const last = lastOf(draft.since, most)
  const until = draft.until || last
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const labels = { purpose: t('spaces.tenancy.purpose'), until: t('spaces.tenancy.until') }
  const ready = chosen !== '' && draft.purpose.trim() !== ''
  const submit = async () => {
    if (!ready) return
    const body = { since: draft.since, until, purpose: draft.purpose.trim() }
    if (!(await save(() => applyFor(chosen, body)))) return
    done(t('spaces.tenancy.applied'))
    onClose()
  }
  return (
    <Dialog title={t('spaces.tenancy.apply')} open onClose={onClose}>
      <Form
        name={FORM}
        labels={labels}
        error={error}
        onSubmit={() => void submit()}
        foot={
          <>
            <Button kind="primary" type="submit" pending={pending} aria-disabled={!ready}>
              {t('spaces.tenancy.apply.go')}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
          </>
        }
      >
        <p>{t('spaces.tenancy.lead', { days: most })}</p>
        {given ? null : (
          <Select
            label={t('spaces.find.site')}
            value={where}
            options={sites.map((one) => ({ value: one.site, label: siteName(one) }))}
            onChange={(next) => {
              setSite(next)
              setSpace('')
            }}
          />
        )}
        {let_.length > 0 ? (
          <Select
            label={t('spaces.space')}
            value={chosen}
            options={let_.map((one) => ({
              value: one.id,
              label: `${one.name} (${[one.storey, detailWords(one)].filter(Boolean).join(', ')})`,
            }))}
            onChange={setSpace}
          />
        ) : found.data ? (
          <p className="m-soft" role="status">
            {t('spaces.tenancy.none-let')}
          </p>
        ) : null}
        <div className={css.fields}>
          <DateField
            label={t('spaces.tenancy.since')}
            value={draft.since}
            min={today()}
            onChange={(since) => (since ? setDraft({ ...draft, since, until: '' }) : undefined)}
          />
          <DateField
            label={labels.until}
            value={until}
            min={draft.since}
            max={last}
            error={errors.until}
            onChange={(next) => (next ? setDraft({ ...draft, until: next }) : undefined)}
          />
        </div>
        <TextArea
          id={fieldId(FORM, 'purpose')}
          label={labels.purpose}
          hint={t('spaces.tenancy.purpose.hint')}
          value={draft.purpose}
          rows={3}
          maxLength={4000}
          error={errors.purpose}
          onChange={(purpose) => setDraft({ ...draft, purpose })}
          required
        />
      </Form>
    </Dialog>
  )
}
