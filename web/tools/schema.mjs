/** Writes src/ground/schema.d.ts from an OpenAPI file: `npm run schema -- path/to/openapi.json`. */
import { readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: npm run schema -- path/to/openapi.json')
  process.exit(2)
}
const document = JSON.parse(readFileSync(file, 'utf8'))
// Without the descriptions, which stand in the docstrings of the server, and with narrow indents: half as long.
const text = astToString(await openapiTS(document, { alphabetize: true }))
  .replace(/^ *\/\*\*[^]*?\*\/\n/gm, '')
  .replace(/^( {4})+/gm, (indent) => ' '.repeat(indent.length / 4))
writeFileSync(
  new URL('../src/ground/schema.d.ts', import.meta.url),
  `// Written by tools/schema.mjs from the OpenAPI document of the server.\n${text}`,
)
