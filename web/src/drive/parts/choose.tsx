/** Choosing files on this device: files, whole folders, the camera, the gallery. */
import { useRef, type RefObject } from 'react'
import type { Into } from '../data/transfers'
import { filesOfInput } from '../rules/dropped'
import { upload } from './uploading'

interface Inputs {
  files: () => void
  folder: () => void
  camera: () => void
  gallery: () => void
  /** Draw it anywhere. */
  inputs: React.ReactNode
}

/** Opens the chooser of the device and sends what was chosen into `into`. */
export function useChooser(into: Into): Inputs {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)
  const gallery = useRef<HTMLInputElement>(null)
  const input = (ref: RefObject<HTMLInputElement | null>, name: string, extra: object) => (
    <input
      ref={ref}
      type="file"
      hidden
      data-choose={name}
      {...extra}
      onChange={(event) => {
        upload(filesOfInput(event.target.files ?? []), into)
        event.target.value = ''
      }}
    />
  )
  return {
    files: () => files.current?.click(),
    folder: () => folder.current?.click(),
    camera: () => camera.current?.click(),
    gallery: () => gallery.current?.click(),
    inputs: (
      <>
        {input(files, 'files', { multiple: !into.file })}
        {input(folder, 'folder', { webkitdirectory: '' })}
        {input(camera, 'camera', { accept: 'image/*', capture: 'environment' })}
        {input(gallery, 'gallery', { accept: 'image/*,video/*', multiple: true })}
      </>
    ),
  }
}
