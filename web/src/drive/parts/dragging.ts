/** Dragging entries onto folders, and files from the computer onto anything that takes files. */
import { useState, type DragEvent, type HTMLAttributes } from 'react'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { cache } from '../../ground/cache'
import { copy, move, previewOf } from '../data/acts'
import type { Entry } from '../data/entries'
import { filesOfDrop } from '../rules/dropped'
import { upload } from './uploading'

/** The type that marks a drag as one of this page's own. */
const OWN = 'application/x-madang-entries'

let dragged: readonly Entry[] = []
let asking: ((entries: readonly Entry[], to: string) => void) | undefined

/** Who is asked when a move would change who sees the entries. */
export function onSightChanges(ask: (entries: readonly Entry[], to: string) => void): () => void {
  asking = ask
  return () => {
    asking = undefined
  }
}

/** Begins a drag of entries. */
export function begin(event: DragEvent, entries: readonly Entry[]): void {
  dragged = entries
  event.dataTransfer.setData(OWN, entries.map((one) => one.id).join(' '))
  event.dataTransfer.effectAllowed = 'copyMove'
  const badge = document.createElement('div')
  badge.className = 'm-toast'
  badge.style.cssText =
    'position:fixed;inset-block-start:-20rem;inline-size:max-content;padding:0.8rem 1.6rem'
  badge.textContent =
    entries.length === 1 ? (entries[0]?.name ?? '') : t('drive.count', { count: entries.length })
  document.body.append(badge)
  event.dataTransfer.setDragImage(badge, -12, -12)
  setTimeout(() => badge.remove())
}

async function carry(entries: readonly Entry[], to: string, title: string, copies: boolean): Promise<void> {
  if (copies) {
    await copy(entries, to, title)
    return
  }
  try {
    const seen = await cache.fetchQuery(
      previewOf(
        entries.map((one) => one.id),
        to,
      ),
    )
    if (seen.gains_total + seen.loses_total > 0 && asking) asking(entries, to)
    else await move(entries, to, title)
  } catch (error) {
    wrong(error)
  }
}

export interface Target {
  id: string
  title: string
  /** Whether one may add to it. */
  adds: boolean
}

type Handlers = Pick<HTMLAttributes<HTMLElement>, 'onDragOver' | 'onDragEnter' | 'onDragLeave' | 'onDrop'>

/** Makes an element take entries and files; `over` says that something hangs above it. */
export function useDropTarget(target: Target | null, files = true): { over: boolean; handlers: Handlers } {
  const [over, setOver] = useState(false)
  const takes = (event: DragEvent): 'entries' | 'files' | null => {
    if (!target?.adds) return null
    const { types } = event.dataTransfer
    if (types.includes(OWN))
      return dragged.some((one) => one.id === target.id || (one.parent ?? one.drive) === target.id)
        ? null
        : 'entries'
    return files && types.includes('Files') ? 'files' : null
  }
  return {
    over,
    handlers: {
      onDragOver: (event) => {
        const what = takes(event)
        if (!what) return
        event.preventDefault()
        event.stopPropagation()
        event.dataTransfer.dropEffect = what === 'files' || event.ctrlKey || event.altKey ? 'copy' : 'move'
        setOver(true)
      },
      onDragLeave: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      },
      onDrop: (event) => {
        setOver(false)
        const what = takes(event)
        if (!what || !target) return
        event.preventDefault()
        event.stopPropagation()
        if (what === 'entries') {
          const entries = dragged
          dragged = []
          void carry(entries, target.id, target.title, event.ctrlKey || event.altKey)
        } else
          void filesOfDrop(event.dataTransfer).then(
            (found) => upload(found, { folder: target.id, title: target.title }),
            wrong,
          )
      },
    },
  }
}
