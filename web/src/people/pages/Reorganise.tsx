import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Plus, Undo2, X } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { onDay, today } from '../../ground/dates'
import { byField } from '../../ground/problem'
import type { components } from '../../ground/schema'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { IconButton } from '../../ground/ui/IconButton'
import { Select } from '../../ground/ui/Select'
import { Empty, Shown } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { reorganisations, tree, type ReorganisationView, type Unit } from '../data'
import { Part } from '../parts/Facts'
import { ManagePages } from '../parts/ManagePages'
import styles from '../parts/people.module.css'
import { opText } from '../parts/UnitPage'
import { named } from '../rules'

const OPS = ['found', 'rename', 'move', 'merge', 'split', 'abolish'] as const
type Op = (typeof OPS)[number]

interface Step {
  key: number
  op: Op
  unit: string
  other: string
  name: string
  second: string
  parent: string
}

const fresh = (key: number): Step => ({
  key,
  op: 'found',
  unit: '',
  other: '',
  name: '',
  second: '',
  parent: '',
})

type Sent = components['schemas']['NewReorganisation']['changes'][number]

/** A step as the server takes it. */
function sent(step: Step): Sent {
  const bare: Sent = {
    op: step.op,
    unit: '',
    units: [],
    key: '',
    name: '',
    name_en: '',
    unit_kind: '',
    parent: '',
    into: '',
    parts: [],
    code: '',
    duties: [],
    ordering: 99,
  }
  const name = step.name.trim()
  switch (step.op) {
    case 'found':
      return { ...bare, name, parent: step.parent }
    case 'rename':
      return { ...bare, unit: step.unit, name }
    case 'move':
      return { ...bare, unit: step.unit, parent: step.parent }
    case 'merge':
      return { ...bare, units: [step.unit, step.other], name, parent: step.parent }
    case 'split':
      return {
        ...bare,
        unit: step.unit,
        parts: [name, step.second.trim()].map((part) => ({ name: part, name_en: '', key: '', people: [] })),
      }
    case 'abolish':
      return { ...bare, unit: step.unit, into: step.other }
  }
}

function Steps({
  units,
  steps,
  errors,
  onChange,
}: {
  units: readonly Unit[]
  steps: readonly Step[]
  errors: Record<string, string>
  onChange: (steps: Step[]) => void
}) {
  const options = (none?: string) => [
    { value: '', label: none ?? t('people.choose') },
    ...units.map((one) => ({ value: one.id, label: '\u2003'.repeat(one.depth) + named(one) })),
  ]
  return (
    <div className={styles.steps}>
      {steps.map((step, index) => {
        const set = (change: Partial<Step>) =>
          onChange(steps.map((one) => (one.key === step.key ? { ...one, ...change } : one)))
        const wrong = (field: string) => errors[`changes.${index}.${field}`]
        return (
          <fieldset key={step.key} className={styles.step}>
            <legend>
              {t('people.reorganise.step', { number: index + 1 })}
              {steps.length > 1 ? (
                <span className="m-push">
                  <IconButton
                    icon={X}
                    label={t('people.reorganise.step.remove', { number: index + 1 })}
                    onClick={() => onChange(steps.filter((one) => one.key !== step.key))}
                  />
                </span>
              ) : null}
            </legend>
            <div className={styles.fields}>
              <Select
                label={t('people.reorganise.op')}
                value={step.op}
                options={OPS.map((value) => ({ value, label: opText(value) }))}
                onChange={(op) => set({ op })}
                error={wrong('op')}
              />
              {step.op !== 'found' ? (
                <Select
                  id={fieldId('reorganise', `changes.${index}.unit`)}
                  label={step.op === 'merge' ? t('people.reorganise.one') : t('people.unit')}
                  value={step.unit}
                  options={options()}
                  onChange={(unit) => set({ unit })}
                  error={wrong('unit') ?? wrong('units')}
                />
              ) : null}
              {step.op === 'merge' || step.op === 'abolish' ? (
                <Select
                  label={step.op === 'merge' ? t('people.reorganise.other') : t('people.reorganise.heir')}
                  value={step.other}
                  options={options(step.op === 'abolish' ? t('people.none') : undefined)}
                  onChange={(other) => set({ other })}
                  error={wrong('into')}
                />
              ) : null}
              {step.op === 'found' || step.op === 'rename' || step.op === 'merge' || step.op === 'split' ? (
                <TextField
                  id={fieldId('reorganise', `changes.${index}.name`)}
                  label={
                    step.op === 'split' ? t('people.reorganise.first-name') : t('people.reorganise.name')
                  }
                  value={step.name}
                  onChange={(name) => set({ name })}
                  error={wrong('name') ?? wrong('parts')}
                />
              ) : null}
              {step.op === 'split' ? (
                <TextField
                  label={t('people.reorganise.second-name')}
                  value={step.second}
                  onChange={(second) => set({ second })}
                />
              ) : null}
              {step.op === 'found' || step.op === 'move' ? (
                <Select
                  id={fieldId('reorganise', `changes.${index}.parent`)}
                  label={t('people.reorganise.parent')}
                  value={step.parent}
                  options={options(t('people.reorganise.top'))}
                  onChange={(parent) => set({ parent })}
                  error={wrong('parent')}
                />
              ) : null}
            </div>
          </fieldset>
        )
      })}
    </div>
  )
}

function Plan({ onClose }: { onClose: () => void }) {
  const cache = useQueryClient()
  const [day, setDay] = useState(today())
  const [title, setTitle] = useState('')
  const [note, setNote] = useState('')
  const [steps, setSteps] = useState<Step[]>([fresh(1)])
  const units = useQuery(tree(day === today() ? '' : day))
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const submit = async () => {
    const worked = await save(async () => {
      await ok(
        api.POST('/api/reorganisations', {
          body: { takes_effect_on: day, title: title.trim(), note: note.trim(), changes: steps.map(sent) },
        }),
      )
      await cache.invalidateQueries({ queryKey: ['people.unit'] })
    })
    if (!worked) return
    done(t('people.reorganise.entered', { day: onDay(day) }))
    onClose()
  }
  return (
    <Dialog title={t('people.reorganise.plan')} open size="large" onClose={onClose}>
      <Form
        name="reorganise"
        labels={{ title: t('people.reorganise.title') }}
        error={error}
        onSubmit={() => void submit()}
        foot={
          <>
            <Button kind="primary" type="submit" pending={pending}>
              {t('people.reorganise.do')}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
          </>
        }
      >
        <p className={styles.note}>{t('people.reorganise.lead')}</p>
        <div className={styles.fields}>
          <TextField
            id={fieldId('reorganise', 'title')}
            label={t('people.reorganise.title')}
            required
            value={title}
            onChange={setTitle}
            error={errors.title}
          />
          <DateField label={t('people.reorganise.day')} required value={day} onChange={setDay} />
        </div>
        <TextField label={t('people.note')} value={note} onChange={setNote} />
        <Steps units={units.data?.items ?? []} steps={steps} errors={errors} onChange={setSteps} />
        <div>
          <Button
            icon={Plus}
            onClick={() => setSteps([...steps, fresh(Math.max(...steps.map((one) => one.key)) + 1)])}
          >
            {t('people.reorganise.step.add')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}

/** What became of the units of a step, by the names they had. */
function stepText(change: ReorganisationView['changes'][number]): string {
  const list = (names: readonly string[]) => names.map((name) => name || t('people.unit.gone')).join(', ')
  const before = list(change.before ?? [])
  const after = list(change.after ?? [])
  if (!before || before === after) return after
  return after ? `${before} → ${after}` : before
}

function Event({ view, onCancel }: { view: ReorganisationView; onCancel?: () => void }) {
  const one = view.reorganisation
  return (
    <li data-ahead={view.planned || undefined}>
      <p className="m-row m-wrap">
        <strong className="m-num">{onDay(one.takes_effect_on)}</strong>
        {view.planned ? <Tag tone="warning">{t('people.reorganise.ahead')}</Tag> : null}
        {onCancel ? (
          <span className="m-push">
            <Button kind="quiet" icon={Undo2} onClick={onCancel}>
              {t('people.reorganise.cancel')}
            </Button>
          </span>
        ) : null}
      </p>
      <h3>{one.title}</h3>
      {view.planned ? (
        <p>{t('people.reorganise.takes-effect', { day: onDay(one.takes_effect_on) })}</p>
      ) : null}
      {one.note ? <p className="m-soft">{one.note}</p> : null}
      <ul className={styles.bullets}>
        {view.changes.map((change) => (
          <li key={change.id}>
            <strong>{opText(change.op)}</strong> {stepText(change)}
          </li>
        ))}
      </ul>
    </li>
  )
}

function Cancel({ view, onClose }: { view: ReorganisationView; onClose: () => void }) {
  const cache = useQueryClient()
  const one = view.reorganisation
  const { error, pending, save } = useSaving()
  const cancel = async () => {
    const worked = await save(async () => {
      await ok(
        api.DELETE('/api/reorganisations/{reorganisation}', { params: { path: { reorganisation: one.id } } }),
      )
      await cache.invalidateQueries({ queryKey: ['people.unit'] })
    })
    if (!worked) return
    done(t('people.reorganise.cancelled', { title: one.title }))
    onClose()
  }
  return (
    <Dialog
      title={t('people.reorganise.cancel.ask', { title: one.title })}
      open
      role="alertdialog"
      size="small"
      onClose={onClose}
      foot={
        <>
          <Button kind="danger" pending={pending} onClick={() => void cancel()}>
            {t('people.reorganise.cancel')}
          </Button>
          <Button onClick={onClose}>{t('people.reorganise.keep')}</Button>
        </>
      }
    >
      <Form name="cancel" labels={{}} error={error} onSubmit={() => void cancel()}>
        <p>{t('people.reorganise.cancel.lead', { day: onDay(one.takes_effect_on) })}</p>
      </Form>
    </Dialog>
  )
}

/** Planned reorganisations, which can be cancelled until their day, and those that have taken effect. */
export default function Reorganise() {
  const query = useQuery(reorganisations)
  const [planning, setPlanning] = useState(false)
  const [cancelling, setCancelling] = useState<ReorganisationView | null>(null)
  return (
    <ManagePages>
      <Page
        title={t('people.reorganise')}
        reading
        actions={
          <span className="m-row">
            <Button kind="primary" icon={Plus} onClick={() => setPlanning(true)}>
              {t('people.reorganise.plan')}
            </Button>
          </span>
        }
      >
        <Shown
          query={query}
          empty={(data) => (data.items.length === 0 ? <Empty>{t('people.reorganise.none')}</Empty> : null)}
        >
          {(data) => {
            const planned = data.items.filter((view) => view.planned).reverse()
            const past = data.items.filter((view) => !view.planned)
            return (
              <>
                <Part title={t('people.reorganise.planned')}>
                  {planned.length === 0 ? (
                    <p className="m-soft">{t('people.reorganise.planned.none')}</p>
                  ) : (
                    <ol className={styles.time}>
                      {planned.map((view) => (
                        <Event
                          key={view.reorganisation.id}
                          view={view}
                          onCancel={() => setCancelling(view)}
                        />
                      ))}
                    </ol>
                  )}
                </Part>
                {past.length > 0 ? (
                  <Part title={t('people.reorganise.past')}>
                    <ol className={styles.time}>
                      {past.map((view) => (
                        <Event key={view.reorganisation.id} view={view} />
                      ))}
                    </ol>
                  </Part>
                ) : null}
              </>
            )
          }}
        </Shown>
        {planning ? <Plan onClose={() => setPlanning(false)} /> : null}
        {cancelling ? <Cancel view={cancelling} onClose={() => setCancelling(null)} /> : null}
      </Page>
    </ManagePages>
  )
}
