import { useQuery } from '@tanstack/react-query'
import {
  File as FileIcon,
  FileArchive,
  FileAudio,
  FileImage,
  FileSpreadsheet,
  FileText,
  FileVideo,
} from 'lucide-react'
import { useEffect, useState } from 'react'
import { bytes } from '../api'
import { Problem } from '../problem'
import type { File } from './data'
import css from './files.module.css'

const ICONS = [
  [/^image\//, FileImage],
  [/^video\//, FileVideo],
  [/^audio\//, FileAudio],
  [/sheet|excel|csv|cell/, FileSpreadsheet],
  [/zip|tar|compressed/, FileArchive],
  [/^text\/|pdf|word|document|hwp|presentation/, FileText],
] as const

const PENDING = 'files.thumbnail-pending'
/** Turns in which a thumbnail that is still being made is asked for again. */
const TURNS = 12

/** A picture of the server as an address of this page; undefined until it is there. */
export function usePicture(address: string | null): { url?: string; failed: boolean } {
  const picture = useQuery({
    queryKey: ['files.picture', address],
    queryFn: ({ signal }) => bytes(address ?? '', signal),
    enabled: address !== null,
    staleTime: Infinity,
    retry: (turn, error) => error instanceof Problem && error.code === PENDING && turn < TURNS,
    retryDelay: 1500,
  })
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (!picture.data) return undefined
    const made = URL.createObjectURL(picture.data)
    setUrl(made)
    return () => {
      setUrl(undefined)
      URL.revokeObjectURL(made)
    }
  }, [picture.data])
  return { url, failed: picture.isError }
}

/** Address of a thumbnail that follows the version of the file. */
export const thumbnailOf = (file: File, size: 256 | 1024): string | null =>
  file.picture && file.state === 'clean'
    ? `/api/files/${file.id}/thumbnail?size=${size}&version=${file.version}`
    : null

/** A small picture of a file, or the icon of its kind. Its name stands beside it. */
export function Thumbnail({ file }: { file: File }) {
  const { url } = usePicture(thumbnailOf(file, 256))
  const Icon = ICONS.find(([kind]) => kind.test(file.media_type))?.[1] ?? FileIcon
  return (
    <span className={css.thumbnail}>
      {url ? <img src={url} alt="" /> : <Icon size={22} aria-hidden strokeWidth={1.6} />}
    </span>
  )
}
