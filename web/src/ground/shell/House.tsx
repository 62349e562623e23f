/** The shell with all slices in it: router, cache, live updates. */
import { QueryClientProvider } from '@tanstack/react-query'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  RouterProvider,
  type AnyRoute,
} from '@tanstack/react-router'
import { useEffect, useState, type ComponentType } from 'react'
import { cache } from '../cache'
import { join } from '../house'
import { bring, keep } from '../kept'
import { connect } from '../live'
import type { Manifest } from '../manifest'
import { OWN } from '../own'
import { onLeave, sessionNow } from '../session'
import { OutOfReach, Wrong } from '../ui/states'
import { startTips } from '../ui/tips'
import { languageNow, needWords } from '../words'
import { Page } from './Page'
import { Shell } from './Shell'

const Nowhere = () => (
  <Page title="">
    <OutOfReach />
  </Page>
)
const Broken = ({ error, reset }: { error: unknown; reset: () => void }) => (
  <Page title="">
    <Wrong error={error} retry={reset} />
  </Page>
)

type Load = () => Promise<{ default: ComponentType }>

function build(slices: readonly Manifest[]) {
  const root = createRootRoute({ component: Shell })
  const route = (path: string, part: string, load: Load): AnyRoute =>
    createRoute({
      getParentRoute: () => root,
      path,
      component: lazyRouteComponent(async () => {
        const [module] = await Promise.all([load(), needWords(part)])
        return module
      }),
    })
  return createRouter({
    routeTree: root.addChildren([
      route('/', 'ground', () => import('./Home')),
      route('/i/$id', 'ground', () => import('./OpenThing')),
      ...slices.flatMap((slice) => slice.pages.map((page) => route(page.path, slice.name, page.load))),
    ]),
    defaultPreload: 'intent',
    defaultNotFoundComponent: Nowhere,
    defaultErrorComponent: Broken,
    scrollRestoration: true,
  })
}

let tips = false

export function House({ slices }: { slices: readonly Manifest[] }) {
  const [router] = useState(() => {
    const all = [...OWN, ...slices]
    join(all)
    bring(cache, sessionNow()?.person?.id ?? '', languageNow())
    return build(all)
  })
  const [ready, setReady] = useState(false)
  useEffect(() => {
    if (!tips) startTips()
    tips = true
    void needWords('menu').then(() => setReady(true))
    const live = connect(cache, sessionNow()?.position ?? 0)
    const kept = keep(cache, languageNow)
    const close = () => {
      live()
      kept()
    }
    onLeave(close)
    return close
  }, [])
  if (!ready) return null
  return (
    <QueryClientProvider client={cache}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
