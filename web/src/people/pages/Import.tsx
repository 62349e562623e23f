import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { CircleCheck, Download, FileUp } from 'lucide-react'
import { useEffect, useRef, useState, type DragEvent } from 'react'
import { api, ok } from '../../ground/api'
import { today } from '../../ground/dates'
import { onSignal } from '../../ground/live'
import { useParam } from '../../ground/place'
import { explain } from '../../ground/problem'
import { useMay } from '../../ground/session'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { Progress } from '../../ground/ui/Progress'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { Table } from '../../ground/ui/Table'
import { done } from '../../ground/ui/toasts'
import { t, tMaybe } from '../../ground/words'
import { type ImportReport } from '../data'
import { Part } from '../parts/Facts'
import { ManagePages } from '../parts/ManagePages'
import styles from '../parts/people.module.css'

type Trouble = ImportReport['problems'][number]

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const WHATS = ['people', 'units', 'sites'] as const
type What = (typeof WHATS)[number]

interface Run {
  apply: boolean
  run: string
  on: string
  signal: AbortSignal
}

/** The body is the file itself: the description of the API has no word for that. */
function send(what: What, file: File, { apply, run, on, signal }: Run): Promise<ImportReport> {
  const sent = {
    body: file as never,
    bodySerializer: (body: unknown) => body as BodyInit,
    headers: { 'content-type': /\.csv$/i.test(file.name) ? 'text/csv' : XLSX },
    signal,
  }
  if (what === 'units') {
    return ok(
      api.POST('/api/units/import', { params: { query: { apply, run, on: on || undefined } }, ...sent }),
    )
  }
  return what === 'sites'
    ? ok(api.POST('/api/sites/import', { params: { query: { apply, run } }, ...sent }))
    : ok(api.POST('/api/people/import', { params: { query: { apply, run } }, ...sent }))
}

const columnText = (column: string): string => tMaybe(`people.column.${column}`) ?? column

/** Where one goes to see what was taken in. */
const TARGETS = { people: '/people/manage', units: '/people/organisation', sites: '/people/sites' }

/** A table, checked whole before anything is taken in. */
function TakeIn({ what }: { what: What }) {
  const cache = useQueryClient()
  const navigate = useNavigate()
  const choose = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [report, setReport] = useState<ImportReport | null>(null)
  const [refusal, setRefusal] = useState<unknown>(null)
  const [at, setAt] = useState<'checking' | 'applying' | null>(null)
  const [far, setFar] = useState<{ done: number; total: number } | null>(null)
  const [over, setOver] = useState(false)
  const [on, setOn] = useState(today())
  const running = useRef<{ id: string; stop: AbortController } | null>(null)
  useEffect(() => {
    const deaf = onSignal('people.import', (said) => {
      if (said.run === running.current?.id) setFar({ done: Number(said.done), total: Number(said.total) })
    })
    return () => {
      deaf()
      running.current?.stop.abort()
    }
  }, [])

  const run = async (given: File, apply: boolean) => {
    running.current?.stop.abort()
    const mine = { id: crypto.randomUUID(), stop: new AbortController() }
    running.current = mine
    setFile(given)
    setRefusal(null)
    setFar(null)
    setAt(apply ? 'applying' : 'checking')
    if (!apply) setReport(null)
    try {
      const answer = await send(what, given, { apply, run: mine.id, on, signal: mine.stop.signal })
      if (running.current !== mine) return
      setReport(answer)
      if (apply) {
        for (const kind of ['people.person', 'people.unit', 'people.site']) {
          await cache.invalidateQueries({ queryKey: [kind] })
        }
      }
    } catch (failure) {
      if (mine.stop.signal.aborted) done(t('people.import.cancelled'))
      else setRefusal(failure)
    } finally {
      if (running.current === mine) setAt(null)
    }
  }
  const take = (files: FileList | null) => {
    const given = files?.[0]
    if (given) void run(given, false)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <>
      <Part
        title={t('people.import.step1')}
        aside={
          <span className="m-row m-wrap">
            {(['xlsx', 'csv'] as const).map((format) => (
              <a
                key={format}
                className="m-button m-button-plain"
                href={`/api/${what}/import-template?format=${format}`}
                download
              >
                <Download size={20} aria-hidden />
                <span>{t('people.import.template', { format: t(`people.format.${format}`) })}</span>
              </a>
            ))}
          </span>
        }
      >
        <p className="m-soft">{t(`people.import.lead.${what}`)}</p>
        {what === 'units' ? (
          <div style={{ maxInlineSize: '28rem' }}>
            <DateField
              label={t('people.reorganise.day')}
              hint={t('people.import.on.hint')}
              value={on}
              onChange={(day) => {
                setOn(day || today())
                setReport(null)
              }}
            />
          </div>
        ) : null}
      </Part>
      <Part title={t('people.import.step2')}>
        <div
          className="m-drop"
          data-over={over || undefined}
          role="group"
          aria-label={t('people.import.step2')}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={onDrop}
        >
          <div className="m-row m-wrap">
            <Button kind={report ? 'plain' : 'primary'} icon={FileUp} onClick={() => choose.current?.click()}>
              {file ? t('people.import.again') : t('people.import.choose')}
            </Button>
            <span className="m-soft">{file ? file.name : t('ground.file.drop')}</span>
          </div>
          <input
            ref={choose}
            type="file"
            hidden
            accept=".xlsx,.csv"
            aria-label={t('people.import.choose')}
            onChange={(event) => {
              take(event.target.files)
              event.target.value = ''
            }}
          />
        </div>
        {at ? (
          <Progress
            label={at === 'applying' ? t('people.import.applying') : t('people.import.checking')}
            value={far ? far.done / Math.max(1, far.total) : undefined}
            detail={far ? `${far.done} / ${far.total}` : undefined}
            onCancel={() => running.current?.stop.abort()}
          />
        ) : null}
        {refusal ? (
          <p className="m-alert" role="alert">
            {explain(refusal)}
          </p>
        ) : null}
      </Part>
      {report ? (
        <Part title={report.applied ? t('people.import.result') : t('people.import.step3')}>
          <div role="status" className={styles.figures}>
            {(
              [
                [t('people.import.rows'), report.rows],
                [t('people.import.new'), report.new],
                [t('people.import.changed'), report.changed],
                [t('people.import.same'), report.same],
                [t('people.import.problems'), report.problems.length],
              ] as const
            ).map(([name, number]) => (
              <div key={name} className={styles.figure}>
                <span className="m-soft">{name}</span>
                <strong>{number}</strong>
              </div>
            ))}
          </div>
          {report.problems.length > 0 ? (
            <>
              <p className={styles.note}>{t('people.import.fix')}</p>
              <Table<Trouble>
                label={t('people.import.problems')}
                rows={report.problems}
                keyOf={(one) => `${one.row} ${one.column} ${one.code}`}
                columns={[
                  {
                    id: 'row',
                    head: t('people.import.row'),
                    text: (one) => String(one.row),
                    sort: (one) => one.row,
                    numeric: true,
                    width: '7rem',
                  },
                  {
                    id: 'column',
                    head: t('people.import.column'),
                    text: (one) => columnText(one.column),
                    sort: (one) => columnText(one.column),
                    width: 'minmax(10rem, 1fr)',
                  },
                  {
                    id: 'value',
                    head: t('people.import.value'),
                    text: (one) => one.value,
                    width: 'minmax(12rem, 1.5fr)',
                  },
                  {
                    id: 'what',
                    head: t('people.import.what'),
                    text: (one) => tMaybe(`people.import.${one.code}`) ?? one.code,
                    width: 'minmax(18rem, 2fr)',
                  },
                  {
                    id: 'how',
                    head: t('people.import.how'),
                    text: (one) => tMaybe(`people.import.how.${one.code}`) ?? t('people.import.how.bad'),
                    width: 'minmax(20rem, 2.5fr)',
                  },
                ]}
              />
            </>
          ) : report.applied ? (
            <>
              <p className="m-row">
                <CircleCheck size={24} aria-hidden />
                {t(`people.import.applied.${what}`, { added: report.new, changed: report.changed })}
              </p>
              <div className="m-form-foot">
                <Button kind="primary" onClick={() => void navigate({ to: TARGETS[what] })}>
                  {t(`people.import.see.${what}`)}
                </Button>
              </div>
            </>
          ) : (
            <div className="m-form-foot">
              <Button
                kind="primary"
                pending={at === 'applying'}
                aria-disabled={report.new + report.changed === 0}
                onClick={() => (file && report.new + report.changed > 0 ? void run(file, true) : undefined)}
              >
                {t(`people.import.apply.${what}`, { count: report.new + report.changed })}
              </Button>
              <span className="m-soft">{t('people.import.all-or-nothing')}</span>
            </div>
          )}
        </Part>
      ) : null}
    </>
  )
}

/** Tables of sites, units and people: each in its turn, as those that come later name those that came before. */
export default function Import() {
  const navigate = useNavigate()
  const id = useParam('id')
  const what = WHATS.find((one) => one === id) ?? 'people'
  const organises = useMay('people.organise')
  return (
    <ManagePages>
      <Page title={t('people.import')}>
        {organises ? (
          <RadioGroup
            joined
            label={t('people.import.of')}
            value={what}
            options={(['sites', 'units', 'people'] as const).map((value) => ({
              value,
              label: t(`people.import.of.${value}`),
            }))}
            onChange={(value) =>
              void navigate({
                to: value === 'people' ? '/people/manage/import' : `/people/manage/import/${value}`,
              })
            }
          />
        ) : null}
        <TakeIn key={what} what={what} />
      </Page>
    </ManagePages>
  )
}
