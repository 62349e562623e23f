/** One tooltip for the page: shows `data-tip` of what is pointed at or focused. Escape hides it. */

const DELAY = 400
let shown: HTMLElement | null = null
let bubble: HTMLElement | null = null
let timer: ReturnType<typeof setTimeout> | undefined

function hide() {
  clearTimeout(timer)
  shown = null
  bubble?.remove()
  bubble = null
}

function show(target: HTMLElement) {
  const text = target.dataset.tip
  if (!text || !target.isConnected) return
  hide()
  shown = target
  bubble = document.createElement('div')
  bubble.className = 'm-tip'
  // The target carries the same words as its label, so the bubble is for eyes only.
  bubble.setAttribute('aria-hidden', 'true')
  const [words, keys] = text.split('\t')
  bubble.textContent = words ?? ''
  if (keys) bubble.append(Object.assign(document.createElement('kbd'), { textContent: keys }))
  document.body.append(bubble)
  const at = target.getBoundingClientRect()
  const size = bubble.getBoundingClientRect()
  const left = Math.min(Math.max(8, at.left + at.width / 2 - size.width / 2), innerWidth - size.width - 8)
  const below = at.bottom + 8 + size.height < innerHeight
  bubble.style.left = `${left}px`
  bubble.style.top = `${below ? at.bottom + 8 : at.top - size.height - 8}px`
}

const tipped = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tip]') : null

/** Starts showing tooltips; called once by the shell. */
export function startTips(): void {
  document.addEventListener('pointerover', (event) => {
    const target = tipped(event)
    if (event.pointerType === 'touch' || target === shown) return
    if (bubble && event.target === bubble) return
    hide()
    if (target) timer = setTimeout(() => show(target), DELAY)
  })
  document.addEventListener('focusin', (event) => {
    const target = tipped(event)
    if (target?.matches(':focus-visible')) show(target)
    else hide()
  })
  document.addEventListener('focusout', hide)
  document.addEventListener('pointerdown', hide)
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide())
}
