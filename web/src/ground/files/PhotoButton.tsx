import { Camera } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { done } from '../ui/toasts'
import { idOf } from '../ids'
import { t } from '../words'
import { refreshFiles } from './data'
import { SendingList } from './SendingList'
import { useSending } from './sending'

/** The phone's own chooser: camera or gallery, several pictures at once. */
export function usePhotoInput(onChosen: (files: readonly (Blob & { name: string })[]) => void) {
  const input = useRef<HTMLInputElement>(null)
  return {
    open: () => input.current?.click(),
    input: (
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept="image/*"
        onChange={(event) => {
          onChosen(Array.from(event.target.files ?? []))
          event.target.value = ''
        }}
      />
    ),
  }
}

interface Props {
  of: string
  /** Only the icon, where there is little room. */
  small?: boolean
  /** Told the id of each picture that lies on the thing now. */
  onAdded?: (file: string) => void
}

/** Puts several photographs on a thing in one step. */
export function PhotoButton({ of, small, onAdded }: Props) {
  const { sendings, send } = useSending({ thing: idOf(of) }, (file, name) => {
    void refreshFiles()
    done(t('files.added', { name }))
    onAdded?.(file)
  })
  const photos = usePhotoInput(send)
  return (
    <>
      {small ? (
        <IconButton icon={Camera} label={t('files.photos')} onClick={photos.open} />
      ) : (
        <Button icon={Camera} onClick={photos.open}>
          {t('files.photos')}
        </Button>
      )}
      {photos.input}
      <SendingList sendings={sendings} />
    </>
  )
}
