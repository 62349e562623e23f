import temml from 'temml'
import { useLayoutEffect, useRef, useState } from 'react'

/** Steps a formula may expand its macros by, and the largest size it may ask for in em: formulas come from anybody. */
const EXPAND = 500
const SIZE = 20

/** A formula as MathML, which browsers draw and read aloud; its source when it is not one. */
export default function Formula({ latex, block }: { latex: string; block?: boolean }) {
  const place = useRef<HTMLSpanElement>(null)
  const [broken, setBroken] = useState(false)
  useLayoutEffect(() => {
    const here = place.current
    if (!here) return
    here.replaceChildren()
    try {
      temml.render(latex, here, {
        displayMode: block ?? false,
        throwOnError: true,
        trust: false,
        maxExpand: EXPAND,
        maxSize: [SIZE, SIZE],
      })
      setBroken(false)
    } catch {
      here.replaceChildren()
      setBroken(true)
    }
  }, [latex, block])
  return (
    <>
      <span ref={place} hidden={broken} />
      {broken ? <code>{latex}</code> : null}
    </>
  )
}
