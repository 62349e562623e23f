import { useQuery, useQueryClient } from '@tanstack/react-query'
import { RotateCw, X } from 'lucide-react'
import { api, ok } from '../../api'
import { atTime } from '../../dates'
import { useQueryPart } from '../../place'
import { Page } from '../../shell/Page'
import { Part } from '../../shell/Sections'
import { IconButton } from '../../ui/IconButton'
import { RadioGroup } from '../../ui/RadioGroup'
import { Empty, Shown } from '../../ui/states'
import { Table } from '../../ui/Table'
import { done, wrong } from '../../ui/toasts'
import { t, tMaybe } from '../../words'
import { jobs, parked } from '../data'
import { AdminPages } from '../parts/AdminPages'

const jobWord = (name: string) => tMaybe(`job.${name}`) ?? name
const factWord = (name: string) => tMaybe(`fact.${name}`, { actor: t('admin.somebody') }) ?? name

const STATES = ['', 'waiting', 'running', 'failed'] as const

/** Jobs in the queue, and facts a reader could not digest. */
export default function Jobs() {
  const cache = useQueryClient()
  const [status, setStatus] = useQueryPart('status')
  const queue = useQuery(jobs(status))
  const left = useQuery(parked)
  const finish = (act: Promise<unknown>, text: string) =>
    void act
      .then(() => cache.invalidateQueries({ queryKey: ['ground.house'] }))
      .then(() => done(text))
      .catch(wrong)
  return (
    <AdminPages>
      <Page title={t('admin.jobs')}>
        <RadioGroup
          joined
          hideLabel
          label={t('admin.state')}
          value={STATES.find((one) => one === status) ?? ''}
          options={STATES.map((value) => ({
            value,
            label: value ? t(`admin.job.${value}`) : t('admin.all'),
          }))}
          onChange={setStatus}
        />
        <Shown
          query={queue}
          empty={(data) => (data.items.length === 0 ? <Empty>{t('admin.jobs.none')}</Empty> : null)}
        >
          {(data) => (
            <Table
              label={t('admin.jobs')}
              rows={data.items}
              keyOf={(one) => String(one.id)}
              columns={[
                {
                  id: 'name',
                  head: t('admin.job'),
                  text: (one) => jobWord(one.name),
                  sort: (one) => jobWord(one.name),
                  width: '2fr',
                },
                {
                  id: 'state',
                  head: t('admin.state'),
                  text: (one) => {
                    const state = STATES.find((known) => known === one.state)
                    return state ? t(`admin.job.${state}`) : one.state
                  },
                },
                { id: 'tries', head: t('admin.tries'), numeric: true, text: (one) => String(one.tries) },
                {
                  id: 'at',
                  head: t('admin.at'),
                  text: (one) => (one.scheduled_at ? atTime(one.scheduled_at) : ''),
                  width: '20rem',
                },
                {
                  id: 'acts',
                  head: t('admin.act'),
                  text: () => '',
                  cell: (one) =>
                    one.state === 'failed' ? (
                      <IconButton
                        icon={RotateCw}
                        label={t('admin.again', { name: jobWord(one.name) })}
                        onClick={() =>
                          finish(
                            ok(api.POST('/api/admin/jobs/{id}/retry', { params: { path: { id: one.id } } })),
                            t('admin.retried'),
                          )
                        }
                      />
                    ) : one.state === 'waiting' ? (
                      <IconButton
                        icon={X}
                        label={t('admin.job.cancel', { name: jobWord(one.name) })}
                        onClick={() =>
                          finish(
                            ok(api.POST('/api/admin/jobs/{id}/cancel', { params: { path: { id: one.id } } })),
                            t('admin.job.cancelled'),
                          )
                        }
                      />
                    ) : null,
                  width: '8rem',
                },
              ]}
            />
          )}
        </Shown>
        <Part title={t('admin.parked')}>
          <p className="m-soft">{t('admin.parked.lead')}</p>
          <Shown
            query={left}
            empty={(data) => (data.items.length === 0 ? <Empty>{t('admin.parked.none')}</Empty> : null)}
          >
            {(data) => (
              <Table
                label={t('admin.parked')}
                rows={data.items}
                keyOf={(one) => `${one.reader} ${one.position}`}
                columns={[
                  {
                    id: 'reader',
                    head: t('admin.reader'),
                    text: (one) => tMaybe(`reader.${one.reader}`) ?? one.reader,
                  },
                  {
                    id: 'name',
                    head: t('admin.audit.what'),
                    text: (one) => factWord(one.name),
                    width: '2fr',
                  },
                  { id: 'error', head: t('admin.error'), text: (one) => one.error, width: '3fr' },
                  { id: 'at', head: t('admin.at'), text: (one) => atTime(one.at), width: '20rem' },
                  {
                    id: 'acts',
                    head: t('admin.act'),
                    text: () => '',
                    cell: (one) => {
                      const params = { path: { reader: one.reader, position: one.position } }
                      return (
                        <>
                          <IconButton
                            icon={RotateCw}
                            label={t('admin.again', { name: factWord(one.name) })}
                            onClick={() =>
                              finish(
                                ok(api.POST('/api/admin/parked/{reader}/{position}/retry', { params })),
                                t('admin.retried'),
                              )
                            }
                          />
                          <IconButton
                            icon={X}
                            label={t('admin.parked.discard', { name: factWord(one.name) })}
                            onClick={() =>
                              finish(
                                ok(api.DELETE('/api/admin/parked/{reader}/{position}', { params })),
                                t('admin.parked.discarded'),
                              )
                            }
                          />
                        </>
                      )
                    },
                    width: '10rem',
                  },
                ]}
              />
            )}
          </Shown>
        </Part>
      </Page>
    </AdminPages>
  )
}
