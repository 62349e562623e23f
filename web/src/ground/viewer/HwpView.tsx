import wasmUrl from '@rhwp/core/rhwp_bg.wasm?url'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { bytes } from '../api'
import { Spinner } from '../ui/Spinner'
import { languageNow, t } from '../words'
import { Bar } from './Bar'
import { sourceOf } from './data'
import type { Asked, Told } from './hwp/spoken'
import { nextScale } from './rules'
import { Find, Pages, Zoom } from './Tools'
import type { ViewProps } from './Viewer'
import css from './viewer.module.css'
import { markOf } from './Watermark'

/** Milliseconds until the frame must have said that it is there. */
const PATIENCE = 20_000

const buffer = async (address: string) => (await bytes(address)).arrayBuffer()

/**
 * HWP and HWPX page by page. The document is drawn in a frame without an address of its own, by a worker, from bytes
 * that this page hands over: whatever it holds reaches neither the session nor the network.
 */
export default function HwpView(props: ViewProps) {
  const { look, page: first, onPage, onFailed, onClose } = props
  const frame = useRef<HTMLIFrameElement>(null)
  const [pages, setPages] = useState(0)
  const [page, setPage] = useState(first)
  const [scale, setScale] = useState(1)
  const [finding, setFinding] = useState(false)
  const [found, setFound] = useState('')
  const say = (asked: Asked, move: Transferable[] = []) =>
    // the frame has no origin that could be named
    frame.current?.contentWindow?.postMessage(asked, '*', move)
  const zoomTo = (next: number) => {
    setScale(next)
    say({ say: 'zoom', scale: next })
  }
  const key = (pressed: string, ctrl: boolean) => {
    if (ctrl && pressed === 'f') setFinding(true)
    else if (pressed === 'Escape') onClose?.()
    else if (pressed === '+' || pressed === '=') zoomTo(nextScale(scale, true))
    else if (pressed === '-') zoomTo(nextScale(scale, false))
    else if (pressed === '0') zoomTo(1)
    else return false
    return true
  }
  const act = useRef({ onPage, onFailed, key, say, first, look })
  useEffect(() => {
    act.current = { onPage, onFailed, key, say, first, look }
  })
  useEffect(() => {
    let gone = false
    let waiting = 0
    const fail = () => {
      if (!gone) act.current.onFailed()
    }
    const hand = async () => {
      const now = act.current
      const [wasm, file] = await Promise.all([buffer(wasmUrl), buffer(sourceOf(now.look))])
      if (gone) return
      const words = { lang: languageNow(), page: t('convert.page', { n: '{n}' }) }
      now.say({ say: 'open', wasm, file, page: now.first, words, mark: markOf(now.look) }, [wasm, file])
    }
    const hear = (event: MessageEvent<Told>) => {
      if (event.source !== frame.current?.contentWindow) return
      const told = event.data
      if (told.say === 'ready') {
        clearTimeout(waiting)
        hand().catch(fail)
      } else if (told.say === 'opened') setPages(told.pages)
      else if (told.say === 'at') {
        setPage(told.page)
        act.current.onPage?.(told.page)
      } else if (told.say === 'found') setFound(told.any ? '' : t('convert.not-found'))
      else if (told.say === 'key') act.current.key(told.key, told.ctrl)
      else fail()
    }
    waiting = window.setTimeout(fail, PATIENCE)
    window.addEventListener('message', hear)
    return () => {
      gone = true
      clearTimeout(waiting)
      window.removeEventListener('message', hear)
    }
  }, [])
  const keys = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return
    if (event.key !== 'Escape' && key(event.key, event.ctrlKey || event.metaKey)) event.preventDefault()
  }
  return (
    <div className={css.body} onKeyDown={keys}>
      <Bar
        {...props}
        page={page}
        onPrint={() => say({ say: 'print' })}
        tools={
          <>
            {pages > 0 ? (
              <Pages page={page} pages={pages} onGo={(next) => say({ say: 'go', page: next })} />
            ) : null}
            <Zoom onZoom={(up) => zoomTo(nextScale(scale, up))} onWhole={() => zoomTo(1)} />
            <Find
              open={finding}
              onOpen={setFinding}
              onFind={(text, back) => say({ say: 'find', text, back })}
              found={found}
            />
          </>
        }
      />
      <div className={css.stage}>
        <iframe
          ref={frame}
          className={css.frame}
          src="/hwp.html"
          sandbox="allow-scripts allow-modals"
          title={t('convert.contents', { name: look.name })}
        />
        {pages === 0 ? (
          <div className={css.over} role="status">
            <Spinner />
            <span>{t('convert.making')}</span>
          </div>
        ) : null}
      </div>
    </div>
  )
}
