import { useQuery, useQueryClient } from '@tanstack/react-query'
import { LogOut, Settings } from 'lucide-react'
import { useState } from 'react'
import { useOfferedActs } from '../../acts'
import { api, ok } from '../../api'
import { byField } from '../../problem'
import type { components } from '../../schema'
import { nameOf, signOut, useMe } from '../../session'
import { Page } from '../../shell/Page'
import { Part } from '../../shell/Sections'
import { Avatar } from '../../ui/Avatar'
import { Button } from '../../ui/Button'
import { fieldId, Form } from '../../ui/Form'
import { Shown } from '../../ui/states'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { done } from '../../ui/toasts'
import { useSaving } from '../../ui/useSaving'
import { t } from '../../words'
import { self } from '../data'
import { AccountPages } from '../parts/AccountPages'
import styles from '../parts/account.module.css'

type View = components['schemas']['PersonView']
const FIELDS = ['extension', 'tel', 'mobile', 'duties'] as const

function Contact({ view }: { view: View }) {
  const cache = useQueryClient()
  const row = view.person
  const start = { extension: row.extension, tel: row.tel, mobile: row.mobile, duties: row.duties }
  const [draft, setDraft] = useState(start)
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const changed = Object.fromEntries(
    FIELDS.filter((name) => draft[name] !== start[name]).map((name) => [name, draft[name]]),
  )
  const labels = {
    extension: t('account.extension'),
    tel: t('account.tel'),
    mobile: t('account.mobile'),
    duties: t('account.duties'),
  }
  const submit = async () => {
    const worked = await save(async () => {
      await ok(
        api.PATCH('/api/people/{person}', {
          params: { path: { person: row.id } },
          headers: { 'if-match': `"${view.revision}"` },
          body: changed,
        }),
      )
      await cache.invalidateQueries({ queryKey: ['people.person'] })
    })
    if (worked) done(t('account.saved'))
  }
  return (
    <Form
      name="me"
      labels={labels}
      error={error}
      onSubmit={() => void submit()}
      foot={
        <Button
          kind="primary"
          type="submit"
          pending={pending}
          aria-disabled={Object.keys(changed).length === 0}
        >
          {t('account.save')}
        </Button>
      }
    >
      <div className={styles.fields}>
        {(['extension', 'tel', 'mobile'] as const).map((name) => (
          <TextField
            key={name}
            id={fieldId('me', name)}
            label={labels[name]}
            type="tel"
            value={draft[name]}
            error={errors[name]}
            onChange={(value) => setDraft({ ...draft, [name]: value })}
          />
        ))}
      </div>
      <TextArea
        id={fieldId('me', 'duties')}
        label={labels.duties}
        hint={t('account.duties.hint')}
        value={draft.duties}
        error={errors.duties}
        onChange={(duties) => setDraft({ ...draft, duties })}
      />
    </Form>
  )
}

/** Who I am here, how others reach me, and the way to the settings of the screen. */
export default function Profile() {
  const me = useMe()
  const query = useQuery(self(me.id))
  const settings = useOfferedActs().find((act) => act.id === 'ground.settings')
  return (
    <AccountPages>
      <Page title={t('account.profile')} reading bare>
        <header className="m-row m-wrap">
          <Avatar id={me.id} fn={me.fn} portrait={me.portrait} size={64} />
          <div style={{ flex: '1 1 18rem', minInlineSize: 0 }}>
            <h1>{nameOf(me)}</h1>
            <p className="m-soft m-num">
              {[me.number, query.data?.person.path.replaceAll(' > ', ' › '), query.data?.person.duty]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <span className="m-row m-wrap">
            {settings ? (
              <Button icon={Settings} onClick={settings.run}>
                {t('account.settings')}
              </Button>
            ) : null}
            <Button icon={LogOut} onClick={() => void signOut()}>
              {t('ground.sign-out')}
            </Button>
          </span>
        </header>
        <Part title={t('account.contact')}>
          <Shown query={query}>{(view) => <Contact key={view.revision} view={view} />}</Shown>
        </Part>
      </Page>
    </AccountPages>
  )
}
