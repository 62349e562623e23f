import { FileSpreadsheet } from 'lucide-react'
import { useRef, useState } from 'react'
import { csrfToken } from '../../ground/api'
import { explain, readProblem } from '../../ground/problem'
import type { components } from '../../ground/schema'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Table } from '../../ground/ui/Table'
import { done } from '../../ground/ui/toasts'
import { t, tMaybe } from '../../ground/words'
import { refreshTasks } from '../data/changes'

type Imported = components['schemas']['Imported']

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function send(project: string, file: File, dryRun: boolean): Promise<Imported> {
  const response = await fetch(`/api/tasks/projects/${project}/table?dry_run=${dryRun}`, {
    method: 'POST',
    body: file,
    headers: {
      'content-type': file.name.toLowerCase().endsWith('.csv') ? 'text/csv' : XLSX,
      'x-csrftoken': csrfToken(),
    },
  })
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw await readProblem(response, body)
  return body as Imported
}

/** A table becomes tasks: first a trial that lists every row with a problem, then the real thing. */
export default function ImportDialog({ project, onClose }: { project: string; onClose: () => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [trial, setTrial] = useState<Imported | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const run = async (chosen: File, dryRun: boolean) => {
    setBusy(true)
    setError(null)
    try {
      const answer = await send(project, chosen, dryRun)
      setTrial(answer)
      if (answer.done) {
        done(t('tasks.import.done', { created: answer.created, changed: answer.changed }))
        refreshTasks()
        onClose()
      }
    } catch (problem) {
      setTrial(null)
      setError(problem)
    }
    setBusy(false)
  }
  const ready = trial !== null && trial.problems.length === 0 && trial.created + trial.changed > 0
  return (
    <Dialog
      title={t('tasks.import')}
      open
      onClose={onClose}
      size="large"
      foot={
        <>
          <Button
            kind="primary"
            disabled={!ready || !file}
            pending={busy && ready}
            onClick={() => (file ? void run(file, false) : undefined)}
          >
            {trial && ready
              ? t('tasks.import.do', { count: trial.created + trial.changed })
              : t('tasks.import.do.none')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack">
        <p>{t('tasks.import.lead')}</p>
        <div className="m-row m-wrap">
          <Button icon={FileSpreadsheet} pending={busy && !ready} onClick={() => input.current?.click()}>
            {file ? t('tasks.import.other') : t('tasks.import.choose')}
          </Button>
          <span className="m-cut">{file?.name}</span>
          <input
            ref={input}
            type="file"
            hidden
            accept=".xlsx,.csv"
            onChange={(event) => {
              const chosen = event.target.files?.[0]
              event.target.value = ''
              if (!chosen) return
              setFile(chosen)
              void run(chosen, true)
            }}
          />
        </div>
        <div role="status">
          {error ? <p className="m-error">{explain(error)}</p> : null}
          {trial && trial.problems.length === 0 ? (
            <p>
              {t('tasks.import.ready', { rows: trial.rows, created: trial.created, changed: trial.changed })}
            </p>
          ) : null}
          {trial && trial.problems.length > 0 ? (
            <p className="m-error">{t('tasks.import.problems', { count: trial.problems.length })}</p>
          ) : null}
        </div>
        {trial && trial.problems.length > 0 ? (
          <Table
            label={t('tasks.import.problems.label')}
            keyOf={(row) => `${row.row}-${row.column}-${row.code}`}
            rows={trial.problems}
            columns={[
              {
                id: 'row',
                head: t('tasks.import.row'),
                text: (row) => String(row.row),
                numeric: true,
                width: '6rem',
              },
              {
                id: 'column',
                head: t('tasks.import.column'),
                text: (row) => tMaybe(`tasks.sheet.${row.column}`) ?? row.column,
                width: '14rem',
              },
              { id: 'value', head: t('tasks.import.value'), text: (row) => row.value ?? '' },
              {
                id: 'code',
                head: t('tasks.import.why'),
                text: (row) =>
                  tMaybe(`tasks.import.code.${row.code}`) ?? tMaybe(`problem.${row.code}`) ?? row.code,
                width: '2fr',
              },
            ]}
          />
        ) : null}
      </div>
    </Dialog>
  )
}
