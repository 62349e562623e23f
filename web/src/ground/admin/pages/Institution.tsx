import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '../../api'
import { byField } from '../../problem'
import type { components } from '../../schema'
import { loadSession } from '../../session'
import { Page } from '../../shell/Page'
import { Part } from '../../shell/Sections'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { fieldId, Form } from '../../ui/Form'
import { Shown } from '../../ui/states'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { done } from '../../ui/toasts'
import { useSaving } from '../../ui/useSaving'
import { t } from '../../words'
import { institution, policy, type Policy } from '../data'
import { AdminPages } from '../parts/AdminPages'
import styles from '../parts/admin.module.css'

type View = components['schemas']['InstitutionView']

function Names({ given }: { given: View }) {
  const cache = useQueryClient()
  const [draft, setDraft] = useState({ ...given, trash_days: String(given.trash_days) })
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const labels = {
    fn: t('admin.institution.fn'),
    fn_en: t('admin.institution.fn-en'),
    notice: t('admin.institution.notice'),
    trash_days: t('admin.institution.trash'),
  }
  const submit = async () => {
    const worked = await save(async () => {
      await ok(
        api.PATCH('/api/admin/institution', {
          body: {
            fn: draft.fn,
            fn_en: draft.fn_en,
            notice: draft.notice,
            trash_days: Number(draft.trash_days) || 0,
          },
        }),
      )
      await cache.invalidateQueries({ queryKey: institution.queryKey })
      await loadSession()
    })
    if (worked) done(t('admin.saved'))
  }
  const text = (name: 'fn' | 'fn_en' | 'trash_days', hint?: string) => (
    <TextField
      id={fieldId('institution', name)}
      label={labels[name]}
      hint={hint}
      inputMode={name === 'trash_days' ? 'numeric' : undefined}
      value={draft[name]}
      error={errors[name]}
      onChange={(value) => setDraft({ ...draft, [name]: value })}
    />
  )
  return (
    <Form
      name="institution"
      labels={labels}
      error={error}
      onSubmit={() => void submit()}
      foot={
        <Button kind="primary" type="submit" pending={pending}>
          {t('admin.save')}
        </Button>
      }
    >
      <div className={styles.fields}>
        {text('fn')}
        {text('fn_en')}
        {text('trash_days')}
      </div>
      <TextArea
        id={fieldId('institution', 'notice')}
        label={labels.notice}
        hint={t('admin.institution.notice.hint')}
        value={draft.notice}
        error={errors.notice}
        onChange={(notice) => setDraft({ ...draft, notice })}
      />
    </Form>
  )
}

const NUMBERS = ['idle_minutes', 'absolute_hours', 'parallel', 'token_days', 'invitation_days'] as const

function Rules({ given }: { given: Policy }) {
  const cache = useQueryClient()
  const [draft, setDraft] = useState(given)
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const labels = {
    idle_minutes: t('admin.policy.idle_minutes'),
    absolute_hours: t('admin.policy.absolute_hours'),
    parallel: t('admin.policy.parallel'),
    token_days: t('admin.policy.token_days'),
    invitation_days: t('admin.policy.invitation_days'),
    rp_id: t('admin.policy.rp_id'),
  }
  const submit = async () => {
    const worked = await save(async () => {
      await ok(api.PUT('/api/policy', { body: draft }))
      await cache.invalidateQueries({ queryKey: policy.queryKey })
    })
    if (worked) done(t('admin.saved'))
  }
  return (
    <Form
      name="policy"
      labels={labels}
      error={error}
      onSubmit={() => void submit()}
      foot={
        <Button kind="primary" type="submit" pending={pending}>
          {t('admin.save')}
        </Button>
      }
    >
      <div>
        <Checkbox
          checked={draft.admin_second_factor}
          onChange={(on) => setDraft({ ...draft, admin_second_factor: on })}
          hint={t('admin.policy.factor.hint')}
        >
          {t('admin.policy.admin_second_factor')}
        </Checkbox>
        <Checkbox
          checked={draft.staff_second_factor}
          onChange={(on) => setDraft({ ...draft, staff_second_factor: on })}
        >
          {t('admin.policy.staff_second_factor')}
        </Checkbox>
      </div>
      <div className={styles.fields}>
        {NUMBERS.map((name) => (
          <TextField
            key={name}
            id={fieldId('policy', name)}
            label={labels[name]}
            inputMode="numeric"
            value={String(draft[name] || '')}
            error={errors[name]}
            onChange={(value) => setDraft({ ...draft, [name]: Number(value.replace(/\D/g, '')) })}
          />
        ))}
        <TextField
          id={fieldId('policy', 'rp_id')}
          label={labels.rp_id}
          placeholder={location.hostname}
          value={draft.rp_id}
          error={errors.rp_id}
          onChange={(rp_id) => setDraft({ ...draft, rp_id: rp_id.trim() })}
        />
      </div>
    </Form>
  )
}

/** Names, notice, retention, and the rules for signing in. */
export default function Institution() {
  const names = useQuery(institution)
  const rules = useQuery(policy)
  return (
    <AdminPages>
      <Page title={t('admin.institution')} reading>
        <Shown query={names}>{(data) => <Names given={data} />}</Shown>
        <Part title={t('admin.policy')}>
          <Shown query={rules}>{(data) => <Rules given={data} />}</Shown>
        </Part>
      </Page>
    </AdminPages>
  )
}
