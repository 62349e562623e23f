/** What the screens of one's account work out. Pure. */

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Whale\//, 'Whale'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

const named = (names: readonly [RegExp, string][], agent: string) =>
  names.find(([pattern]) => pattern.test(agent))?.[1] ?? ''

/** Browser and system in the words people know, from the header a browser sends. */
export const deviceOf = (agent: string): { browser: string; system: string; phone: boolean } => ({
  browser: named(BROWSERS, agent) || (agent.length < 40 ? agent : ''),
  system: named(SYSTEMS, agent),
  phone: /iPhone|Android.*Mobile/.test(agent),
})
