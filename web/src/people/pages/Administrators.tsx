import { useQuery, useQueryClient } from '@tanstack/react-query'
import { PenLine, Plus } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { ComboBox, type Choice } from '../../ground/ui/ComboBox'
import { Dialog } from '../../ground/ui/Dialog'
import { Form } from '../../ground/ui/Form'
import { IconButton } from '../../ground/ui/IconButton'
import { PersonChip } from '../../ground/ui/PersonChip'
import { Shown } from '../../ground/ui/states'
import { Table } from '../../ground/ui/Table'
import { Tag } from '../../ground/ui/Tag'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { administrators, findParties, sites, type Administrator } from '../data'
import { ManagePages } from '../parts/ManagePages'
import { named } from '../rules'

function Edit({ given, onClose }: { given?: Administrator; onClose: () => void }) {
  const cache = useQueryClient()
  const places = useQuery(sites)
  const [who, setWho] = useState<Choice | null>(given ? { id: given.person, label: given.fn } : null)
  const [institution, setInstitution] = useState(given?.institution ?? false)
  const [chosen, setChosen] = useState<readonly string[]>(given?.sites.map((one) => one.id) ?? [])
  const { error, pending, save } = useSaving()
  const submit = async () => {
    if (!who) return
    const worked = await save(async () => {
      await ok(
        api.PUT('/api/administrators/{person}', {
          params: { path: { person: who.id } },
          body: { institution, sites: [...chosen] },
        }),
      )
      await cache.invalidateQueries({ queryKey: ['people.person'] })
    })
    if (!worked) return
    done(t('people.saved'))
    onClose()
  }
  return (
    <Dialog
      title={given ? t('people.administrator.edit') : t('people.administrator.add')}
      open
      onClose={onClose}
    >
      <Form
        name="administrator"
        labels={{}}
        error={error}
        onSubmit={() => void submit()}
        foot={
          <Button kind="primary" type="submit" pending={pending} aria-disabled={!who}>
            {t('people.save')}
          </Button>
        }
      >
        {given ? (
          <p>
            <strong>{given.fn}</strong> <span className="m-soft">{given.label}</span>
          </p>
        ) : (
          <ComboBox
            label={t('people.person')}
            required
            value={who}
            onChange={setWho}
            search={findParties('person')}
          />
        )}
        <Checkbox
          checked={institution}
          onChange={setInstitution}
          hint={t('people.administrator.institution.hint')}
        >
          {t('people.administrator.institution')}
        </Checkbox>
        <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
          <legend className="m-label">{t('people.administrator.sites')}</legend>
          {(places.data?.items ?? []).map((one) => (
            <Checkbox
              key={one.id}
              checked={chosen.includes(one.id)}
              onChange={(on) => setChosen(on ? [...chosen, one.id] : chosen.filter((id) => id !== one.id))}
            >
              {named(one)}
            </Checkbox>
          ))}
        </fieldset>
      </Form>
    </Dialog>
  )
}

/** Who administers the institution, and who which sites. */
export default function Administrators() {
  const query = useQuery(administrators)
  const [open, setOpen] = useState<Administrator | 'new' | null>(null)
  return (
    <ManagePages>
      <Page
        title={t('people.administrators')}
        actions={
          <Button kind="primary" icon={Plus} onClick={() => setOpen('new')}>
            {t('people.administrator.add')}
          </Button>
        }
      >
        <Shown query={query}>
          {(data) => (
            <Table<Administrator>
              label={t('people.administrators')}
              rows={data.items}
              keyOf={(one) => one.person}
              onOpen={setOpen}
              columns={[
                {
                  id: 'fn',
                  head: t('people.name'),
                  text: (one) => one.fn,
                  cell: (one) => <PersonChip id={one.person} fn={one.fn} />,
                  sort: (one) => one.fn,
                },
                { id: 'label', head: t('people.unit'), text: (one) => one.label, width: 'minmax(0, 1.5fr)' },
                {
                  id: 'what',
                  head: t('people.administrator.of'),
                  text: (one) =>
                    [
                      one.institution ? t('people.administrator.institution') : '',
                      ...one.sites.map((site) => site.name),
                    ]
                      .filter(Boolean)
                      .join(', '),
                  width: 'minmax(0, 2fr)',
                },
                {
                  id: 'strong',
                  head: t('people.administrator.factor'),
                  text: (one) =>
                    one.strong ? t('people.administrator.strong') : t('people.administrator.weak'),
                  cell: (one) => (
                    <Tag tone={one.strong ? 'success' : 'warning'}>
                      {one.strong ? t('people.administrator.strong') : t('people.administrator.weak')}
                    </Tag>
                  ),
                },
                {
                  id: 'edit',
                  head: t('people.edit'),
                  text: () => '',
                  cell: (one) => (
                    <IconButton
                      icon={PenLine}
                      label={t('people.line.edit', { text: one.fn })}
                      onClick={() => setOpen(one)}
                    />
                  ),
                  width: '7rem',
                },
              ]}
            />
          )}
        </Shown>
        {open ? <Edit given={open === 'new' ? undefined : open} onClose={() => setOpen(null)} /> : null}
      </Page>
    </ManagePages>
  )
}
