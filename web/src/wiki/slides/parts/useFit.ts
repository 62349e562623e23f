import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { Slide, ThemeId } from '../rules/deck'

/** The smallest letters a slide is drawn in, as a share of those of its theme. */
const LEAST = 0.5
/** The largest, where little is said, and how much of the slide they may then fill. */
const MOST = 1.32
const FILLED = 0.84
const STEPS = 6
const GROWS = new Set(['text', 'columns', 'table'])

/** Whether a slide with little on it is drawn larger; pieces of one table look alike on all its slides. */
const grows = ({ layout, blocks }: Slide): boolean =>
  GROWS.has(layout) && !blocks.some((one) => one.attrs?.shares !== undefined)

/**
 * Draws a text that is longer than was estimated a little smaller, so that it fits its slide, and a short one a little
 * larger. A slide scales as a whole, so this is measured once for its content, and again when letters or pictures arrive.
 */
export function useFit(slide: Slide, theme: ThemeId): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const here = body.current
    if (!here) return undefined
    const spills = (one: Element) =>
      one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1
    // A wide table scrolls by itself on a page; on a slide nobody can scroll it.
    const over = () => spills(here) || Array.from(here.querySelectorAll('[role="group"]')).some(spills)
    const content = document.createRange()
    content.selectNodeContents(here)
    const empty = () => content.getBoundingClientRect().height < here.getBoundingClientRect().height * FILLED
    const draw = (size: number) => here.style.setProperty('--fit', String(size))
    const fit = () => {
      draw(1)
      const small = over()
      if (!small && !(grows(slide) && empty())) return
      let least = small ? LEAST : 1
      let most = small ? 1 : MOST
      for (let step = 0; step < STEPS; step += 1) {
        const middle = (least + most) / 2
        draw(middle)
        if (over() || (!small && !empty())) most = middle
        else least = middle
      }
      draw(least)
    }
    fit()
    let alive = true
    const again = () => (alive ? fit() : undefined)
    // Letters come in pieces, whenever a text first needs them.
    document.fonts.addEventListener('loadingdone', again)
    const arrived = new MutationObserver(again)
    arrived.observe(here, { childList: true, subtree: true })
    return () => {
      alive = false
      arrived.disconnect()
      document.fonts.removeEventListener('loadingdone', again)
    }
  }, [slide, theme])
  return body
}
