import { useEffect } from 'react'
import { inBackground } from '../../ground/api'
import { cache } from '../../ground/cache'
import { onSignal } from '../../ground/live'
import { SITE, SPACE } from '../data/sites'

/** Signals within so many milliseconds ask the server once. */
const MERGED = 400

/** What is free changes under one's eyes: asks again when something at a site in reach was booked, freed, came or went. */
export function useLive(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = onSignal('spaces', () => {
      timer ??= setTimeout(() => {
        timer = undefined
        void inBackground(() =>
          Promise.all([
            cache.invalidateQueries({ queryKey: ['spaces.booking'] }),
            cache.invalidateQueries({ queryKey: [SITE, 'sheets'] }),
            cache.invalidateQueries({ queryKey: [SPACE, 'free'] }),
          ]),
        )
      }, MERGED)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [])
}
