import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '../../api'
import { Page } from '../../shell/Page'
import { Part } from '../../shell/Sections'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/Form'
import { Select } from '../../ui/Select'
import { Shown } from '../../ui/states'
import { done } from '../../ui/toasts'
import { useSaving } from '../../ui/useSaving'
import { t } from '../../words'
import { labelPolicy } from '../data'
import { AdminPages } from '../parts/AdminPages'
import styles from '../parts/admin.module.css'

const LABELS = ['C', 'S', 'O'] as const
const ACTS = ['download', 'share-link', 'export', 'mail'] as const
const VERDICTS = ['allow', 'reason', 'refuse'] as const

type Policy = Record<string, Record<string, string>>

function Rules({ given }: { given: Policy }) {
  const cache = useQueryClient()
  const [draft, setDraft] = useState(given)
  const { error, pending, save } = useSaving()
  const keep = async (body: Policy) => {
    const worked = await save(async () => {
      const kept = await ok(api.PUT('/api/admin/labels/policy', { body }))
      cache.setQueryData(labelPolicy.queryKey, kept)
      setDraft(kept)
    })
    if (worked) done(t('admin.saved'))
  }
  return (
    <Form
      name="labels"
      labels={{}}
      error={error}
      onSubmit={() => void keep(draft)}
      foot={
        <>
          <Button kind="primary" type="submit" pending={pending}>
            {t('admin.save')}
          </Button>
          <Button kind="quiet" onClick={() => void keep({})}>
            {t('admin.labels.default')}
          </Button>
        </>
      }
    >
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{t('admin.labels.act')}</th>
            {LABELS.map((label) => (
              <th key={label} scope="col">
                {t(`labels.${label}`)} <span className="m-soft">{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ACTS.map((act) => (
            <tr key={act}>
              <th scope="row">{t(`labels.act.${act}`)}</th>
              {LABELS.map((label) => (
                <td key={label} data-head={t(`labels.${label}`)}>
                  <Select
                    hideLabel
                    label={t('admin.labels.cell', {
                      label: t(`labels.${label}`),
                      act: t(`labels.act.${act}`),
                    })}
                    value={VERDICTS.find((one) => one === draft[label]?.[act]) ?? 'refuse'}
                    options={VERDICTS.map((value) => ({ value, label: t(`labels.verdict.${value}`) }))}
                    onChange={(verdict) =>
                      setDraft({ ...draft, [label]: { ...draft[label], [act]: verdict } })
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Form>
  )
}

/** What security labels allow to leave the house. */
export default function Labels() {
  const query = useQuery(labelPolicy)
  return (
    <AdminPages>
      <Page title={t('admin.labels')}>
        <p className="m-soft">{t('admin.labels.lead')}</p>
        <Part title={t('admin.labels.table')}>
          <Shown query={query}>{(data) => <Rules given={data} />}</Shown>
        </Part>
        <p className="m-soft">{t('admin.labels.print')}</p>
      </Page>
    </AdminPages>
  )
}
