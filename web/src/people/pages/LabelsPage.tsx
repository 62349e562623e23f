import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { Form } from '../../ground/ui/Form'
import { Shown } from '../../ground/ui/states'
import { TextArea } from '../../ground/ui/TextArea'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { labels, type Labels } from '../data'
import { ManagePages } from '../parts/ManagePages'
import styles from '../parts/people.module.css'

const LISTS = ['grades', 'ranks', 'duties', 'families', 'unit_kinds', 'site_kinds'] as const

function Edit({ given }: { given: Labels }) {
  const cache = useQueryClient()
  const [draft, setDraft] = useState(
    () =>
      Object.fromEntries(LISTS.map((name) => [name, (given[name] ?? []).join('\n')])) as Record<
        (typeof LISTS)[number],
        string
      >,
  )
  const { error, pending, save } = useSaving()
  const listed = (name: (typeof LISTS)[number]) =>
    draft[name]
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean)
  const submit = async () => {
    const worked = await save(async () => {
      await ok(
        api.PUT('/api/people/labels', {
          body: {
            grades: listed('grades'),
            ranks: listed('ranks'),
            duties: listed('duties'),
            families: listed('families'),
            unit_kinds: listed('unit_kinds'),
            site_kinds: listed('site_kinds'),
          },
        }),
      )
      await cache.invalidateQueries({ queryKey: ['ground.house'] })
    })
    if (worked) done(t('people.saved'))
  }
  return (
    <Form
      name="labels"
      labels={{}}
      error={error}
      onSubmit={() => void submit()}
      foot={
        <Button kind="primary" type="submit" pending={pending}>
          {t('people.save')}
        </Button>
      }
    >
      <div className={styles.fields}>
        {LISTS.map((name) => (
          <TextArea
            key={name}
            label={t(`people.labels.${name}`)}
            value={draft[name]}
            rows={5}
            onChange={(value) => setDraft({ ...draft, [name]: value })}
          />
        ))}
      </div>
    </Form>
  )
}

/** The institution's own words, in their order. */
export default function LabelsPage() {
  const query = useQuery(labels)
  return (
    <ManagePages>
      <Page title={t('people.labels')} reading>
        <p className="m-soft">{t('people.labels.lead')}</p>
        <Shown query={query}>{(data) => <Edit given={data} />}</Shown>
      </Page>
    </ManagePages>
  )
}
