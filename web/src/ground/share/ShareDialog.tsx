import { lazy, Suspense } from 'react'

const Window = lazy(() => import('./Window'))

interface Props {
  /** The thing, `kind:id`. */
  of: string
  onClose: () => void
}

/** The one window that says who reaches a thing and changes it, for every kind; loaded when it opens. */
export const ShareDialog = (props: Props) => (
  <Suspense>
    <Window {...props} />
  </Suspense>
)
