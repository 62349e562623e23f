import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { labelOf } from '../../ground/labels/data'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { letPrint } from '../data/exchange'
import type { Page } from '../data/pages'
import css from './printing.module.css'

interface Printing {
  /** Prints, or says why not; a label may ask why first. `start` begins it where more than the window has to be laid out. */
  print: (start?: () => void) => Promise<void>
  /** What comes out of the printer instead of the page where its label keeps it inside; draw it anywhere. */
  guard: ReactNode
}

/** What a security label is called. */
export const labelName = (label: string): string => t(label === 'C' ? 'labels.C' : 'labels.S')

/**
 * A page on paper has left the house: its label says to that what it says to an export. What the browser prints by
 * itself shows only why it does not; the print of the page's menu asks the server.
 */
export function usePrinting(page: Page): Printing {
  const bound = page.label !== 'O'
  const said = useQuery({ ...labelOf(page.ref), enabled: bound }).data
  const [free, setFree] = useState(false)
  const verdict = bound ? (said?.verdicts.export ?? 'refuse') : 'allow'
  const shut = verdict !== 'allow' && !free
  useEffect(() => {
    if (!free) return undefined
    const after = () => setFree(false)
    addEventListener('afterprint', after)
    return () => removeEventListener('afterprint', after)
  }, [free])
  useEffect(() => {
    if (!shut) return undefined
    document.documentElement.dataset.unprintable = ''
    return () => {
      delete document.documentElement.dataset.unprintable
    }
  }, [shut])
  const print = async (start = () => window.print()) => {
    try {
      await letPrint(page.id)
    } catch (error) {
      wrong(error)
      return
    }
    flushSync(() => setFree(true))
    start()
  }
  const label = labelName(page.label)
  return {
    print,
    guard: shut
      ? createPortal(
          <p className={css.words}>
            {verdict === 'reason'
              ? t('wiki.print.with-reason', { label })
              : t('wiki.print.refused', { label })}
          </p>,
          document.body,
        )
      : null,
  }
}

/** The guard alone, for what shows a page and has no print of its own. */
export const PrintGuard = ({ page }: { page: Page }) => usePrinting(page).guard
