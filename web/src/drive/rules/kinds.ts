/** What a file is to people: the sign drawn for it and the letters of its ending. */
import {
  File,
  FileArchive,
  FileAudio,
  FileCode,
  FileImage,
  FileSpreadsheet,
  FileText,
  FileVideo,
  Presentation,
  type LucideIcon,
} from 'lucide-react'

/** A family of files, coloured alike. */
export type Family =
  'text' | 'table' | 'slides' | 'pdf' | 'picture' | 'sound' | 'film' | 'pack' | 'code' | 'other'

const FAMILIES: readonly (readonly [RegExp, Family])[] = [
  [/^image\//, 'picture'],
  [/^video\//, 'film'],
  [/^audio\//, 'sound'],
  [/pdf/, 'pdf'],
  [/presentation|powerpoint/, 'slides'],
  [/sheet|excel|csv|cell/, 'table'],
  [/hwp|word|opendocument.text|rtf/, 'text'],
  [/zip|tar|compressed|7z|rar/, 'pack'],
  [/json|xml|javascript|python|html|css/, 'code'],
  [/^text\//, 'text'],
]

const BY_ENDING: Readonly<Record<string, Family>> = {
  hwp: 'text',
  hwpx: 'text',
  docx: 'text',
  xlsx: 'table',
  csv: 'table',
  pptx: 'slides',
  pdf: 'pdf',
  zip: 'pack',
}

export const ICONS: Readonly<Record<Family, LucideIcon>> = {
  text: FileText,
  table: FileSpreadsheet,
  slides: Presentation,
  pdf: FileText,
  picture: FileImage,
  sound: FileAudio,
  film: FileVideo,
  pack: FileArchive,
  code: FileCode,
  other: File,
}

/** The ending of a name in small letters; empty without one. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 && name.length - dot <= 6 ? name.slice(dot + 1).toLowerCase() : ''
}

/** The family of a file, by its ending where that says more than its contents. */
export const familyOf = (name: string, mediaType: string | null): Family =>
  BY_ENDING[endingOf(name)] ?? FAMILIES.find(([kind]) => kind.test(mediaType ?? ''))?.[1] ?? 'other'
