import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { byField } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { Select } from '../../ground/ui/Select'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { labels, matching, sites, type Site } from '../data'
import { named } from '../rules'
import styles from './people.module.css'

const listed = (text: string) =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)

/** A place of work: new, or its particulars. */
export default function EditSite({ site, onClose }: { site?: Site; onClose: () => void }) {
  const cache = useQueryClient()
  const navigate = useNavigate()
  const words = useQuery(labels)
  const all = useQuery(sites)
  const { error, pending, save } = useSaving()
  const [draft, setDraft] = useState({
    name: site?.name ?? '',
    name_en: site?.name_en ?? '',
    code: site?.code ?? '',
    site_kind: site?.site_kind ?? '',
    parent: site?.parent ?? '',
    operator: site?.operator ?? '',
    affiliates: (site?.affiliates ?? []).join(', '),
    address: site?.address ?? '',
    postcode: site?.postcode ?? '',
    tel: site?.tel ?? '',
    opened_on: site?.opened_on ?? '',
    closed_on: site?.closed_on ?? '',
  })
  const fields = byField(error)
  const names = {
    name: t('people.site.name'),
    name_en: t('people.english'),
    site_kind: t('people.site.kind'),
    address: t('people.site.address'),
    postcode: t('people.site.postcode'),
    tel: t('people.tel'),
    operator: t('people.site.operator'),
    affiliates: t('people.site.affiliates'),
    code: t('people.unit.code'),
  }
  const text = (name: keyof typeof names, hint?: string) => (
    <TextField
      id={fieldId('site', name)}
      label={names[name]}
      hint={hint}
      required={name === 'name'}
      value={draft[name]}
      error={fields[name]}
      onChange={(value) => setDraft({ ...draft, [name]: value })}
    />
  )
  const submit = async () => {
    const body = {
      ...draft,
      code: draft.code.trim() || null,
      parent: draft.parent || null,
      affiliates: listed(draft.affiliates),
      opened_on: draft.opened_on || null,
      closed_on: draft.closed_on || null,
    }
    const worked = await save(async () => {
      const saved = site
        ? await ok(
            api.PATCH('/api/sites/{site}', {
              params: { path: { site: site.id } },
              headers: matching(site.revision),
              body,
            }),
          )
        : await ok(api.POST('/api/sites', { body: { ...body, ordering: all.data?.items.length ?? 0 } }))
      await cache.invalidateQueries({ queryKey: ['people.site'] })
      if (!site) void navigate({ to: `/people/sites/${saved.site.id}` })
    })
    if (!worked) return
    done(t('people.saved'))
    onClose()
  }
  return (
    <Dialog title={site ? t('people.site.edit') : t('people.site.add')} open size="large" onClose={onClose}>
      <Form
        name="site"
        labels={names}
        error={error}
        onSubmit={() => void submit()}
        foot={
          <>
            <Button kind="primary" type="submit" pending={pending}>
              {t('people.save')}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
          </>
        }
      >
        <div className={styles.fields}>
          {text('name')}
          {text('name_en')}
          <Select
            label={names.site_kind}
            value={draft.site_kind}
            options={[
              '',
              ...new Set([...(words.data?.site_kinds ?? []), draft.site_kind].filter(Boolean)),
            ].map((kind) => ({
              value: kind,
              label: kind || t('people.none'),
            }))}
            onChange={(site_kind) => setDraft({ ...draft, site_kind })}
          />
          <Select
            label={t('people.site.parent')}
            value={draft.parent}
            options={[
              { value: '', label: t('people.none') },
              ...(all.data?.items ?? [])
                .filter((one) => one.id !== site?.id)
                .map((one) => ({ value: one.id, label: named(one) })),
            ]}
            onChange={(parent) => setDraft({ ...draft, parent })}
          />
          {text('address')}
          {text('postcode')}
          {text('tel')}
          {text('operator')}
          {text('affiliates', t('people.site.affiliates.hint'))}
          {text('code')}
          <DateField
            label={t('people.site.opened')}
            value={draft.opened_on}
            onChange={(opened_on) => setDraft({ ...draft, opened_on })}
          />
          <DateField
            label={t('people.site.closed')}
            value={draft.closed_on}
            onChange={(closed_on) => setDraft({ ...draft, closed_on })}
          />
        </div>
      </Form>
    </Dialog>
  )
}
