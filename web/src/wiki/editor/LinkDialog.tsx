import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { safeAddress } from '../rules/addresses'

/** Where the selected words lead to. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const known = String(editor.getAttributes('link').href ?? '')
  const [address, setAddress] = useState(known)
  const [wrong, setWrong] = useState(false)
  const save = () => {
    const href = safeAddress(address)
    if (href === null) return setWrong(true)
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !known)
      chain.insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] })
    else chain.setMark('link', { href })
    chain.run()
    onClose()
  }
  return (
    <Dialog
      title={t('wiki.link')}
      size="small"
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" onClick={save}>
            {t('wiki.link.set')}
          </Button>
          {known ? (
            <Button
              onClick={() => {
                editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
                onClose()
              }}
            >
              {t('wiki.link.remove')}
            </Button>
          ) : null}
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          label={t('wiki.link.address')}
          value={address}
          onChange={(next) => {
            setAddress(next)
            setWrong(false)
          }}
          error={wrong ? t('wiki.link.wrong') : undefined}
          inputMode="url"
          autoFocus
        />
      </form>
    </Dialog>
  )
}
