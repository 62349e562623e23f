import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Form, fieldId } from '../../ground/ui/Form'
import { TextField } from '../../ground/ui/TextField'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import type { Entry } from '../data/entries'
import { makeFolder } from '../data/folders'

interface Props {
  parent: string
  onMade: (folder: Entry) => void
  onClose: () => void
}

/** Asks for a name and makes a folder. */
export function NewFolder({ parent, onMade, onClose }: Props) {
  const [name, setName] = useState('')
  const { error, pending, save } = useSaving()
  const make = async () => {
    let made: Entry | undefined
    const kept = await save(async () => {
      made = await makeFolder(parent, name.trim())
    })
    if (kept && made) onMade(made)
  }
  return (
    <Dialog title={t('drive.folder.new')} size="small" open onClose={onClose}>
      <Form
        name="folder"
        labels={{ name: t('drive.folder.name') }}
        error={error}
        onSubmit={() => (name.trim() ? void make() : undefined)}
        foot={
          <>
            <Button kind="primary" type="submit" pending={pending} aria-disabled={!name.trim()}>
              {t('drive.folder.make')}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
          </>
        }
      >
        <TextField
          id={fieldId('folder', 'name')}
          label={t('drive.folder.name')}
          value={name}
          onChange={setName}
          autoFocus
          autoComplete="off"
        />
      </Form>
    </Dialog>
  )
}
