/** The panel of transfers stands outside the pages, so that it stays while one walks through the house. */
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { cache } from '../../ground/cache'
import { useLanguage } from '../../ground/words'

const Panel = lazy(() => import('./Panel'))

let root: Root | undefined

function Standing() {
  const language = useLanguage()
  return (
    <QueryClientProvider client={cache}>
      <Suspense>
        <Panel key={language} />
      </Suspense>
    </QueryClientProvider>
  )
}

/** Puts the panel on the screen; once is enough. */
export function showPanel(): void {
  if (root) return
  const place = document.createElement('div')
  place.dataset.reactAriaTopLayer = 'true'
  document.body.append(place)
  root = createRoot(place)
  root.render(<Standing />)
}
