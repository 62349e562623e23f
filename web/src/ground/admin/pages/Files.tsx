import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { api, ok, type Got } from '../../api'
import { byField } from '../../problem'
import { Page } from '../../shell/Page'
import { Part } from '../../shell/Sections'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { fieldId, Form } from '../../ui/Form'
import { Shown } from '../../ui/states'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { done, wrong } from '../../ui/toasts'
import { useSaving } from '../../ui/useSaving'
import { t } from '../../words'
import { filePolicy } from '../data'
import { Tools } from '../../viewer/Tooling'
import { AdminPages } from '../parts/AdminPages'
import { Editor } from '../parts/Editor'
import styles from '../parts/admin.module.css'
import { bytesOf, listed, megabytes } from '../rules'

type Policy = Got<'/api/files/policy'>

const FORM = 'files'

/** Whether the scanner at an address answers, asked by a press. */
function Scanner({ clamd }: { clamd: string }) {
  const [pending, setPending] = useState(false)
  const [tried, setTried] = useState<{ clamd: string; works: boolean; said: string } | null>(null)
  const test = () => {
    setPending(true)
    void ok(api.POST('/api/files/policy/scanner', { body: { clamd } }))
      .then((found) => setTried({ clamd, ...found }))
      .catch(wrong)
      .finally(() => setPending(false))
  }
  return (
    <div className="m-row m-wrap" role="status">
      <Button icon={ShieldCheck} pending={pending} aria-disabled={!clamd} onClick={() => clamd && test()}>
        {t('admin.files.scanner.test')}
      </Button>
      {tried && tried.clamd === clamd ? (
        <span className={tried.works ? undefined : styles.error}>
          {tried.works
            ? t('admin.files.scanner.works', { said: tried.said })
            : t('admin.files.scanner.away', { said: tried.said })}
        </span>
      ) : null}
    </div>
  )
}

function Rules({ given }: { given: Policy }) {
  const cache = useQueryClient()
  const [file, setFile] = useState(megabytes(given.file_bytes))
  const [person, setPerson] = useState(megabytes(given.person_bytes))
  const [extensions, setExtensions] = useState(given.deny_extensions.join(', '))
  const [denied, setDenied] = useState(given.deny_types.join('\n'))
  const [only, setOnly] = useState(given.allow_types !== null)
  const [allowed, setAllowed] = useState((given.allow_types ?? []).join('\n'))
  const [clean, setClean] = useState(!given.keep_location)
  const [clamd, setClamd] = useState(given.clamd ?? '')
  const [watermark, setWatermark] = useState(given.watermark ?? false)
  const [warnHwp, setWarnHwp] = useState(given.warn_hwp ?? false)
  const [ocr, setOcr] = useState(given.ocr ?? true)
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const labels = {
    file_bytes: t('admin.files.file'),
    person_bytes: t('admin.files.person'),
    deny_extensions: t('admin.files.deny-extensions'),
    deny_types: t('admin.files.deny-types'),
    clamd: t('admin.files.clamd'),
  }
  const submit = async () => {
    const worked = await save(async () => {
      const kept = await ok(
        api.PUT('/api/files/policy', {
          body: {
            file_bytes: bytesOf(file, given.file_bytes) ?? 0,
            person_bytes: bytesOf(person, given.person_bytes),
            deny_extensions: listed(extensions),
            deny_types: listed(denied),
            allow_types: only ? listed(allowed) : null,
            keep_location: !clean,
            clamd: clamd.trim() || null,
            watermark,
            warn_hwp: warnHwp,
            ocr,
          },
        }),
      )
      cache.setQueryData(filePolicy.queryKey, kept)
    })
    if (worked) done(t('admin.saved'))
  }
  return (
    <Form
      name={FORM}
      labels={labels}
      error={error}
      onSubmit={() => void submit()}
      foot={
        <Button kind="primary" type="submit" pending={pending}>
          {t('admin.save')}
        </Button>
      }
    >
      <Part title={t('admin.files.limits')}>
        <div className={styles.fields}>
          <TextField
            id={fieldId(FORM, 'file_bytes')}
            label={labels.file_bytes}
            hint={t('admin.files.file.hint')}
            inputMode="numeric"
            value={file}
            onChange={(value) => setFile(value.replace(/\D/g, ''))}
            error={errors.file_bytes}
          />
          <TextField
            id={fieldId(FORM, 'person_bytes')}
            label={labels.person_bytes}
            hint={t('admin.files.person.hint')}
            inputMode="numeric"
            value={person}
            onChange={(value) => setPerson(value.replace(/\D/g, ''))}
            error={errors.person_bytes}
          />
        </div>
      </Part>
      <Part title={t('admin.files.types')}>
        <TextArea
          id={fieldId(FORM, 'deny_extensions')}
          label={labels.deny_extensions}
          hint={t('admin.files.list.hint')}
          value={extensions}
          onChange={setExtensions}
          error={errors.deny_extensions}
          spellCheck={false}
        />
        <TextArea
          id={fieldId(FORM, 'deny_types')}
          label={labels.deny_types}
          hint={t('admin.files.deny-types.hint')}
          value={denied}
          onChange={setDenied}
          error={errors.deny_types}
          spellCheck={false}
        />
        <Checkbox checked={only} onChange={setOnly}>
          {t('admin.files.only')}
        </Checkbox>
        {only ? (
          <TextArea
            label={t('admin.files.allow-types')}
            hint={t('admin.files.list.hint')}
            value={allowed}
            onChange={setAllowed}
            spellCheck={false}
          />
        ) : null}
      </Part>
      <Part title={t('admin.files.photos')}>
        <Checkbox checked={clean} onChange={setClean} hint={t('admin.files.location.hint')}>
          {t('admin.files.location')}
        </Checkbox>
      </Part>
      <Part title={t('convert.admin')}>
        <Checkbox checked={watermark} onChange={setWatermark} hint={t('convert.admin.watermark.hint')}>
          {t('convert.admin.watermark')}
        </Checkbox>
        <Checkbox checked={warnHwp} onChange={setWarnHwp} hint={t('convert.admin.warn-hwp.hint')}>
          {t('convert.admin.warn-hwp')}
        </Checkbox>
        <Checkbox checked={ocr} onChange={setOcr} hint={t('convert.admin.ocr.hint')}>
          {t('convert.admin.ocr')}
        </Checkbox>
        <Tools />
      </Part>
      <Part title={t('admin.files.scanner')}>
        <p className="m-soft">{t('admin.files.scanner.lead')}</p>
        <div className={styles.fields}>
          <TextField
            id={fieldId(FORM, 'clamd')}
            label={labels.clamd}
            hint={t('admin.files.clamd.hint')}
            value={clamd}
            onChange={setClamd}
            error={errors.clamd}
            autoCapitalize="off"
            spellCheck={false}
          />
        </div>
        <Scanner clamd={clamd.trim()} />
      </Part>
    </Form>
  )
}

/** Which files the institution takes: how large, of which types, and what is looked at. */
export default function Files() {
  const query = useQuery(filePolicy)
  return (
    <AdminPages>
      <Page title={t('admin.files')} reading>
        <Shown query={query}>{(data) => <Rules given={data} />}</Shown>
        <Editor />
      </Page>
    </AdminPages>
  )
}
