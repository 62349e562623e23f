/** The one file that knows the library for HWP: its names change between versions. */
import init, { HwpDocument } from '@rhwp/core'

/** Points per pixel of measuring; only proportions matter. */
declare global {
  var measureTextWidth: (font: string, text: string) => number
}

let pen: OffscreenCanvasRenderingContext2D | null = null
let last = ''
globalThis.measureTextWidth = (font, text) => {
  pen ??= new OffscreenCanvas(1, 1).getContext('2d')
  if (!pen) return 0
  if (font !== last) {
    pen.font = font
    last = font
  }
  return pen.measureText(text).width
}

export interface Drawn {
  sizes: [number, number][]
  svg: (page: number) => string
}

interface Size {
  width?: number
  height?: number
}

/** A document, ready to be drawn; throws when it is none. */
export async function opened(wasm: ArrayBuffer, file: ArrayBuffer): Promise<Drawn> {
  await init({ module_or_path: wasm })
  const document = new HwpDocument(new Uint8Array(file))
  const sizes: [number, number][] = []
  for (let page = 0; page < document.pageCount(); page += 1) {
    const said = JSON.parse(document.getPageInfo(page)) as Size
    sizes.push([said.width ?? 794, said.height ?? 1123])
  }
  const svg = (page: number) => document.renderPageSvg(page)
  return { sizes, svg }
}
