/** Titles of pages: in the tab, and read out when the page changes. */
import { useEffect } from 'react'
import { sessionNow } from './session'
import { languageNow } from './words'

/** Name of the institution in the language of the screen; empty before set-up. */
export function institution(): string {
  const { fn = '', fn_en: english = '' } = sessionNow()?.institution ?? {}
  return languageNow() === 'en' && english ? english : fn
}

/** Names the page: `title` · institution. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = [title, institution()].filter(Boolean).join(' · ')
  }, [title])
}
