/** Leaves out of a chunk's list of what to preload what the page has by the time that chunk runs. */

const ENTRY = /index\.html$/
const HOUSE = /src\/house\.tsx$/

/** The plugin; its `resolve` goes into `build.modulePreload.resolveDependencies`. */
export function preload() {
  const entry = new Set()
  const house = new Set()
  return {
    name: 'madang:preload',
    enforce: 'pre',
    generateBundle(_, bundle) {
      const closure = (start, found) => {
        const visit = (file) => {
          if (found.has(file) || bundle[file]?.type !== 'chunk') return
          found.add(file)
          bundle[file].imports.forEach(visit)
        }
        found.clear()
        for (const [file, chunk] of Object.entries(bundle))
          if (start.test(chunk.facadeModuleId ?? '')) visit(file)
      }
      closure(ENTRY, entry)
      closure(HOUSE, house)
    },
    /** What of `files` is still to come where `hostId` imports them; the entry runs before the house is there. */
    resolve(_, files, { hostId, hostType }) {
      if (hostType === 'html') return files
      const early = entry.has(hostId)
      return files.filter((file) => !entry.has(file) && (early || !house.has(file)))
    },
  }
}
