import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist'
import { EventBus, PDFFindController, PDFLinkService, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import 'pdfjs-dist/web/pdf_viewer.css'
import { Link2 } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { ownHeaders } from '../api'
import { IconButton } from '../ui/IconButton'
import { Spinner } from '../ui/Spinner'
import { done, wrong } from '../ui/toasts'
import { languageNow, t } from '../words'
import { Bar } from './Bar'
import { pageOf, sourceOf } from './data'
import { nextScale } from './rules'
import { Find, Pages, Zoom } from './Tools'
import type { ViewProps } from './Viewer'
import css from './viewer.module.css'
import { Watermark } from './Watermark'

GlobalWorkerOptions.workerSrc = workerUrl
/** What the library fetches beside the file: character sets, fonts, decoders; all from our own host. */
const PARTS = { cMapUrl: '/pdf/cmaps/', standardFontDataUrl: '/pdf/standard_fonts/', wasmUrl: '/pdf/wasm/' }
/** Bytes asked for at once, so that the first page of a long document is there early. */
const CHUNK = 256 * 1024
/** The largest zoom a document opens with; a page of A4 is about as broad as a window of 1280 pixels then. */
const BROADEST = 1.3
/** Pages printed at most: each is drawn as a picture. */
const MOST_PRINTED = 200

interface Open {
  viewer: PDFViewer
  bus: EventBus
  links: PDFLinkService
}

/** PDF page by page: text that can be chosen and read aloud, links, find, zoom, and pages that can be cited. */
export default function PdfView(props: ViewProps) {
  const { look, page: first, onPage, onFailed } = props
  const address = sourceOf(look)
  const box = useRef<HTMLDivElement>(null)
  const open = useRef<Open | null>(null)
  const [page, setPage] = useState(first)
  const [pages, setPages] = useState(0)
  const [finding, setFinding] = useState(false)
  const [found, setFound] = useState('')
  const [prints, setPrints] = useState<string[]>([])
  const hear = useRef({ onPage, onFailed, first })
  useEffect(() => {
    hear.current = { onPage, onFailed, first }
  })

  useEffect(() => {
    const container = box.current
    if (!container) return undefined
    const bus = new EventBus()
    const links = new PDFLinkService({
      eventBus: bus,
      externalLinkTarget: 2,
      externalLinkRel: 'noopener noreferrer',
    })
    const finder = new PDFFindController({ eventBus: bus, linkService: links })
    const viewer = new PDFViewer({
      container,
      eventBus: bus,
      linkService: links,
      findController: finder,
      removePageBorders: true,
      annotationMode: 1,
      annotationEditorMode: -1,
    })
    links.setViewer(viewer)
    open.current = { viewer, bus, links }
    const loading = getDocument({
      ...PARTS,
      url: new URL(address, location.origin).href,
      httpHeaders: ownHeaders(),
      withCredentials: true,
      rangeChunkSize: CHUNK,
      disableAutoFetch: true,
      useWasm: false,
      enableXfa: false,
      iccUrl: '/pdf/iccs/',
    })
    let gone = false
    bus.on('pagesinit', () => {
      viewer.currentScaleValue = 'page-width'
      if (viewer.currentScale > BROADEST) viewer.currentScale = BROADEST
      if (hear.current.first > 1) viewer.currentPageNumber = hear.current.first
    })
    // only now the sizes of all pages are known, and with them where a page begins
    bus.on('pagesloaded', () => {
      if (hear.current.first > 1) viewer.currentPageNumber = hear.current.first
    })
    bus.on('pagechanging', (event: { pageNumber: number }) => {
      setPage(event.pageNumber)
      hear.current.onPage?.(event.pageNumber)
    })
    const count = ({ matchesCount }: { matchesCount: { current: number; total: number } }) =>
      setFound(
        matchesCount.total > 0
          ? t('convert.found', { n: matchesCount.current, of: matchesCount.total })
          : t('convert.not-found'),
      )
    bus.on('updatefindmatchescount', count)
    bus.on('updatefindcontrolstate', count)
    loading.promise.then(
      (document) => {
        if (gone) return
        setPages(document.numPages)
        viewer.setDocument(document)
        links.setDocument(document, null)
      },
      () => {
        if (!gone) hear.current.onFailed()
      },
    )
    return () => {
      gone = true
      open.current = null
      viewer.setDocument(null)
      void loading.destroy()
    }
  }, [address])

  const go = (next: number) => {
    if (open.current) open.current.viewer.currentPageNumber = next
  }
  const zoom = (up: boolean) => {
    const viewer = open.current?.viewer
    if (viewer) viewer.currentScale = nextScale(viewer.currentScale, up)
  }
  const whole = () => {
    if (open.current) open.current.viewer.currentScaleValue = 'page-width'
  }
  const find = (query: string, back: boolean) =>
    open.current?.bus.dispatch('find', {
      source: null,
      type: 'again',
      query,
      caseSensitive: false,
      entireWord: false,
      highlightAll: true,
      findPrevious: back,
      matchDiacritics: false,
    })
  const close = (next: boolean) => {
    setFinding(next)
    setFound('')
    if (!next) open.current?.bus.dispatch('findbarclose', { source: null })
  }
  const copy = () =>
    navigator.clipboard
      .writeText(new URL(pageOf(look.file, { version: look.version, page }), location.origin).href)
      .then(() => done(t('convert.link-copied', { n: page })), wrong)
  const print = async () => {
    const document = open.current?.viewer.pdfDocument
    if (!document) return
    const made: string[] = []
    for (let number = 1; number <= Math.min(document.numPages, MOST_PRINTED); number += 1) {
      const one = await document.getPage(number)
      const viewport = one.getViewport({ scale: 2 })
      const canvas = window.document.createElement('canvas')
      canvas.width = viewport.width
      canvas.height = viewport.height
      await one.render({ canvas, viewport, intent: 'print' }).promise
      const blob = await new Promise<Blob | null>((give) => canvas.toBlob(give))
      if (blob) made.push(URL.createObjectURL(blob))
    }
    setPrints(made)
  }
  const printed = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (prints.length === 0) return undefined
    let over = false
    const pictures = [...(printed.current?.querySelectorAll('img') ?? [])]
    void Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined))).then(() => {
      if (over) return
      document.documentElement.dataset.printing = 'viewer'
      window.print()
      delete document.documentElement.dataset.printing
      setPrints([])
    })
    return () => {
      over = true
      prints.forEach((made) => URL.revokeObjectURL(made))
    }
  }, [prints])

  const keys = (event: KeyboardEvent) => {
    const mod = event.ctrlKey || event.metaKey
    if (mod && event.key === 'f') setFinding(true)
    else if (event.target instanceof HTMLInputElement || mod) return
    else if (event.key === '+' || event.key === '=') zoom(true)
    else if (event.key === '-') zoom(false)
    else if (event.key === '0') whole()
    else if (event.key === 'ArrowRight' || event.key === 'n') go(Math.min(page + 1, pages))
    else if (event.key === 'ArrowLeft' || event.key === 'p') go(Math.max(page - 1, 1))
    else return
    event.preventDefault()
  }
  return (
    <div className={css.body} onKeyDown={keys}>
      <Bar
        {...props}
        page={page}
        onPrint={() => void print().catch(wrong)}
        tools={
          <>
            {pages > 0 ? <Pages page={page} pages={pages} onGo={go} /> : null}
            <Zoom onZoom={zoom} onWhole={whole} />
            <span className={css.wide}>
              <IconButton icon={Link2} label={t('convert.copy-link')} onClick={() => void copy()} />
            </span>
            <Find open={finding} onOpen={close} onFind={find} found={found} />
          </>
        }
      />
      <div className={`${css.stage} m-screen-only`}>
        <div
          ref={box}
          className={css.pdf}
          tabIndex={0}
          role="region"
          aria-label={t('convert.contents', { name: look.name })}
          lang={languageNow()}
          data-scroll
        >
          <div className="pdfViewer" />
        </div>
        <Watermark look={look} />
        {pages === 0 ? (
          <div className={css.over} role="status">
            <Spinner />
            <span>{t('convert.making')}</span>
          </div>
        ) : null}
      </div>
      {prints.length > 0 ? (
        <div ref={printed} className={css.prints}>
          {prints.map((made, index) => (
            <div key={made}>
              <img src={made} alt={t('convert.page', { n: index + 1 })} />
              <Watermark look={look} />
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}
