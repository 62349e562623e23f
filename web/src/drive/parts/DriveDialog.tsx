import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { sizeText } from '../../ground/files/data'
import { byField } from '../../ground/problem'
import { useMay } from '../../ground/session'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { Shown } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { DRIVE, driveName, driveOf } from '../data/drives'

const GB = 1_000_000_000

type Found = Got<'/api/drive/drives/{drive}'>

function Fields({ found, onClose }: { found: Found; onClose: () => void }) {
  const { drive } = found
  const administers = useMay('ground.administer')
  const [name, setName] = useState(drive.name)
  const [quota, setQuota] = useState(drive.quota_bytes ? String(drive.quota_bytes / GB) : '')
  const [versions, setVersions] = useState(drive.keep_versions ? String(drive.keep_versions) : '')
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const run = async () => {
    const kept = await save(() =>
      ok(
        api.PATCH('/api/drive/drives/{drive}', {
          params: { path: { drive: drive.id } },
          headers: { 'if-match': `"${drive.revision}"` },
          body: {
            ...(drive.sort === 'personal' ? {} : { name: name.trim() }),
            ...(administers ? { quota_bytes: quota ? Math.round(Number(quota) * GB) : null } : {}),
            keep_versions: versions ? Number(versions) : null,
          },
        }),
      ),
    )
    if (!kept) return
    await Promise.all([DRIVE, 'drive.folder'].map((key) => cache.invalidateQueries({ queryKey: [key] })))
    done(t('drive.settings.saved'))
    onClose()
  }
  return (
    <Form
      name="drive"
      labels={{
        name: t('drive.settings.name'),
        quota_bytes: t('drive.settings.quota'),
        keep_versions: t('drive.settings.versions'),
      }}
      error={error}
      onSubmit={() => void run()}
      foot={
        <>
          <Button kind="primary" type="submit" pending={pending}>
            {t('drive.save')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <p className="m-soft m-num">
        {t('drive.settings.holds', {
          files: found.files,
          folders: found.folders,
          size: sizeText(found.used_bytes),
        })}
      </p>
      {drive.sort === 'personal' ? null : (
        <TextField
          id={fieldId('drive', 'name')}
          label={t('drive.settings.name')}
          value={name}
          onChange={setName}
          error={errors.name}
        />
      )}
      {administers ? (
        <TextField
          id={fieldId('drive', 'quota_bytes')}
          label={t('drive.settings.quota')}
          hint={t('drive.settings.quota.hint')}
          inputMode="decimal"
          end={<span className="m-soft">GB</span>}
          value={quota}
          onChange={setQuota}
          error={errors.quota_bytes}
        />
      ) : null}
      <TextField
        id={fieldId('drive', 'keep_versions')}
        label={t('drive.settings.versions')}
        hint={t('drive.settings.versions.hint')}
        inputMode="numeric"
        value={versions}
        onChange={setVersions}
        error={errors.keep_versions}
      />
    </Form>
  )
}

/** Name, room and versions of a drive, for who manages it. */
export default function DriveDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const found = useQuery(driveOf(id))
  return (
    <Dialog
      title={t('drive.settings.of', { name: found.data ? driveName(found.data.drive) : '' })}
      size="small"
      open
      onClose={onClose}
    >
      <Shown query={found} of={`drive.drive:${id}`}>
        {(data) => <Fields key={data.drive.revision} found={data} onClose={onClose} />}
      </Shown>
    </Dialog>
  )
}
