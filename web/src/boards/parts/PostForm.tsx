import { useState } from 'react'
import { findParties } from '../../ground/parties'
import { PartyMark } from '../../ground/share/PartyMark'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { ComboBox, type Choice } from '../../ground/ui/ComboBox'
import { DateField } from '../../ground/ui/DateField'
import { fieldId, Form } from '../../ground/ui/Form'
import { Select } from '../../ground/ui/Select'
import { Tag } from '../../ground/ui/Tag'
import { TextArea } from '../../ground/ui/TextArea'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { STATES, type BoardView } from '../data'
import css from './boards.module.css'

const FORM = 'post'
const MOST = 8

export interface Wish {
  title: string
  body: string
  category: string
  must_read: boolean
  pinned: boolean
  targets: { id: string; name: string }[]
  /** ISO dates; empty is now, and without end. */
  from: string
  until: string
}

export const EMPTY: Wish = {
  title: '',
  body: '',
  category: '',
  must_read: false,
  pinned: false,
  targets: [],
  from: '',
  until: '',
}

/** The first moment of a day in Seoul, and of the day after it. */
export const startOf = (day: string): string => `${day}T00:00:00+09:00`
export const endOf = (day: string): string => `${day}T23:59:59+09:00`

interface Props {
  board: BoardView
  value: Wish
  onChange: (change: Partial<Wish>) => void
  onSend: () => void
  onCancel: () => void
  error: unknown
  pending: boolean
  act: string
  hint?: string
  /** Shown already: its beginning cannot be moved. */
  shown?: boolean
}

function Targets({ value, onChange }: { value: Wish['targets']; onChange: (next: Wish['targets']) => void }) {
  const search = async (text: string, signal: AbortSignal): Promise<Choice[]> =>
    (await findParties(text, 'unit,site,group,person', MOST, signal)).map((one) => ({
      id: one.id,
      label: one.name,
      detail: one.label ?? undefined,
      start: <PartyMark party={one} />,
    }))
  return (
    <div className="m-stack">
      <ComboBox
        label={t('boards.targets')}
        hint={t('boards.targets.hint')}
        value={null}
        search={search}
        onChange={(choice) => {
          if (choice && !value.some((one) => one.id === choice.id))
            onChange([...value, { id: choice.id, name: choice.label }])
        }}
      />
      {value.length > 0 ? (
        <div className={css.targets}>
          {value.map((one) => (
            <Tag
              key={one.id}
              name={one.name}
              onRemove={() => onChange(value.filter((other) => other.id !== one.id))}
            >
              {one.name}
            </Tag>
          ))}
        </div>
      ) : null}
    </div>
  )
}

/** What a post says and whom it is for. */
export function PostForm({
  board,
  value,
  onChange,
  onSend,
  onCancel,
  error,
  pending,
  act,
  hint,
  shown,
}: Props) {
  const [tried, setTried] = useState(false)
  const edits = board.may.includes('boards.edit')
  const missing = tried && !value.title.trim() ? t('boards.post.title.missing') : undefined
  return (
    <Form
      name={FORM}
      labels={{ title: t('boards.post.title'), body: t('boards.post.body') }}
      error={error}
      errors={{ title: missing }}
      onSubmit={() => {
        setTried(true)
        if (value.title.trim() && !pending) onSend()
      }}
      foot={
        <>
          <Button type="submit" kind="primary" pending={pending}>
            {act}
          </Button>
          <Button onClick={onCancel}>{t('ground.cancel')}</Button>
        </>
      }
    >
      {hint ? <p className="m-hint">{hint}</p> : null}
      <TextField
        id={fieldId(FORM, 'title')}
        label={t('boards.post.title')}
        required
        autoFocus
        maxLength={200}
        error={missing}
        value={value.title}
        onChange={(title) => onChange({ title })}
      />
      {board.categories.length > 0 ? (
        <Select
          label={t('boards.post.category')}
          value={value.category}
          options={[
            { value: '', label: t('boards.post.category.none') },
            ...board.categories.map((one) => ({ value: one, label: one })),
          ]}
          onChange={(category) => onChange({ category })}
        />
      ) : null}
      <TextArea
        id={fieldId(FORM, 'body')}
        label={t('boards.post.body')}
        hint={t('boards.post.body.hint')}
        rows={12}
        value={value.body}
        onChange={(body) => onChange({ body })}
      />
      {edits ? (
        <>
          {board.sort === 'notices' ? (
            <>
              <Targets value={value.targets} onChange={(targets) => onChange({ targets })} />
              <Checkbox
                checked={value.must_read}
                onChange={(must_read) => onChange({ must_read })}
                hint={t('boards.must-read.hint')}
              >
                {t('boards.must-read')}
              </Checkbox>
            </>
          ) : null}
          <Checkbox checked={value.pinned} onChange={(pinned) => onChange({ pinned })}>
            {t('boards.pin')}
          </Checkbox>
          {STATES[board.sort].length === 0 ? (
            <div className={css.pair}>
              {shown ? null : (
                <DateField
                  label={t('boards.shown.from')}
                  hint={t('boards.shown.from.hint')}
                  value={value.from}
                  onChange={(from) => onChange({ from })}
                />
              )}
              <DateField
                label={t('boards.shown.until')}
                hint={t('boards.shown.until.hint')}
                value={value.until}
                min={value.from || undefined}
                onChange={(until) => onChange({ until })}
              />
            </div>
          ) : null}
        </>
      ) : null}
    </Form>
  )
}
