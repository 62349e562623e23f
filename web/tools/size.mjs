/** Prints how much JavaScript (gzip) a browser fetches until sign-in works and until the home page works. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const DIST = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8'))

/** Manifest keys a chunk needs before it runs. */
function closure(keys) {
  const seen = new Set()
  const visit = (key) => {
    if (seen.has(key)) return
    seen.add(key)
    for (const next of manifest[key].imports ?? []) visit(next)
  }
  keys.forEach(visit)
  return [...seen]
}

const named = (pattern) => Object.keys(manifest).filter((key) => pattern.test(key))
const sizeOf = (key) => gzipSync(readFileSync(new URL(manifest[key].file, DIST)), { level: 9 }).length
const words = (...parts) => parts.flatMap((part) => named(new RegExp(`virtual:words/ko/${part}$`)))
const ENTRY = ['index.html', ...words('ground')]

const MARKS = [
  ['sign-in', 120, [...ENTRY, ...named(/entry\/SignIn\.tsx$/)]],
  ['home', 200, [...ENTRY, ...named(/src\/house\.tsx$/), ...named(/shell\/Home\.tsx$/), ...words('menu')]],
]

for (const [name, limit, keys] of MARKS) {
  const files = closure(keys).filter((key) => manifest[key].file.endsWith('.js'))
  const bytes = files.reduce((sum, key) => sum + sizeOf(key), 0)
  const verdict = bytes <= limit * 1000 ? 'met' : 'missed'
  console.log(
    `${name}: ${(bytes / 1000).toFixed(1)} kB of at most ${limit} kB in ${files.length} files: ${verdict}`,
  )
  if (process.argv.includes('--files')) {
    for (const key of files.sort((a, b) => sizeOf(b) - sizeOf(a)))
      console.log(`  ${sizeOf(key)}  ${manifest[key].file}`)
  }
  if (bytes > limit * 1000) process.exitCode = 1
}
