import { useLayoutEffect, useState, type RefObject } from 'react'

export interface Scroller {
  element: HTMLElement | null
  /** Pixels between the top of the scroller's content and the list. */
  margin: number
}

/** The pane that scrolls a list, so that a list never scrolls inside a pane that scrolls. */
export function useScroller(list: RefObject<HTMLElement | null>): Scroller {
  const [scroller, setScroller] = useState<Scroller>({ element: null, margin: 0 })
  useLayoutEffect(() => {
    const element = list.current?.closest<HTMLElement>('[data-scroll]') ?? null
    if (!element || !list.current) return
    const measure = () => {
      if (!list.current) return
      const margin =
        list.current.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop
      setScroller((before) =>
        before.element === element && Math.abs(before.margin - margin) < 1 ? before : { element, margin },
      )
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    if (element.firstElementChild) watch.observe(element.firstElementChild)
    return () => watch.disconnect()
  }, [list])
  return scroller
}

/** Lists longer than this draw only what is in sight. */
export const VIRTUAL_ABOVE = 100
