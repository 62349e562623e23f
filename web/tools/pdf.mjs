import { cpSync, createReadStream, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const HOME = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
/** Tables of character sets, the fonts no PDF needs to bring, and the decoders that need no WebAssembly. */
const PARTS = [
  ['cmaps', /\.bcmap$/],
  ['standard_fonts', /\.(pfb|ttf)$/],
  ['wasm', /_nowasm_fallback\.js$/],
  ['iccs', /\.icc$/],
]

/** Vite plugin: what the PDF viewer fetches while it reads, under `/pdf/` of our own host. */
export function pdfParts() {
  let out = ''
  let building = false
  return {
    name: 'madang-pdf-parts',
    configResolved(config) {
      out = join(config.root, config.build.outDir, 'pdf')
      building = config.command === 'build'
    },
    configureServer(server) {
      server.middlewares.use('/pdf/', (request, response, next) => {
        const path = (request.url ?? '').split('?')[0]
        const part = PARTS.find(([name, kind]) => path.startsWith(`/${name}/`) && kind.test(path))
        const file = join(HOME, path)
        if (!part || path.includes('..') || !existsSync(file)) return next()
        response.setHeader(
          'content-type',
          path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
        )
        createReadStream(file).pipe(response)
      })
    },
    closeBundle() {
      if (!building) return
      for (const [name, kind] of PARTS) {
        cpSync(join(HOME, name), join(out, name), {
          recursive: true,
          filter: (path) => !/\.\w+$/.test(path.split('/').pop()) || kind.test(path),
        })
      }
    },
  }
}
