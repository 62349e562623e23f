import { useCallback, useEffect, useState } from 'react'

/** Milliseconds without the pointer after which the buttons go away. */
const IDLE = 2600

/** The whole screen, and whether somebody moved the pointer or touched it just now. */
export function useFullScreen(): { on: boolean; awake: boolean; toggle: () => void } {
  const [on, setOn] = useState(false)
  const [awake, setAwake] = useState(true)
  useEffect(() => {
    const change = () => setOn(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', change)
    return () => document.removeEventListener('fullscreenchange', change)
  }, [])
  useEffect(() => {
    if (!on) return undefined
    let timer: ReturnType<typeof setTimeout>
    const wake = () => {
      setAwake(true)
      clearTimeout(timer)
      timer = setTimeout(() => setAwake(false), IDLE)
    }
    wake()
    addEventListener('pointermove', wake)
    addEventListener('pointerdown', wake)
    return () => {
      clearTimeout(timer)
      setAwake(true)
      removeEventListener('pointermove', wake)
      removeEventListener('pointerdown', wake)
    }
  }, [on])
  const toggle = useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen()
    else void document.documentElement.requestFullscreen().catch(() => undefined)
  }, [])
  return { on, awake, toggle }
}
