import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { today } from '../../ground/dates'
import { byField } from '../../ground/problem'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { ComboBox, type Choice } from '../../ground/ui/ComboBox'
import { Form, useDraft } from '../../ground/ui/Form'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { Select } from '../../ground/ui/Select'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { findParties, labels, sites, type Invitation } from '../data'
import { ManagePages } from '../parts/ManagePages'
import InvitationSheet from '../parts/InvitationSheet'
import styles from '../parts/people.module.css'
import { PersonFields, personLabels, type PersonDraft } from '../parts/PersonFields'
import { KIND_OPTIONS } from '../parts/PersonPage'
import { named } from '../rules'

const EMPTY: PersonDraft & {
  sort: 'staff' | 'board'
  unit: Choice | null
  site: string
  rank: string
  duty: string
  heads: boolean
  kind: string
  grade: string
  family: string
  extra: boolean
  invite: boolean
} = {
  fn: '',
  fn_en: '',
  number: '',
  email: '',
  tel: '',
  extension: '',
  mobile: '',
  duties: '',
  org: '',
  joined_on: today(),
  sort: 'staff',
  unit: null,
  site: '',
  rank: '',
  duty: '',
  heads: false,
  kind: 'regular',
  grade: '',
  family: '',
  extra: false,
  invite: true,
}

/** Adds a person with the first assignment and employment, and an invitation sheet. */
export default function NewPerson() {
  const cache = useQueryClient()
  const navigate = useNavigate()
  const words = useQuery(labels)
  const places = useQuery(sites)
  const { value, set, clear } = useDraft('people.new', EMPTY)
  const { error, pending, save } = useSaving()
  const [made, setMade] = useState<{ id: string; invitation: Invitation } | null>(null)
  const staff = value.sort === 'staff'
  const choose = (name: 'rank' | 'duty' | 'grade' | 'family', list: readonly string[] | undefined) => (
    <Select
      label={t(`people.${name}`)}
      value={value[name]}
      options={['', ...(list ?? [])].map((one) => ({ value: one, label: one || t('people.none') }))}
      onChange={(chosen) => set({ [name]: chosen })}
    />
  )
  const submit = () =>
    save(async () => {
      const {
        unit,
        site,
        rank,
        duty,
        heads,
        kind,
        grade,
        family,
        extra,
        sort,
        invite,
        number,
        email,
        joined_on,
        ...rest
      } = value
      const added = await ok(
        api.POST('/api/people', {
          body: {
            ...rest,
            sort,
            number: number.trim() || null,
            email: email.trim() || null,
            joined_on: joined_on || null,
            language: 'ko',
            invite: staff && invite,
            assignment: staff && unit ? { unit: unit.id, site: site || null, rank, duty, heads } : null,
            employment: staff ? { kind, grade, family, extra } : null,
          },
        }),
      )
      clear()
      await cache.invalidateQueries({ queryKey: ['people.person'] })
      done(t('people.added', { name: added.person.person.fn }))
      if (added.invitation) setMade({ id: added.person.person.id, invitation: added.invitation })
      else void navigate({ to: `/people/manage/${added.person.person.id}` })
    })
  return (
    <ManagePages>
      <Page title={t('people.add')} reading>
        <Form
          name="new"
          labels={{ ...personLabels(), assignment: t('people.unit') }}
          error={error}
          onSubmit={() => void submit()}
          foot={
            <>
              <Button kind="primary" type="submit" pending={pending}>
                {t('people.add.do')}
              </Button>
              <Button
                onClick={() => {
                  clear()
                  void navigate({ to: '/people/manage' })
                }}
              >
                {t('ground.cancel')}
              </Button>
            </>
          }
        >
          <RadioGroup
            joined
            label={t('people.sort')}
            value={value.sort}
            options={[
              { value: 'staff', label: t('people.sort.staff') },
              { value: 'board', label: t('people.sort.board') },
            ]}
            onChange={(sort) => set({ sort, number: sort === 'board' ? '' : value.number })}
          />
          <PersonFields
            form="new"
            draft={value}
            errors={byField(error)}
            onChange={set}
            fields={[
              ...(staff ? (['number'] as const) : []),
              'fn',
              'fn_en',
              'email',
              'extension',
              'tel',
              'mobile',
              'joined_on',
              ...(staff ? [] : (['org'] as const)),
            ]}
            required={staff ? ['number', 'fn'] : ['fn']}
          />
          {staff ? (
            <>
              <ComboBox
                label={t('people.unit')}
                value={value.unit}
                onChange={(unit) => set({ unit })}
                search={findParties('unit')}
              />
              <div className={styles.fields}>
                {choose('rank', words.data?.ranks)}
                {choose('duty', words.data?.duties)}
                {choose('grade', words.data?.grades)}
                {choose('family', words.data?.families)}
                <Select
                  label={t('people.kind')}
                  value={value.kind as 'regular'}
                  options={KIND_OPTIONS() as { value: 'regular'; label: string }[]}
                  onChange={(kind) => set({ kind })}
                />
                <Select
                  label={t('people.site')}
                  value={value.site}
                  options={[
                    { value: '', label: t('people.none') },
                    ...(places.data?.items ?? []).map((one) => ({ value: one.id, label: named(one) })),
                  ]}
                  onChange={(site) => set({ site })}
                />
              </div>
              <div>
                <Checkbox checked={value.heads} onChange={(heads) => set({ heads })}>
                  {t('people.heads')}
                </Checkbox>
                <Checkbox
                  checked={value.extra}
                  onChange={(extra) => set({ extra })}
                  hint={t('people.extra.hint')}
                >
                  {t('people.extra')}
                </Checkbox>
                <Checkbox
                  checked={value.invite}
                  onChange={(invite) => set({ invite })}
                  hint={t('people.invite.hint')}
                >
                  {t('people.invite.sheet')}
                </Checkbox>
              </div>
            </>
          ) : null}
        </Form>
        {made ? (
          <InvitationSheet
            invitation={made.invitation}
            onClose={() => void navigate({ to: `/people/manage/${made.id}` })}
          />
        ) : null}
      </Page>
    </ManagePages>
  )
}
