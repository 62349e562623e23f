import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { today } from '../../ground/dates'
import { byField } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { ComboBox, type Choice } from '../../ground/ui/ComboBox'
import { DateField } from '../../ground/ui/DateField'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { Select } from '../../ground/ui/Select'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import {
  findParties,
  labels,
  matching,
  sites,
  tree,
  unit as unitOf,
  type Assignment,
  type Employment,
  type Standing,
} from '../data'
import { named } from '../rules'
import styles from './people.module.css'
import { KIND_OPTIONS } from './PersonPage'

export type Line =
  | { of: 'assignments'; line?: Assignment }
  | { of: 'employments'; line?: Employment }
  | { of: 'standings'; line?: Standing }

const STANDINGS = ['leave', 'seconded-out', 'seconded-in', 'suspended', 'relieved'] as const
const ACTING = ['', 'absence', 'vacancy'] as const

interface Draft {
  unit: Choice | null
  site: string
  post: string
  main: boolean
  rank: string
  duty: string
  heads: boolean
  acting: string
  duties: string
  kind: string
  grade: string
  family: string
  extra: boolean
  status: string
  reason: string
  counterpart: string
  since: string
  until: string
}

/** One of the institution's words, or another that is typed. */
function Word({
  id,
  label,
  value,
  words,
  onChange,
  error,
}: {
  id: string
  label: string
  value: string
  words: readonly string[]
  onChange: (value: string) => void
  error?: string
}) {
  return (
    <Select
      id={id}
      label={label}
      value={value}
      error={error}
      options={['', ...new Set([...words, value].filter(Boolean))].map((one) => ({
        value: one,
        label: one || t('people.none'),
      }))}
      onChange={onChange}
    />
  )
}

/** Enters, corrects or ends a dated line of a person: assignment, employment, time away. */
export default function LineDialog({
  person,
  line: given,
  onClose,
}: {
  person: string
  line: Line
  onClose: () => void
}) {
  const cache = useQueryClient()
  const words = useQuery(labels)
  const units = useQuery(tree(''))
  const places = useQuery(sites)
  const { error, pending, save } = useSaving()
  const { of, line } = given
  const [draft, setDraft] = useState<Draft>(() => {
    const one = (line ?? {}) as Partial<Assignment & Employment & Standing>
    const unit = units.data?.items.find((unit) => unit.id === one.unit)
    return {
      unit: one.unit ? { id: one.unit, label: unit ? named(unit) : '' } : null,
      site: one.site ?? '',
      post: one.post ?? '',
      main: one.main ?? true,
      rank: one.rank ?? '',
      duty: one.duty ?? '',
      heads: one.heads ?? false,
      acting: one.acting ?? '',
      duties: one.duties ?? '',
      kind: one.kind ?? 'regular',
      grade: one.grade ?? '',
      family: one.family ?? '',
      extra: one.extra ?? false,
      status: one.status ?? 'leave',
      reason: one.reason ?? '',
      counterpart: one.counterpart ?? '',
      since: one.since ?? today(),
      until: one.until ?? '',
    }
  })
  const chosen = useQuery({ ...unitOf(draft.unit?.id ?? '', ''), enabled: Boolean(draft.unit) })
  const posts = chosen.data?.posts.filter((one) => !one.until || one.until >= today()) ?? []
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const fields = byField(error)
  const title = t(`people.line.${of}`)
  const dated = { since: draft.since, until: draft.until || null }

  const send = async () => {
    const {
      unit,
      site,
      post,
      main,
      rank,
      duty,
      heads,
      acting,
      duties,
      kind,
      grade,
      family,
      extra,
      status,
      reason,
      counterpart,
    } = draft
    const headers = line ? matching(line.revision) : undefined
    const path = { path: { line: line?.id ?? '' } }
    const own = { path: { person } }
    if (of === 'assignments') {
      const body = {
        unit: unit?.id ?? '',
        site: site || null,
        post: post || null,
        main,
        rank,
        duty,
        heads,
        acting,
        duties,
        ...dated,
      }
      return line
        ? ok(api.PATCH('/api/assignments/{line}', { params: path, headers, body }))
        : ok(api.POST('/api/people/{person}/assignments', { params: own, body }))
    }
    if (of === 'employments') {
      const body = { kind, grade, family, extra, ...dated }
      return line
        ? ok(api.PATCH('/api/employments/{line}', { params: path, headers, body }))
        : ok(api.POST('/api/people/{person}/employments', { params: own, body }))
    }
    const body = { status, reason, counterpart, ...dated }
    return line
      ? ok(api.PATCH('/api/standings/{line}', { params: path, headers, body }))
      : ok(api.POST('/api/people/{person}/standings', { params: own, body }))
  }
  const finish = async (attempt: () => Promise<unknown>, text: string) => {
    const worked = await save(async () => {
      await attempt()
      await cache.invalidateQueries({ queryKey: ['people.person'] })
    })
    if (!worked) return
    done(text)
    onClose()
  }
  const remove = () => {
    const params = { path: { line: line?.id ?? '' } }
    return ok(
      of === 'assignments'
        ? api.DELETE('/api/assignments/{line}', { params })
        : of === 'employments'
          ? api.DELETE('/api/employments/{line}', { params })
          : api.DELETE('/api/standings/{line}', { params }),
    )
  }
  const names = {
    unit: t('people.unit'),
    rank: t('people.rank'),
    duty: t('people.duty'),
    kind: t('people.kind'),
    grade: t('people.grade'),
    family: t('people.family'),
    status: t('people.status'),
    since: t('people.since'),
    until: t('people.until'),
  }
  return (
    <Dialog title={title} open size="large" onClose={onClose}>
      <Form
        name="line"
        labels={names}
        error={error}
        onSubmit={() => void finish(send, t('people.saved'))}
        foot={
          <>
            <Button
              kind="primary"
              type="submit"
              pending={pending}
              aria-disabled={of === 'assignments' && !draft.unit}
            >
              {t('people.save')}
            </Button>
            {line ? (
              <Button kind="quiet" onClick={() => void finish(remove, t('people.line.removed'))}>
                {t('people.line.remove')}
              </Button>
            ) : null}
          </>
        }
      >
        {of === 'assignments' ? (
          <>
            <RadioGroup
              joined
              label={t('people.line.main')}
              value={draft.main ? 'main' : 'concurrent'}
              options={[
                { value: 'main', label: t('people.main') },
                { value: 'concurrent', label: t('people.concurrent') },
              ]}
              onChange={(value) => set({ main: value === 'main' })}
            />
            <ComboBox
              label={names.unit}
              required
              value={draft.unit}
              onChange={(unit) => set({ unit, post: '' })}
              search={findParties('unit')}
              error={fields.unit}
            />
            {posts.length > 0 ? (
              <Select
                label={t('people.post')}
                value={draft.post}
                options={[
                  { value: '', label: t('people.none') },
                  ...posts.map((one) => ({ value: one.id, label: one.name })),
                ]}
                onChange={(id) => {
                  const post = posts.find((one) => one.id === id)
                  set({ post: id, ...(post ? { duty: post.name, heads: post.heads ?? false } : {}) })
                }}
              />
            ) : null}
            <div className={styles.fields}>
              <Word
                id={fieldId('line', 'rank')}
                label={names.rank}
                value={draft.rank}
                words={words.data?.ranks ?? []}
                onChange={(rank) => set({ rank })}
                error={fields.rank}
              />
              <Word
                id={fieldId('line', 'duty')}
                label={names.duty}
                value={draft.duty}
                words={words.data?.duties ?? []}
                onChange={(duty) => set({ duty })}
                error={fields.duty}
              />
              <Select
                label={t('people.site')}
                value={draft.site}
                options={[
                  { value: '', label: t('people.none') },
                  ...(places.data?.items ?? []).map((one) => ({ value: one.id, label: named(one) })),
                ]}
                onChange={(site) => set({ site })}
              />
              <Select
                label={t('people.acting')}
                value={ACTING.find((one) => one === draft.acting) ?? ''}
                options={ACTING.map((value) => ({
                  value,
                  label: value ? t(`people.acting.${value}`) : t('people.none'),
                }))}
                onChange={(acting) => set({ acting })}
              />
            </div>
            <Checkbox checked={draft.heads} onChange={(heads) => set({ heads })}>
              {t('people.heads')}
            </Checkbox>
            <TextField
              label={t('people.duties.mine')}
              value={draft.duties}
              onChange={(duties) => set({ duties })}
            />
          </>
        ) : of === 'employments' ? (
          <>
            <div className={styles.fields}>
              <Select
                label={names.kind}
                value={draft.kind as 'regular'}
                options={KIND_OPTIONS() as { value: 'regular'; label: string }[]}
                onChange={(kind) => set({ kind })}
              />
              <Word
                id={fieldId('line', 'grade')}
                label={names.grade}
                value={draft.grade}
                words={words.data?.grades ?? []}
                onChange={(grade) => set({ grade })}
              />
              <Word
                id={fieldId('line', 'family')}
                label={names.family}
                value={draft.family}
                words={words.data?.families ?? []}
                onChange={(family) => set({ family })}
              />
            </div>
            <Checkbox
              checked={draft.extra}
              onChange={(extra) => set({ extra })}
              hint={t('people.extra.hint')}
            >
              {t('people.extra')}
            </Checkbox>
          </>
        ) : (
          <div className={styles.fields}>
            <Select
              label={names.status}
              value={STANDINGS.find((one) => one === draft.status) ?? 'leave'}
              options={STANDINGS.map((value) => ({ value, label: t(`people.status.${value}`) }))}
              onChange={(status) => set({ status })}
            />
            <TextField
              label={t('people.reason')}
              value={draft.reason}
              onChange={(reason) => set({ reason })}
            />
            {draft.status.startsWith('seconded') ? (
              <TextField
                label={t('people.counterpart')}
                value={draft.counterpart}
                onChange={(counterpart) => set({ counterpart })}
              />
            ) : null}
          </div>
        )}
        <div className={styles.fields}>
          <DateField
            label={names.since}
            required
            value={draft.since}
            onChange={(since) => set({ since })}
            error={fields.since}
          />
          <DateField
            label={names.until}
            hint={t('people.until.hint')}
            value={draft.until}
            onChange={(until) => set({ until })}
            error={fields.until}
          />
        </div>
      </Form>
    </Dialog>
  )
}
