import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../api'
import { onDay, today } from '../../dates'
import { byField } from '../../problem'
import type { components } from '../../schema'
import { Page } from '../../shell/Page'
import { Button } from '../../ui/Button'
import { DateField } from '../../ui/DateField'
import { Dialog } from '../../ui/Dialog'
import { fieldId, Form } from '../../ui/Form'
import { IconButton } from '../../ui/IconButton'
import { RadioGroup } from '../../ui/RadioGroup'
import { Empty, Shown } from '../../ui/states'
import { Table } from '../../ui/Table'
import { TextField } from '../../ui/TextField'
import { done, wrong } from '../../ui/toasts'
import { useSaving } from '../../ui/useSaving'
import { languageNow, t } from '../../words'
import { days } from '../data'
import { AdminPages } from '../parts/AdminPages'

type Day = components['schemas']['SpecialDay']

function Add({ onClose }: { onClose: () => void }) {
  const cache = useQueryClient()
  const [draft, setDraft] = useState({
    on: today(),
    name_ko: '',
    name_en: '',
    kind: 'institution' as 'institution' | 'temporary',
  })
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const labels = { on: t('admin.day'), name_ko: t('admin.day.ko'), name_en: t('admin.day.en') }
  const submit = async () => {
    const worked = await save(async () => {
      await ok(api.POST('/api/admin/days', { body: draft }))
      await cache.invalidateQueries({ queryKey: ['ground.house', 'days'] })
    })
    if (!worked) return
    done(t('admin.saved'))
    onClose()
  }
  return (
    <Dialog title={t('admin.day.add')} open size="small" onClose={onClose}>
      <Form
        name="day"
        labels={labels}
        error={error}
        onSubmit={() => void submit()}
        foot={
          <Button kind="primary" type="submit" pending={pending}>
            {t('admin.save')}
          </Button>
        }
      >
        <DateField
          label={labels.on}
          required
          value={draft.on}
          onChange={(on) => setDraft({ ...draft, on })}
          error={errors.on}
        />
        {(['name_ko', 'name_en'] as const).map((name) => (
          <TextField
            key={name}
            id={fieldId('day', name)}
            label={labels[name]}
            required={name === 'name_ko'}
            value={draft[name]}
            error={errors[name]}
            onChange={(value) => setDraft({ ...draft, [name]: value })}
          />
        ))}
        <RadioGroup
          joined
          label={t('admin.day.kind')}
          value={draft.kind}
          options={[
            { value: 'institution', label: t('days.kind.institution') },
            { value: 'temporary', label: t('days.kind.temporary') },
          ]}
          onChange={(kind) => setDraft({ ...draft, kind })}
        />
      </Form>
    </Dialog>
  )
}

/** Days off the institution enters; public holidays are known by rule. */
export default function Days() {
  const cache = useQueryClient()
  const [year, setYear] = useState(Number(today().slice(0, 4)))
  const [adding, setAdding] = useState(false)
  const query = useQuery(days(year))
  const remove = (day: Day) =>
    void ok(api.DELETE('/api/admin/days/{id}', { params: { path: { id: day.id } } }))
      .then(() => cache.invalidateQueries({ queryKey: ['ground.house', 'days'] }))
      .then(() =>
        done(t('admin.day.removed', { name: day.name_ko }), () => {
          const { on, name_ko, name_en, kind } = day
          void ok(api.POST('/api/admin/days', { body: { on, name_ko, name_en, kind } }))
            .then(() => cache.invalidateQueries({ queryKey: ['ground.house', 'days'] }))
            .catch(wrong)
        }),
      )
      .catch(wrong)
  return (
    <AdminPages>
      <Page
        title={t('admin.days')}
        reading
        actions={
          <Button kind="primary" icon={Plus} onClick={() => setAdding(true)}>
            {t('admin.day.add')}
          </Button>
        }
      >
        <p className="m-soft">{t('admin.days.lead')}</p>
        <div className="m-row">
          <IconButton icon={ChevronLeft} label={t('admin.year.before')} onClick={() => setYear(year - 1)} />
          <strong className="m-num">{t('admin.year', { year: String(year) })}</strong>
          <IconButton icon={ChevronRight} label={t('admin.year.after')} onClick={() => setYear(year + 1)} />
        </div>
        <Shown
          query={query}
          empty={(data) => (data.items.length === 0 ? <Empty>{t('admin.days.none')}</Empty> : null)}
        >
          {(data) => (
            <Table<Day>
              label={t('admin.days')}
              rows={data.items}
              keyOf={(one) => one.id}
              columns={[
                { id: 'on', head: t('admin.day'), text: (one) => onDay(one.on), sort: (one) => one.on },
                {
                  id: 'name',
                  head: t('admin.day.name'),
                  text: (one) => (languageNow() === 'en' && one.name_en ? one.name_en : one.name_ko),
                  width: '2fr',
                },
                {
                  id: 'kind',
                  head: t('admin.day.kind'),
                  text: (one) =>
                    one.kind === 'temporary' ? t('days.kind.temporary') : t('days.kind.institution'),
                },
                {
                  id: 'acts',
                  head: t('admin.act'),
                  text: () => '',
                  cell: (one) => (
                    <IconButton
                      icon={Trash2}
                      label={t('ground.remove', { name: one.name_ko })}
                      onClick={() => remove(one)}
                    />
                  ),
                  width: '8rem',
                },
              ]}
            />
          )}
        </Shown>
        {adding ? <Add onClose={() => setAdding(false)} /> : null}
      </Page>
    </AdminPages>
  )
}
