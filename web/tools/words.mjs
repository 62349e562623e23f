/**
 * The words of the house: reads every `madang/<slice>/locale/<language>.json`, checks them,
 * writes the typed list of keys and serves them to the bundle as one small module a part.
 *
 * Parts: `ground`, one per slice, and `menu`, which holds what the shell and the home page
 * show of every slice (`<slice>.menu`, `<slice>.home…`, `<slice>.command.…`, `fact.…`) and the
 * words of the parts of the ground. `job.…` and `reader.…` come with the pages of administrators.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compileMessage } from '@lingui/message-utils/compileMessage'

const here = dirname(fileURLToPath(import.meta.url))
const WEB = resolve(here, '..')
const MADANG = resolve(WEB, '../madang')
const GENERATED = join(WEB, 'src/ground/wordKeys.ts')
export const LANGUAGES = ['ko', 'en']
/** Parts of the ground whose words come with their pages, as those of slices. */
const APART = new Set(['account', 'admin'])
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/

/** Folders with words: slices, and parts of the ground (`ground/things`), in order. */
export function slices() {
  const within = (folder) =>
    readdirSync(join(MADANG, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => (folder ? `${folder}/${entry.name}` : entry.name))
  return [...within(''), ...within('ground')]
    .filter((slice) => LANGUAGES.some((language) => existsSync(fileOf(slice, language))))
    .sort()
}

const fileOf = (slice, language) => join(MADANG, slice, 'locale', `${language}.json`)
const nameOf = (slice) => slice.split('/').pop()

/** Words of one slice in one language; an absent file has none. */
function read(slice, language) {
  const file = fileOf(slice, language)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** Part of the bundle that carries a key of a slice. */
export function partOf(slice, key) {
  if (slice === 'ground') return 'ground'
  if (/^(job|reader)\./.test(key)) return 'admin'
  const name = nameOf(slice)
  if (slice !== name && !APART.has(name)) return 'menu'
  return new RegExp(`^${name}\\.(menu$|home\\b|command\\.)|^fact\\.`).test(key) ? 'menu' : name
}

/** Every part with its compiled messages, for one language. */
export function compileParts(language) {
  const parts = { ground: {}, menu: {} }
  for (const slice of slices()) {
    for (const [key, text] of Object.entries(read(slice, language))) {
      // Always in compiled form: a bare string would be taken for a message still to be compiled.
      ;(parts[partOf(slice, key)] ??= {})[key] = compileMessage(text)
    }
  }
  return parts
}

/** Parameters of a compiled message, name to TypeScript type. */
function parameters(tokens, found = {}) {
  for (const token of tokens) {
    if (!Array.isArray(token)) continue
    const [name, type, format] = token
    const kind =
      type === 'plural' || type === 'selectordinal' || type === 'number'
        ? 'number'
        : type === 'date' || type === 'time'
          ? 'Date'
          : 'string | number'
    if (found[name] === undefined || found[name] === 'string | number') found[name] = kind
    if (format && typeof format === 'object') {
      for (const branch of Object.values(format)) {
        if (Array.isArray(branch)) parameters(branch, found)
      }
    }
  }
  return found
}

/** Writes the typed key list; returns whether the file changed. */
export function writeKeys() {
  const lines = ['// Written by tools/words.mjs from madang/*/locale/ko.json.', 'export interface Words {']
  for (const slice of slices()) {
    for (const [key, text] of Object.entries(read(slice, 'ko'))) {
      const found = Object.entries(parameters(compileMessage(text)))
      const shape = found.map(([name, type]) => `${JSON.stringify(name)}: ${type}`).join('; ')
      lines.push(`  ${JSON.stringify(key)}: ${shape ? `{ ${shape} }` : 'Record<never, never>'}`)
    }
  }
  lines.push('}', '')
  const text = lines.join('\n')
  if (existsSync(GENERATED) && readFileSync(GENERATED, 'utf8') === text) return false
  mkdirSync(dirname(GENERATED), { recursive: true })
  writeFileSync(GENERATED, text)
  return true
}

function* walk(folder, accept) {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', '__pycache__', '_web', 'tests', 'locale'].includes(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path, accept)
    else if (accept.test(entry.name)) yield path
  }
}

/** Everything wrong with the words, one sentence each. */
export function problems() {
  const found = []
  const sources = [...walk(join(WEB, 'src'), /\.tsx?$/)].filter(
    (path) => path !== GENERATED && !/\.test\.tsx?$/.test(path),
  )
  const web = sources.map((path) => readFileSync(path, 'utf8'))
  const server = [...walk(MADANG, /\.(py|sql)$/)].map((path) => readFileSync(path, 'utf8'))
  const text = [...web, ...server].join('\n')
  const literals = new Set(text.match(/[A-Za-z][\w-]*(?:\.[\w-]+)+/g))
  // A key put together at run time counts by its beginning: `tasks.state.${state}`.
  const prefixes = [...text.matchAll(/[`"']([a-z][\w-]*\.(?:[\w-]+\.)+)\$?\{/g)].map((match) => match[1])

  sources.forEach((path, index) => {
    web[index].split('\n').forEach((line, number) => {
      if (HANGUL.test(line))
        found.push(`${relative(WEB, path)}:${number + 1}: Hangul belongs in a locale file`)
    })
  })

  for (const slice of slices()) {
    const byLanguage = Object.fromEntries(LANGUAGES.map((language) => [language, read(slice, language)]))
    const drawn = existsSync(join(WEB, 'src', slice))
    const keys = new Set(LANGUAGES.flatMap((language) => Object.keys(byLanguage[language])))
    for (const key of keys) {
      const name = nameOf(slice)
      // A part of the ground names its words by what it does, which may differ from its folder.
      const kinds = ['problem', 'job', 'reader']
      // A slice may tell facts of what others keep, as of a site's sheet, and write letters.
      const starts = [`${name}.`, 'mail.', 'fact.', ...kinds.map((kind) => `${kind}.${name}.`)]
      if (!slice.includes('/') && !starts.some((start) => key.startsWith(start))) {
        found.push(`${slice}: ${key} must start with "${starts.join('", "')}"`)
      }
      const shapes = []
      for (const language of LANGUAGES) {
        const message = byLanguage[language][key]
        if (message === undefined) {
          found.push(`${slice}: ${key} is missing in ${language}.json`)
          continue
        }
        if (language === 'en' && HANGUL.test(message) && !key.startsWith('ground.language.')) {
          found.push(`${slice}: ${key} has Hangul in en.json`)
        }
        try {
          shapes.push(JSON.stringify(Object.keys(parameters(compileMessage(message, undefined))).sort()))
        } catch (error) {
          found.push(`${slice}: ${key} in ${language}.json: ${error.message}`)
        }
      }
      if (new Set(shapes).size > 1) found.push(`${slice}: ${key} takes different parameters in its languages`)
      const used =
        /^(problem|fact|job|reader|mail)\./.test(key) ||
        literals.has(key) ||
        prefixes.some((prefix) => key.startsWith(prefix))
      // Words of a part whose screens are not here yet wait for them.
      if (!used && drawn) found.push(`${slice}: ${key} is used nowhere`)
    }
  }
  return found
}

/** Vite plugin: `virtual:words` gives `catalogues[language][part]()`, each a chunk of its own. */
export function words() {
  const LIST = 'virtual:words'
  return {
    name: 'madang-words',
    buildStart() {
      writeKeys()
      for (const slice of slices())
        for (const language of LANGUAGES) this.addWatchFile(fileOf(slice, language))
    },
    resolveId: (id) => (id === LIST || id.startsWith(`${LIST}/`) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${LIST}`) {
        const rows = LANGUAGES.map((language) => {
          const parts = Object.keys(compileParts(language))
          const imports = parts.map(
            (part) =>
              `${JSON.stringify(part)}: () => import(${JSON.stringify(`${LIST}/${language}/${part}`)})`,
          )
          return `${language}: { ${imports.join(', ')} }`
        })
        return `export const catalogues = { ${rows.join(', ')} }`
      }
      const match = new RegExp(`^\0${LIST}/(\\w+)/([\\w-]+)$`).exec(id)
      if (!match) return undefined
      return `export default ${JSON.stringify(compileParts(match[1])[match[2]] ?? {})}`
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(MADANG) || !file.includes('/locale/')) return
      writeKeys()
      server.moduleGraph.invalidateAll()
      server.ws.send({ type: 'full-reload' })
    },
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wrong = process.argv.includes('--check') ? problems() : []
  writeKeys()
  for (const line of wrong) console.error(line)
  process.exitCode = wrong.length ? 1 : 0
}
