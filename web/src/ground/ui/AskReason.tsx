import { lazy, Suspense } from 'react'
import { useAsked } from '../reason'

const ReasonDialog = lazy(() => import('./ReasonDialog'))

/** Asks why something labelled leaves the house, whenever the server wants to know. */
export function AskReason() {
  const asked = useAsked()
  return <Suspense>{asked ? <ReasonDialog asked={asked} /> : null}</Suspense>
}
