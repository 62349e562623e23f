import { useRef, useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import type { Entry } from '../data/entries'
import { filesOfInput } from '../rules/dropped'
import { upload } from './uploading'

/** Puts a newer file over an entry: choose it, and say why if that matters. */
export function NewVersion({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const [why, setWhy] = useState('')
  // What somebody else uploads meanwhile is newer than what this was made from.
  const [base] = useState(entry.version)
  const input = useRef<HTMLInputElement>(null)
  return (
    <Dialog
      title={t('drive.version.of', { name: entry.name })}
      size="small"
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" onClick={() => input.current?.click()}>
            {t('drive.version.choose')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <TextField
        label={t('drive.version.why')}
        hint={t('drive.version.why.hint')}
        value={why}
        onChange={setWhy}
      />
      <input
        ref={input}
        type="file"
        hidden
        data-choose="version"
        onChange={(event) => {
          const [found] = filesOfInput(event.target.files ?? [])
          event.target.value = ''
          if (!found) return
          upload([{ ...found, folders: [] }], {
            folder: entry.parent ?? entry.drive,
            title: entry.name,
            file: entry.id,
            base: base ?? undefined,
            why: why.trim() || undefined,
          })
          onClose()
        }}
      />
    </Dialog>
  )
}
