import { useEffect } from 'react'
import './bare.css'

/** Takes the house away around a screen that needs all of the window. */
export function useBare(): void {
  useEffect(() => {
    document.documentElement.dataset.bare = ''
    return () => {
      delete document.documentElement.dataset.bare
    }
  }, [])
}
