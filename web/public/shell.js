// The worker of the installed page. While the house cannot be reached the page comes up from what was kept and says so;
// it also takes what other apps share. Nothing that the house answers is kept (docs/decisions/0054). The tablet at the
// entrance has a worker of its own, for addresses below its own page.
const KEPT = 'shell'
const SHARED = 'shared'
const SHARE = '/messenger/share'
/** Files that are taken at once. */
const MOST = 30
/** The page that is coming up was kept: so come its files. */
let away = false

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

const isFile = (path) => path.startsWith('/assets/') || /^\/[^/]+\.(js|svg|png)$/.test(path)

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== self.location.origin || pathname.startsWith('/api/')) return
  if (request.method === 'POST' && pathname === SHARE) event.respondWith(share(request))
  else if (request.method !== 'GET') return
  else if (request.mode === 'navigate') event.respondWith(page(request))
  else if (away && isFile(pathname)) event.respondWith(file(request, pathname))
})

/** A page that came up tells what it is made of: that is kept, and nothing older. */
self.addEventListener('message', (event) => {
  const files = event.data?.keep
  if (Array.isArray(files)) event.waitUntil(keep(files))
})

async function keep(files) {
  const cache = await caches.open(KEPT)
  const here = files.map((one) => new URL(one, self.location.origin))
  const own = here.filter((one) => one.origin === self.location.origin && isFile(one.pathname))
  const wanted = new Set([...own.map((one) => one.pathname), '/'])
  const put = async (path) => {
    if (path.startsWith('/assets/') && (await cache.match(path, { ignoreVary: true }))) return
    const answer = await fetch(path)
    if (answer.ok) await cache.put(path, answer)
  }
  await Promise.all([...wanted].filter((path) => path !== '/').map(put))
  // last: where the page is kept, all that it is made of is
  await put('/')
  for (const kept of await cache.keys()) {
    if (!wanted.has(new URL(kept.url).pathname)) await cache.delete(kept)
  }
}

/** The page of the house; the kept one when neither the house nor what stands before it answers. */
async function page(request) {
  const kept = async () => {
    const found = await (await caches.open(KEPT)).match('/', { ignoreVary: true })
    away = found !== undefined
    return found
  }
  try {
    const answer = await fetch(request)
    if (answer.status < 502 || answer.status > 504) {
      away = false
      return answer
    }
    return (await kept()) ?? answer
  } catch (error) {
    const found = await kept()
    if (found) return found
    throw error
  }
}

async function file(request, path) {
  return (await (await caches.open(KEPT)).match(path, { ignoreVary: true })) ?? fetch(request)
}

/** Lays what was shared where the page finds it, once: it goes nowhere before the person says where. */
async function share(request) {
  await caches.delete(SHARED)
  const cache = await caches.open(SHARED)
  const form = await request.formData()
  const text = ['title', 'text', 'url'].map((name) => form.get(name)).filter((one) => typeof one === 'string' && one)
  const files = form.getAll('files').filter((one) => typeof one !== 'string').slice(0, MOST)
  await cache.put('/shared/text', new Response([...new Set(text)].join('\n')))
  await Promise.all(
    files.map((one, at) =>
      cache.put(
        `/shared/${String(at).padStart(2, '0')}`,
        new Response(one, { headers: { 'content-type': one.type, 'x-name': encodeURIComponent(one.name) } }),
      ),
    ),
  )
  return Response.redirect(SHARE, 303)
}
