import { useState } from 'react'
import { download } from '../../ground/files/data'
import { Problem } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { TextArea } from '../../ground/ui/TextArea'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { archiveOf, pack, refreshActs, runs } from '../data/acts'
import { showPanel } from './standing'

interface Props {
  id: string
  title: string
  onClose: () => void
}

/** Takes a folder or a whole drive out as a ZIP: its files, or everything there is to know of them. */
export default function PackDialog({ id, title, onClose }: Props) {
  const [how, setHow] = useState<'files' | 'complete'>('files')
  const [asked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const [pending, setPending] = useState(false)
  const run = async () => {
    setPending(true)
    showPanel()
    try {
      const act = await pack([id], how === 'complete', reason.trim() || undefined)
      await refreshActs()
      if (runs(act)) done(t('drive.packing'))
      else if (act.archive) await download(archiveOf(act.id), '')
      onClose()
    } catch (error) {
      if (error instanceof Problem && error.code === 'labels.reason-needed') setAsked(true)
      else wrong(error)
      setPending(false)
    }
  }
  const ready = !asked || reason.trim() !== ''
  return (
    <Dialog
      title={t('drive.pack.of', { title })}
      size="small"
      open
      onClose={onClose}
      foot={
        <>
          <Button
            kind="primary"
            pending={pending}
            aria-disabled={!ready}
            onClick={() => (ready ? void run() : undefined)}
          >
            {t('drive.pack.do')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <RadioGroup
        label={t('drive.pack.how')}
        value={how}
        options={[
          { value: 'files', label: t('drive.pack.files'), hint: t('drive.pack.files.hint') },
          { value: 'complete', label: t('drive.pack.complete'), hint: t('drive.pack.complete.hint') },
        ]}
        onChange={setHow}
      />
      {asked ? (
        <TextArea
          label={t('drive.reason')}
          hint={t('drive.reason.hint')}
          value={reason}
          onChange={setReason}
          required
        />
      ) : null}
    </Dialog>
  )
}
