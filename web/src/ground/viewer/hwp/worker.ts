/** Reads and draws a document away from the page that shows it. */
import { opened, type Drawn } from './rhwp'
import type { Made, Wanted } from './spoken'
import { written } from './written'

let drawn: Drawn | null = null
const say = (made: Made) => postMessage(made)

addEventListener('message', (event: MessageEvent<Wanted>) => {
  const wanted = event.data
  if (wanted.do === 'open') {
    opened(wanted.wasm, wanted.file).then(
      (document) => {
        drawn = document
        say({ did: 'open', sizes: document.sizes })
      },
      () => say({ did: 'fail' }),
    )
    return
  }
  if (!drawn) return
  if (wanted.do === 'read') {
    const document = drawn
    const read = (page: number) => {
      try {
        return written(document.svg(page))
      } catch {
        return ''
      }
    }
    say({ did: 'read', texts: document.sizes.map((_, page) => read(page)) })
    return
  }
  try {
    const svg = drawn.svg(wanted.page)
    say({ did: 'draw', page: wanted.page, svg, text: written(svg) })
  } catch {
    say({ did: 'fail', page: wanted.page })
  }
})
