import { createRoot } from 'react-dom/client'
import { Gate } from './ground/entry/Gate'
import { loadSession, sessionNow } from './ground/session'
import { firstLanguage, speak } from './ground/words'

/** The font comes after the first paint; until then the system's own is shown. */
function loadFont() {
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/fonts/gov.css' }),
  )
}

async function start() {
  const [, failure] = await Promise.all([
    speak(firstLanguage()),
    loadSession().then(
      () => null,
      (error: unknown) => error,
    ),
  ])
  const root = document.getElementById('root')
  if (root)
    createRoot(root).render(<Gate failure={sessionNow() ? null : failure} house={() => import('./house')} />)
  loadFont()
}

void start()
