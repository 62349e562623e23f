import { Camera, Upload as UploadIcon } from 'lucide-react'
import { useId, useRef, useState, type DragEvent } from 'react'
import { csrfToken } from '../api'
import { t } from '../words'
import { Button } from './Button'
import { Progress } from './Progress'
import { wrong } from './toasts'

/** A file the server has received whole. */
export interface Uploaded {
  /** Id of the upload, to be given to the act that keeps the file. */
  id: string
  name: string
  size: number
  type: string
}

interface Props {
  label: string
  hint?: string
  onUploaded: (file: Uploaded) => void
  multiple?: boolean
  /** MIME types or endings, as the attribute of a file input. */
  accept?: string
  /** Offers the camera on phones. */
  camera?: boolean
  /** What the server is told with each file: the thing it lies on. */
  metadata?: Readonly<Record<string, string>>
}

interface Running {
  key: number
  name: string
  sent: number
  size: number
  since: number
  stop: () => void
}

const MEGABYTE = 1_000_000
const megabytes = (bytes: number) => `${(bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 1 : 0)} MB`

/** Files by choice, by drag or from the camera; several at once, each with progress and cancel, resuming by itself. */
export function FileDrop({ label, hint, onUploaded, multiple = true, accept, camera, metadata }: Props) {
  const [running, setRunning] = useState<readonly Running[]>([])
  const [over, setOver] = useState(false)
  const choose = useRef<HTMLInputElement>(null)
  const shoot = useRef<HTMLInputElement>(null)
  const last = useRef(0)
  const id = useId()

  const send = async (file: File) => {
    const { Upload } = await import('tus-js-client')
    const key = (last.current += 1)
    const leave = () => setRunning((before) => before.filter((one) => one.key !== key))
    const upload = new Upload(file, {
      endpoint: '/api/uploads',
      retryDelays: [0, 1000, 3000, 8000, 20_000],
      removeFingerprintOnSuccess: true,
      metadata: { ...metadata, filename: file.name.normalize('NFC'), filetype: file.type },
      onBeforeRequest: (request) => request.setHeader('x-csrftoken', csrfToken()),
      onProgress: (sent) =>
        setRunning((before) => before.map((one) => (one.key === key ? { ...one, sent } : one))),
      onError: () => {
        leave()
        wrong(t('ground.file.failed', { name: file.name }))
      },
      onSuccess: () => {
        leave()
        const uploaded = upload.url?.split('/').pop() ?? ''
        onUploaded({ id: uploaded, name: file.name.normalize('NFC'), size: file.size, type: file.type })
      },
    })
    const stop = () => {
      leave()
      void upload.abort(true)
    }
    setRunning((before) => [
      ...before,
      { key, name: file.name, sent: 0, size: file.size, since: Date.now(), stop },
    ])
    upload.start()
  }
  const take = (files: FileList | null) => {
    const all = Array.from(files ?? [])
    for (const file of multiple ? all : all.slice(0, 1)) void send(file)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  const input = (ref: typeof choose, extra: { capture?: 'environment'; accept?: string }) => (
    <input
      ref={ref}
      type="file"
      hidden
      multiple={multiple && !extra.capture}
      {...extra}
      onChange={(event) => {
        take(event.target.files)
        event.target.value = ''
      }}
    />
  )
  return (
    <div
      className="m-drop"
      data-over={over || undefined}
      role="group"
      aria-labelledby={id}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <span className="m-label" id={id}>
        {label}
      </span>
      <div className="m-row m-wrap">
        <Button icon={UploadIcon} onClick={() => choose.current?.click()}>
          {t('ground.file.choose')}
        </Button>
        {camera ? (
          <Button icon={Camera} onClick={() => shoot.current?.click()}>
            {t('ground.file.camera')}
          </Button>
        ) : null}
        <span className="m-hint">{hint ?? t('ground.file.drop')}</span>
      </div>
      {input(choose, { accept })}
      {camera ? input(shoot, { capture: 'environment', accept: 'image/*' }) : null}
      {running.map((one) => {
        const seconds = (Date.now() - one.since) / 1000
        const left = one.sent > 0 ? (seconds / one.sent) * (one.size - one.sent) : undefined
        return (
          <Progress
            key={one.key}
            label={one.name}
            value={one.size ? one.sent / one.size : undefined}
            detail={`${megabytes(one.sent)} / ${megabytes(one.size)}`}
            left={left}
            onCancel={one.stop}
          />
        )
      })}
    </div>
  )
}
