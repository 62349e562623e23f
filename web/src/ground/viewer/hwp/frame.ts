/** Draws HWP and HWPX in a frame without an address: what a document brings along can reach nothing from here. */
import type { Asked, Made, Told, Wanted, Words } from './spoken'
import Worker from './worker?worker&inline'

/** Milliseconds after which a document that is still being opened or drawn is given up. */
const PATIENCE = 30_000
const host = document.querySelector('main')
const sections: HTMLElement[] = []
const asked = new Set<number>()
let worker: InstanceType<typeof Worker> | null = null
let words: Words = { lang: 'ko', page: '{n}' }
let mark: string | null = null
let sizes: [number, number][] = []
let texts: string[] | null = null
let scale = 1
let at = 0
let timer = 0
let wish: { text: string; back: boolean } | null = null
let printing = false

const tell = (told: Told) => parent.postMessage(told, '*')
const want = (wanted: Wanted, move: Transferable[] = []) => worker?.postMessage(wanted, move)

function fail() {
  clearTimeout(timer)
  worker?.terminate()
  worker = null
  tell({ say: 'failed' })
}

function wait() {
  clearTimeout(timer)
  timer = window.setTimeout(fail, PATIENCE)
}

function fit() {
  const width = (host?.clientWidth ?? 800) - 32
  sections.forEach((section, page) => {
    const [wide, high] = sizes[page] ?? [794, 1123]
    const inline = Math.min(wide * 1.2, width) * scale
    section.style.inlineSize = `${inline}px`
    section.style.blockSize = `${(inline * high) / wide}px`
  })
}

function draw(page: number) {
  if (page < 0 || page >= sizes.length || asked.has(page)) return
  asked.add(page)
  want({ do: 'draw', page })
}

const watcher = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      const page = sections.indexOf(entry.target as HTMLElement)
      if (entry.isIntersecting) [page, page + 1, page - 1].forEach(draw)
    }
  },
  { root: host, threshold: [0, 0.3] },
)

/** The page in sight is the one in the middle of the window. */
function follow() {
  if (!host) return
  const middle = host.scrollTop + host.clientHeight / 2
  const found = Math.max(
    sections.findLastIndex((section) => section.offsetTop <= middle),
    0,
  )
  if (found === at) return
  at = found
  tell({ say: 'at', page: at + 1 })
}
host?.addEventListener('scroll', follow, { passive: true })

function open(given: [number, number][], start: number) {
  sizes = given
  sizes.forEach((_, page) => {
    const section = document.createElement('section')
    section.tabIndex = 0
    section.setAttribute('aria-label', words.page.replace('{n}', String(page + 1)))
    host?.append(section)
    sections.push(section)
  })
  fit()
  sections.forEach((section) => watcher.observe(section))
  tell({ say: 'opened', pages: sizes.length })
  go(start)
}

function go(page: number) {
  const section = sections[Math.min(Math.max(page, 1), sections.length) - 1]
  section?.scrollIntoView({ block: 'start' })
}

function show(page: number, svg: string, text: string) {
  const section = sections[page]
  if (!section) return
  // fonts that only Hangul word processors bring are followed by our own
  const own = svg.replaceAll(/(,\s*)?(sans-serif|serif)(?=["'])/g, ",'Pretendard GOV',$2")
  const parsed = new DOMParser().parseFromString(own, 'image/svg+xml')
  if (parsed.querySelector('parsererror')) return
  const picture = document.importNode(parsed.documentElement, true)
  picture.setAttribute('aria-hidden', 'true')
  const read = document.createElement('p')
  read.textContent = text
  section.replaceChildren(picture, read)
  if (mark) {
    const over = document.createElement('i')
    over.setAttribute('aria-hidden', 'true')
    over.textContent = `${mark}   `.repeat(80)
    section.append(over)
  }
  if (printing && sections.every((one) => one.firstChild)) print()
}

function print() {
  printing = false
  window.print()
}

function find(text: string, back: boolean) {
  wish = { text, back }
  if (!texts) return want({ do: 'read' })
  const needle = text.replaceAll(/\s/g, '').toLowerCase()
  const count = texts.length
  const step = back ? count - 1 : 1
  sections.forEach((section) => delete section.dataset.found)
  for (let turn = 1; turn <= count; turn += 1) {
    const page = (at + turn * step) % count
    if (needle && texts[page]?.replaceAll(/\s/g, '').toLowerCase().includes(needle)) {
      const section = sections[page]
      if (section) section.dataset.found = ''
      go(page + 1)
      return tell({ say: 'found', any: true })
    }
  }
  tell({ say: 'found', any: false })
}

function begin(wanted: Extract<Asked, { say: 'open' }>) {
  words = wanted.words
  mark = wanted.mark
  document.documentElement.lang = words.lang
  worker = new Worker()
  wait()
  worker.onerror = fail
  worker.onmessage = (event: MessageEvent<Made>) => {
    clearTimeout(timer)
    const made = event.data
    if (made.did === 'open') open(made.sizes, wanted.page)
    else if (made.did === 'draw') show(made.page, made.svg, made.text)
    else if (made.did === 'read') {
      texts = made.texts
      if (wish) find(wish.text, wish.back)
    } else if (made.page === undefined) fail()
    else show(made.page, '<svg xmlns="http://www.w3.org/2000/svg"/>', '')
  }
  want({ do: 'open', wasm: wanted.wasm, file: wanted.file }, [wanted.wasm, wanted.file])
}

addEventListener('message', (event: MessageEvent<Asked>) => {
  if (event.source !== parent) return
  const wanted = event.data
  if (wanted.say === 'open') begin(wanted)
  else if (wanted.say === 'go') go(wanted.page)
  else if (wanted.say === 'zoom') {
    const keep = at
    scale = wanted.scale
    fit()
    go(keep + 1)
  } else if (wanted.say === 'find') find(wanted.text, wanted.back)
  else {
    printing = true
    sections.forEach((_, page) => draw(page))
    if (sections.every((one) => one.firstChild)) print()
  }
})
addEventListener('resize', fit)
addEventListener('keydown', (event) => {
  const ctrl = event.ctrlKey || event.metaKey
  if (event.key === 'Escape' || ['+', '-', '=', '0'].includes(event.key) || (ctrl && event.key === 'f')) {
    event.preventDefault()
    tell({ say: 'key', key: event.key, ctrl, shift: event.shiftKey })
  }
})
tell({ say: 'ready' })
