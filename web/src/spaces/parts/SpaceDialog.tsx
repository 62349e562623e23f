import { useState } from 'react'
import { byField } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { Select } from '../../ground/ui/Select'
import { TextArea } from '../../ground/ui/TextArea'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { addSpace, changeSpace, FEATURES, KINDS, type Kind, type Space } from '../data/sites'
import { featureWord } from '../rules/saying'
import css from './Manage.module.css'

const FORM = 'space'
const ACCESS = ['all', 'staff', 'outside'] as const
const MERGEABLE: ReadonlySet<Kind> = new Set(['room', 'video-room', 'lab'])

interface Props {
  site: string
  /** Absent, one is added. */
  space: Space | null
  others: readonly Space[]
  onClose: () => void
}

/** Something that can be booked: new, or its particulars. */
export function SpaceDialog({ site, space, others, onClose }: Props) {
  const { error, pending, save } = useSaving()
  const [draft, setDraft] = useState({
    kind: space?.kind ?? 'desk',
    name: space?.name ?? '',
    storey: space?.storey ?? '',
    capacity: space?.capacity ?? 1,
    features: space?.features ?? [],
    access: space?.access ?? ('all' as const),
    wheelchair: space?.wheelchair ?? false,
    approval: space?.approval ?? false,
    lets: space?.lets ?? false,
    note: space?.note ?? '',
    parts: space?.parts ?? [],
  })
  const errors = byField(error)
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change })
  const toggled = (list: readonly string[], one: string, on: boolean) =>
    on ? [...list, one] : list.filter((each) => each !== one)
  const submit = async (retired?: boolean) => {
    const worked = await save(() =>
      space
        ? changeSpace(space, retired === undefined ? draft : { retired })
        : addSpace(site, { ...draft, ordering: others.length }),
    )
    if (!worked) return
    done(t('spaces.saved'))
    onClose()
  }
  const rooms = others.filter(
    (one) => one.id !== space?.id && MERGEABLE.has(one.kind) && one.parts.length === 0 && !one.retired_at,
  )
  const labels = {
    name: t('spaces.space.name'),
    storey: t('spaces.space.storey'),
    capacity: t('spaces.space.capacity'),
    note: t('spaces.space.note'),
    parts: t('spaces.space.parts'),
  }
  return (
    <Dialog title={space ? space.name : t('spaces.space.add')} open size="large" onClose={onClose}>
      <Form
        name={FORM}
        labels={labels}
        error={error}
        onSubmit={() => void submit()}
        foot={
          <>
            <Button kind="primary" type="submit" pending={pending} aria-disabled={!draft.name.trim()}>
              {t('spaces.save')}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
            {space ? (
              <Button kind="quiet" className="m-push" onClick={() => void submit(!space.retired_at)}>
                {space.retired_at ? t('spaces.space.use') : t('spaces.space.retire')}
              </Button>
            ) : null}
          </>
        }
      >
        <div className={css.fields}>
          <TextField
            id={fieldId(FORM, 'name')}
            label={labels.name}
            required
            maxLength={100}
            value={draft.name}
            error={errors.name}
            onChange={(name) => set({ name })}
          />
          <Select
            label={t('spaces.space.kind')}
            value={draft.kind}
            options={KINDS.map((one) => ({ value: one, label: t(`spaces.kind.${one}`) }))}
            onChange={(kind) => set({ kind })}
          />
          <TextField
            id={fieldId(FORM, 'storey')}
            label={labels.storey}
            maxLength={100}
            value={draft.storey}
            error={errors.storey}
            onChange={(storey) => set({ storey })}
          />
          <TextField
            id={fieldId(FORM, 'capacity')}
            label={labels.capacity}
            type="number"
            min={1}
            value={String(draft.capacity)}
            error={errors.capacity}
            onChange={(text) => set({ capacity: Math.max(1, Math.round(Number(text)) || 1) })}
          />
          <Select
            label={t('spaces.space.access')}
            value={draft.access}
            options={ACCESS.map((one) => ({ value: one, label: t(`spaces.access.${one}`) }))}
            onChange={(access) => set({ access })}
          />
        </div>
        <fieldset className={css.group}>
          <legend className="m-label">{t('spaces.space.features')}</legend>
          <div className={css.checks}>
            <Checkbox checked={draft.wheelchair} onChange={(wheelchair) => set({ wheelchair })}>
              {t('spaces.wheelchair')}
            </Checkbox>
            {[...new Set([...FEATURES, ...draft.features])].map((one) => (
              <Checkbox
                key={one}
                checked={draft.features.includes(one)}
                onChange={(on) => set({ features: toggled(draft.features, one, on) })}
              >
                {featureWord(one)}
              </Checkbox>
            ))}
          </div>
        </fieldset>
        {MERGEABLE.has(draft.kind) && rooms.length > 1 ? (
          <fieldset className={css.group}>
            <legend className="m-label">{labels.parts}</legend>
            <p className="m-hint">{t('spaces.space.parts.hint')}</p>
            <div className={css.checks}>
              {rooms.map((one) => (
                <Checkbox
                  key={one.id}
                  checked={draft.parts.includes(one.id)}
                  onChange={(on) => set({ parts: toggled(draft.parts, one.id, on) })}
                >
                  {one.name}
                </Checkbox>
              ))}
            </div>
          </fieldset>
        ) : null}
        <Checkbox
          checked={draft.approval}
          onChange={(approval) => set({ approval })}
          hint={t('spaces.space.approval.hint')}
        >
          {t('spaces.space.approval')}
        </Checkbox>
        <Checkbox checked={draft.lets} onChange={(lets) => set({ lets })} hint={t('spaces.space.lets.hint')}>
          {t('spaces.space.lets')}
        </Checkbox>
        <TextArea
          id={fieldId(FORM, 'note')}
          label={labels.note}
          value={draft.note}
          error={errors.note}
          maxLength={4000}
          onChange={(note) => set({ note })}
        />
      </Form>
    </Dialog>
  )
}
