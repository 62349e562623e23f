import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Archive } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../api'
import { atTime } from '../../dates'
import { byField } from '../../problem'
import type { components } from '../../schema'
import { Page } from '../../shell/Page'
import { Part } from '../../shell/Sections'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Form } from '../../ui/Form'
import { PasswordField } from '../../ui/PasswordField'
import { Progress } from '../../ui/Progress'
import { Select } from '../../ui/Select'
import { Empty, Shown } from '../../ui/states'
import { Table } from '../../ui/Table'
import { Tag, type Tone } from '../../ui/Tag'
import { TextField } from '../../ui/TextField'
import { done, wrong } from '../../ui/toasts'
import { useSaving } from '../../ui/useSaving'
import { t } from '../../words'
import { backups, type Backup } from '../data'
import { AdminPages } from '../parts/AdminPages'
import styles from '../parts/admin.module.css'
import { sizeText } from '../rules'

const STATES = ['asked', 'running', 'done', 'failed', 'cancelled'] as const
const TONES: Record<(typeof STATES)[number], Tone> = {
  asked: 'info',
  running: 'info',
  done: 'success',
  failed: 'danger',
  cancelled: 'plain',
}
const stateOf = (backup: Backup) => STATES.find((one) => one === backup.state) ?? 'failed'

function Schedule({ given }: { given: components['schemas']['ScheduleView'] }) {
  const cache = useQueryClient()
  const [hour, setHour] = useState(given.hour === null || given.hour === undefined ? '' : String(given.hour))
  const [keep, setKeep] = useState(String(given.keep))
  const [folder, setFolder] = useState(given.folder ?? '')
  const [sealed, setSealed] = useState(given.encrypted)
  const [passphrase, setPassphrase] = useState('')
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const submit = async () => {
    const secret = !sealed ? { passphrase: null } : passphrase ? { passphrase } : {}
    const worked = await save(async () => {
      await ok(
        api.PUT('/api/admin/backups/settings', {
          body: {
            hour: hour === '' ? null : Number(hour),
            keep: Number(keep) || 0,
            folder: folder.trim() || null,
            ...secret,
          },
        }),
      )
      await cache.invalidateQueries({ queryKey: backups.queryKey })
    })
    if (worked) done(t('admin.saved'))
  }
  return (
    <Form
      name="schedule"
      labels={{}}
      error={error}
      onSubmit={() => void submit()}
      foot={
        <Button kind="primary" type="submit" pending={pending}>
          {t('admin.save')}
        </Button>
      }
    >
      <div className={styles.fields}>
        <Select
          label={t('admin.backup.hour')}
          value={hour}
          options={[
            { value: '', label: t('admin.never') },
            ...Array.from({ length: 24 }, (_, at) => ({
              value: String(at),
              label: t('admin.backup.daily', { hour: String(at).padStart(2, '0') }),
            })),
          ]}
          onChange={setHour}
        />
        <TextField
          label={t('admin.backup.keep')}
          inputMode="numeric"
          value={keep}
          onChange={(value) => setKeep(value.replace(/\D/g, ''))}
          error={errors.keep}
        />
        <TextField
          label={t('admin.backup.folder')}
          placeholder={t('admin.backup.folder.default')}
          value={folder}
          onChange={setFolder}
          error={errors.folder}
        />
      </div>
      <Checkbox checked={sealed} onChange={setSealed} hint={t('admin.backup.sealed.hint')}>
        {t('admin.backup.sealed')}
      </Checkbox>
      {sealed ? (
        <PasswordField
          label={t('admin.backup.passphrase')}
          hint={given.encrypted ? t('admin.backup.passphrase.kept') : undefined}
          value={passphrase}
          onChange={setPassphrase}
          autoComplete="new-password"
          error={errors.passphrase}
        />
      ) : null}
    </Form>
  )
}

/** Backups: make one now and watch it, when they come by themselves, those there are. */
export default function Backups() {
  const cache = useQueryClient()
  const query = useQuery(backups)
  const again = () => cache.invalidateQueries({ queryKey: backups.queryKey })
  const now = query.data?.items.find((one) => one.state === 'asked' || one.state === 'running')
  const make = () => void ok(api.POST('/api/admin/backups')).then(again).catch(wrong)
  const cancel = (id: string) =>
    void ok(api.POST('/api/admin/backups/{id}/cancel', { params: { path: { id } } }))
      .then(again)
      .catch(wrong)
  return (
    <AdminPages>
      <Page
        title={t('admin.backups')}
        actions={
          <Button kind="primary" icon={Archive} pending={Boolean(now)} onClick={make}>
            {t('admin.backup.make')}
          </Button>
        }
      >
        {now ? (
          <Progress
            label={t(`admin.backup.state.${stateOf(now)}`)}
            value={now.state === 'running' ? now.progress / 100 : undefined}
            detail={`${now.progress}%`}
            onCancel={() => cancel(now.id)}
          />
        ) : null}
        <Shown query={query}>
          {(data) => (
            <>
              <Part title={t('admin.backup.list')}>
                {data.next_at ? (
                  <p className="m-soft m-num">{t('admin.backup.next', { at: atTime(data.next_at) })}</p>
                ) : null}
                {data.items.length === 0 ? (
                  <Empty>{t('admin.backup.none')}</Empty>
                ) : (
                  <Table<Backup>
                    label={t('admin.backup.list')}
                    rows={data.items}
                    keyOf={(one) => one.id}
                    columns={[
                      {
                        id: 'at',
                        head: t('admin.at'),
                        text: (one) => atTime(one.asked_at),
                        sort: (one) => one.asked_at,
                        width: '20rem',
                      },
                      {
                        id: 'state',
                        head: t('admin.state'),
                        text: (one) => t(`admin.backup.state.${stateOf(one)}`),
                        cell: (one) => (
                          <Tag tone={TONES[stateOf(one)]}>{t(`admin.backup.state.${stateOf(one)}`)}</Tag>
                        ),
                        width: '14rem',
                      },
                      {
                        id: 'size',
                        head: t('admin.size'),
                        numeric: true,
                        text: (one) => (one.bytes ? sizeText(one.bytes) : ''),
                        sort: (one) => one.bytes ?? 0,
                        width: '9rem',
                      },
                      {
                        id: 'cause',
                        head: t('admin.backup.cause'),
                        text: (one) =>
                          one.cause === 'scheduled' ? t('admin.backup.scheduled') : t('admin.backup.manual'),
                        width: '10rem',
                      },
                      {
                        id: 'file',
                        head: t('admin.backup.file'),
                        text: (one) => one.error ?? one.file ?? '',
                        cell: (one) => (
                          <span className={one.error ? styles.error : undefined}>
                            {one.error ?? one.file}
                          </span>
                        ),
                        width: 'minmax(16rem, 1fr)',
                      },
                    ]}
                  />
                )}
              </Part>
              <Part title={t('admin.backup.schedule')}>
                <Schedule key={JSON.stringify(data.settings)} given={data.settings} />
              </Part>
            </>
          )}
        </Shown>
      </Page>
    </AdminPages>
  )
}
