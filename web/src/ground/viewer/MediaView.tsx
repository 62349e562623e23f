import { useEffect, useState } from 'react'
import { bytes, cameByLink } from '../api'
import { Bar } from './Bar'
import { sourceOf } from './data'
import type { ViewProps } from './Viewer'
import css from './viewer.module.css'
import { Watermark } from './Watermark'

/** Video and sound with the browser's own player: it asks for the parts it needs, so one can go anywhere at once. */
export default function MediaView(props: ViewProps) {
  const { look, onFailed } = props
  const address = sourceOf(look)
  const [source, setSource] = useState<string | undefined>(cameByLink() ? undefined : address)
  useEffect(() => {
    // a player cannot carry a link along
    if (!cameByLink()) return undefined
    let made = ''
    bytes(address).then(
      (blob) => setSource((made = URL.createObjectURL(blob))),
      () => onFailed(),
    )
    return () => URL.revokeObjectURL(made)
  }, [address, onFailed])
  return (
    <div className={css.body}>
      <Bar {...props} />
      <div className={`${css.stage} ${css.media}`}>
        {look.view === 'video' ? (
          <video src={source} controls preload="metadata" aria-label={look.name} onError={onFailed} />
        ) : (
          <audio src={source} controls preload="metadata" aria-label={look.name} onError={onFailed} />
        )}
        <Watermark look={look} />
      </div>
    </div>
  )
}
