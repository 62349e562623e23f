import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const SMALLEST = 1024
/** Larger files are packed faster: the best packing of ten megabytes takes half a minute and saves little. */
const LARGE = 4 * 1024 * 1024

/** Vite plugin: lays a `.br` and a `.gz` beside each text file of the bundle, so that the server packs nothing. */
export function compress() {
  let folder = ''
  return {
    name: 'madang-compress',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir)
    },
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true })) {
        const path = join(folder, name)
        if (
          !/\.(js|mjs|css|html|svg|json|txt|wasm|webmanifest)$/.test(name) ||
          statSync(path).size < SMALLEST
        )
          continue
        const bytes = readFileSync(path)
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
        writeFileSync(
          `${path}.br`,
          brotliCompressSync(bytes, {
            params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE ? 6 : 11 },
          }),
        )
      }
    },
  }
}
