// Keeps the page of the tablet at the entrance, so that it comes up again while the house cannot be reached.
// It serves only what lies under /spaces/kiosk/; what is recorded waits in the page itself (docs/decisions/0049).
const KEPT = 'kiosk'
const PAGE = '/spaces/kiosk/'
const SESSION = '/api/session'
/** Milliseconds the house may take before what was kept is shown. */
const PATIENCE = 4000

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

const isFile = (path) => /^\/(assets|fonts)\/|^\/[^/]+\.(js|svg|png|webmanifest)$/.test(path)
const isAnswer = (path) => path === SESSION || /^\/api\/spaces\/kiosks\/[^/]+$/.test(path)

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(newest(request, PAGE))
  else if (pathname.startsWith('/assets/')) event.respondWith(once(request))
  else if (isFile(pathname) || isAnswer(pathname)) event.respondWith(newest(request, pathname))
})

/** A page tells what it is made of: that is kept, and what it needs no more is not. */
self.addEventListener('message', (event) => {
  const files = event.data?.keep
  if (Array.isArray(files)) event.waitUntil(keep(files))
})

async function keep(files) {
  const cache = await caches.open(KEPT)
  const paths = files.map((file) => new URL(file, self.location.origin).pathname)
  const wanted = new Set(paths.filter((path) => isFile(path) || isAnswer(path)))
  await Promise.all(
    [PAGE, ...wanted, SESSION].map(async (path) => {
      if (!(await cache.match(path))) await newest(new Request(path), path).catch(() => undefined)
    }),
  )
  for (const kept of await cache.keys()) {
    const { pathname } = new URL(kept.url)
    if (pathname.startsWith('/assets/') && !wanted.has(pathname)) await cache.delete(kept)
  }
}

/** What never changes comes from what is kept. */
async function once(request) {
  const cache = await caches.open(KEPT)
  const path = new URL(request.url).pathname
  return (await cache.match(path, { ignoreVary: true })) ?? newest(request, path)
}

/** The answer of the house, and without it what was kept of the last one. */
async function newest(request, name) {
  const cache = await caches.open(KEPT)
  try {
    const answer = await soon(fetch(request))
    if (answer.ok) await cache.put(name, await plain(name, answer.clone()))
    // a code that was taken back is not to come up again
    else if (answer.status < 500) await cache.delete(name)
    if (answer.status < 500) return answer
    return (await cache.match(name, { ignoreVary: true })) ?? answer
  } catch (error) {
    const kept = await cache.match(name, { ignoreVary: true })
    if (kept) return kept
    throw error
  }
}

const soon = (asked) =>
  Promise.race([
    asked,
    new Promise((_, refuse) => setTimeout(() => refuse(new Error('The house took too long')), PATIENCE)),
  ])

/** Of a session nothing stays on the tablet that says who is signed in. */
async function plain(name, answer) {
  if (name !== SESSION) return answer
  const said = await answer.json()
  const nobody = { ...said, state: 'signed-out', person: null, may: [], may_administer: false, settings: {} }
  return new Response(JSON.stringify(nobody), { headers: { 'content-type': 'application/json' } })
}
