/** Following a presentation, or being the one who is followed. */
import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { cache } from '../../ground/cache'
import { onSignal } from '../../ground/live'
import { wrong } from '../../ground/ui/toasts'
import { presentationOf, showSlide, type Running } from './data'

/** How often a presenter says that they are still there, in milliseconds; the server waits two minutes. */
const BEAT = 30_000
/** Milliseconds for which what this browser said may come back to it as a signal. */
const ECHO = 2000

/** The presentation that runs on a page, as it moves. */
export function useRunning(page: string): Running | null {
  const { data } = useQuery(presentationOf(page))
  useEffect(
    () =>
      onSignal('presenting', (signal) => {
        if (signal.page !== page) return
        const key = presentationOf(page).queryKey
        const before = cache.getQueryData(key)?.running
        if (before && typeof signal.slide === 'string' && signal.presenter === before.presenter)
          cache.setQueryData(key, {
            running: { ...before, slide: signal.slide, black: signal.black === true },
          })
        else void cache.invalidateQueries({ queryKey: key })
      }),
    [page],
  )
  return data?.running ?? null
}

/**
 * Says which slide is shown while `on`; gives the slide that somebody else with the same account went to, a phone as a
 * remote, to `onGo`.
 */
export function useLead(
  page: string,
  on: boolean,
  slide: string,
  black: boolean,
  running: Running | null,
  onGo: (slide: string, black: boolean) => void,
): void {
  const said = useRef(new Map<string, number>())
  const go = useRef(onGo)
  const here = useRef('')
  useEffect(() => {
    go.current = onGo
  })
  const say = useCallback(
    (to: string, dark: boolean) => {
      here.current = `${to} ${dark}`
      said.current.set(here.current, Date.now())
      void showSlide(page, to, dark).catch(wrong)
    },
    [page],
  )
  useEffect(() => {
    if (!on || !slide || here.current === `${slide} ${black}`) return undefined
    say(slide, black)
    return undefined
  }, [on, slide, black, say])
  useEffect(() => {
    if (!on) return undefined
    const timer = setInterval(() => say(slide, black), BEAT)
    return () => clearInterval(timer)
  }, [on, slide, black, say])
  useEffect(() => {
    if (!on) {
      here.current = ''
      return
    }
    if (!running) return
    const mark = `${running.slide} ${running.black}`
    const own = said.current.get(mark)
    if (mark === here.current || (own !== undefined && Date.now() - own < ECHO)) return
    here.current = mark
    go.current(running.slide, running.black)
  }, [on, running])
}
