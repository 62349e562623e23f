import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'

const roomOf = (path: string) => path.split('/')[1] ?? ''

/**
 * What a person who cannot see the change hears and where focus goes when the page changes: to the
 * main part when the slice changed or the focused element is gone, else it stays in the list.
 */
export function useArrival(): string {
  const path = useLocation({ select: (location) => location.pathname })
  const before = useRef(path)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (before.current === path) return undefined
    const moved = roomOf(before.current) !== roomOf(path)
    before.current = path
    const timer = setTimeout(() => {
      setSaid(document.title)
      const lost = !document.activeElement || document.activeElement === document.body
      const hidden =
        document.activeElement instanceof HTMLElement && document.activeElement.offsetParent === null
      if (moved || lost || hidden) document.getElementById('main')?.focus({ preventScroll: true })
    }, 120)
    return () => clearTimeout(timer)
  }, [path])
  return said
}
