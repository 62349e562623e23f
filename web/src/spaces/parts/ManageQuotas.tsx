import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { onDay, today } from '../../ground/dates'
import { findParties } from '../../ground/parties'
import { byField } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { ComboBox, type Choice } from '../../ground/ui/ComboBox'
import { DateField } from '../../ground/ui/DateField'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { Empty, Shown, Skeleton } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { done, wrong } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { KINDS, type Kind } from '../data/sites'
import { addQuota, quotasOf, removeQuota, type Quota } from '../data/support'
import { lengthWords } from '../rules/saying'
import forms from './Manage.module.css'
import css from './Requests.module.css'

const FORM = 'quota'
const HOUR = 60
/** Hours of a month that a quota may hold. */
const MOST = 100_000

/** How much of the site parties from outside may use a month, and how much they have used. */
export function ManageQuotas({ site }: { site: string }) {
  const query = useQuery(quotasOf(site))
  const [adding, setAdding] = useState(false)
  const add = (
    <Button icon={Plus} onClick={() => setAdding(true)}>
      {t('spaces.quota.add')}
    </Button>
  )
  return (
    <>
      <Shown
        query={query}
        skeleton={<Skeleton rows={3} />}
        empty={(data) =>
          data.items.length === 0 ? <Empty action={add}>{t('spaces.quotas.none')}</Empty> : null
        }
      >
        {(data) => (
          <div className="m-stack">
            <div className={css.acts}>{add}</div>
            <ul className={css.list} aria-label={t('spaces.quotas')}>
              {data.items.map((one) => (
                <Line key={one.id} quota={one} />
              ))}
            </ul>
          </div>
        )}
      </Shown>
      {adding ? <NewQuota site={site} onClose={() => setAdding(false)} /> : null}
    </>
  )
}

function Line({ quota }: { quota: Quota }) {
  return (
    <li>
      <div className={css.what}>
        <strong>{quota.party_name}</strong>
        <span>{quota.kinds.map((one) => t(`spaces.kind.${one}`)).join(', ')}</span>
        <span className="m-soft m-caption">
          {quota.until
            ? t('spaces.quota.between', { from: onDay(quota.since), until: onDay(quota.until) })
            : t('spaces.quota.from-on', { from: onDay(quota.since) })}
        </span>
      </div>
      <span className="m-num">
        {t('spaces.quota.used', {
          used: lengthWords(quota.used) || t('spaces.hours', { count: 0 }),
          all: lengthWords(quota.minutes) || t('spaces.hours', { count: 0 }),
        })}
      </span>
      <Button
        kind="quiet"
        onClick={() =>
          void removeQuota(quota.id).then(
            () => done(t('spaces.quota.removed', { name: quota.party_name })),
            wrong,
          )
        }
      >
        {t('spaces.door.remove')}
      </Button>
    </li>
  )
}

function NewQuota({ site, onClose }: { site: string; onClose: () => void }) {
  const [party, setParty] = useState<Choice | null>(null)
  const [draft, setDraft] = useState({
    kinds: ['video-room'] as Kind[],
    hours: '10',
    since: today(),
    until: '',
  })
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const labels = { party: t('spaces.quota.party'), minutes: t('spaces.quota.hours') }
  const hours = Math.round(Number(draft.hours))
  const ready = party !== null && draft.kinds.length > 0 && hours >= 0 && hours <= MOST && draft.since !== ''
  const submit = async () => {
    if (!ready) return
    const worked = await save(() =>
      addQuota(site, {
        party: party.id,
        kinds: draft.kinds,
        minutes: hours * HOUR,
        since: draft.since,
        until: draft.until || null,
      }),
    )
    if (!worked) return
    done(t('spaces.quota.added', { name: party.label }))
    onClose()
  }
  const search = async (text: string, signal: AbortSignal) =>
    (await findParties(text, 'group,unit,site,person', 20, signal)).map((one) => ({
      id: one.id,
      label: one.name,
      detail: one.label,
    }))
  return (
    <Dialog title={t('spaces.quota.add')} open onClose={onClose}>
      <Form
        name={FORM}
        labels={labels}
        error={error}
        onSubmit={() => void submit()}
        foot={
          <>
            <Button kind="primary" type="submit" pending={pending} aria-disabled={!ready}>
              {t('spaces.quota.go')}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
          </>
        }
      >
        <p>{t('spaces.quota.lead')}</p>
        <ComboBox
          label={labels.party}
          hint={t('spaces.quota.party.hint')}
          value={party}
          onChange={setParty}
          search={search}
          error={errors.party}
          required
        />
        <fieldset className={forms.group}>
          <legend>{t('spaces.quota.kinds')}</legend>
          {KINDS.map((one) => (
            <Checkbox
              key={one}
              checked={draft.kinds.includes(one)}
              onChange={(on) =>
                setDraft({
                  ...draft,
                  kinds: on ? [...draft.kinds, one] : draft.kinds.filter((each) => each !== one),
                })
              }
            >
              {t(`spaces.kind.${one}`)}
            </Checkbox>
          ))}
        </fieldset>
        <TextField
          id={fieldId(FORM, 'minutes')}
          label={labels.minutes}
          type="number"
          min={0}
          max={MOST}
          value={draft.hours}
          error={errors.minutes}
          onChange={(text) => setDraft({ ...draft, hours: text })}
        />
        <DateField
          label={t('spaces.stays.from')}
          value={draft.since}
          onChange={(since) => setDraft({ ...draft, since })}
        />
        <DateField
          label={t('spaces.quota.until')}
          value={draft.until}
          min={draft.since}
          onChange={(until) => setDraft({ ...draft, until })}
        />
      </Form>
    </Dialog>
  )
}
