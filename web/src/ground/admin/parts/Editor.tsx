import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '../../api'
import { byField } from '../../problem'
import { Part } from '../../shell/Sections'
import { Button } from '../../ui/Button'
import { fieldId, Form } from '../../ui/Form'
import { Shown } from '../../ui/states'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { done } from '../../ui/toasts'
import { useSaving } from '../../ui/useSaving'
import { editor, type Editor as Given } from '../../wopi/data'
import { t } from '../../words'
import { listed } from '../rules'
import styles from './admin.module.css'

const FORM = 'editor'

/** Extensions of one sort, as people read them. */
const extensionsOf = (given: Given, sort: 'edit' | 'view'): string =>
  Object.entries(given.extensions)
    .filter(([, opens]) => opens === sort)
    .map(([extension]) => extension)
    .join(', ')

function Fields({ given }: { given: Given }) {
  const cache = useQueryClient()
  const [discovery, setDiscovery] = useState(given.discovery)
  const [name, setName] = useState(given.name)
  const [networks, setNetworks] = useState(given.networks.join(', '))
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const keep = async (address: string) => {
    const worked = await save(async () => {
      const kept = await ok(
        api.PUT('/api/wopi', {
          body: { discovery: address, name: name.trim(), networks: listed(networks) },
        }),
      )
      cache.setQueryData(editor.queryKey, kept)
    })
    if (worked) done(address ? t('admin.saved') : t('wopi.admin.removed'))
  }
  const edited = extensionsOf(given, 'edit')
  const viewed = extensionsOf(given, 'view')
  return (
    <Form
      name={FORM}
      labels={{
        discovery: t('wopi.admin.address'),
        name: t('wopi.admin.name'),
        networks: t('wopi.admin.networks'),
      }}
      error={error}
      onSubmit={() => (discovery.trim() ? void keep(discovery.trim()) : undefined)}
      foot={
        <>
          <Button type="submit" pending={pending} aria-disabled={!discovery.trim()}>
            {t('wopi.admin.save')}
          </Button>
          {given.discovery ? (
            <Button kind="quiet" onClick={() => void keep('')}>
              {t('wopi.admin.remove')}
            </Button>
          ) : null}
        </>
      }
    >
      <p className="m-soft">{t('wopi.admin.lead')}</p>
      <div className={styles.fields}>
        <TextField
          id={fieldId(FORM, 'discovery')}
          label={t('wopi.admin.address')}
          hint={t('wopi.admin.address.hint')}
          type="url"
          value={discovery}
          onChange={setDiscovery}
          error={errors.discovery}
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          id={fieldId(FORM, 'name')}
          label={t('wopi.admin.name')}
          value={name}
          onChange={setName}
          error={errors.name}
          autoComplete="off"
        />
      </div>
      <TextArea
        id={fieldId(FORM, 'networks')}
        label={t('wopi.admin.networks')}
        hint={t('wopi.admin.networks.hint')}
        value={networks}
        onChange={setNetworks}
        error={errors.networks}
        spellCheck={false}
      />
      {edited ? <p className="m-soft">{t('wopi.admin.edits', { extensions: edited })}</p> : null}
      {viewed ? <p className="m-soft">{t('wopi.admin.views', { extensions: viewed })}</p> : null}
    </Form>
  )
}

/** Where the document editor stands that opens files of the house. */
export function Editor() {
  const query = useQuery(editor)
  return (
    <Part title={t('wopi.admin')}>
      <Shown query={query}>{(data) => <Fields key={data.discovery} given={data} />}</Shown>
    </Part>
  )
}
